import { uncleanInValue } from './unclean.ts';

/** What must hold does not; never let through as an error that is meant for users. */
export class Finding extends Error {}

// No input here is longer than a few hundred kilobytes: whatever takes so long is not linear.
const PATIENCE = 5000;

/** @throws Finding that quotes a text which the gate should have kept out, anywhere in a value. */
export function assertClean(value: unknown): void {
  const found = uncleanInValue(value);
  if (found) throw new Finding(found);
}

/** What a mistake of the program throws, and no reader of foreign text means to. */
const isMistake = (error: unknown) =>
  !(error instanceof Error) ||
  error instanceof Finding ||
  [TypeError, RangeError, ReferenceError, SyntaxError, URIError].some(kind => error instanceof kind) ||
  error.message.includes('\n');

/** Runs the work; only errors made for users, in one clean line, are let through, and nothing may take long. */
export async function reads<T>(work: () => T | Promise<T>): Promise<T | undefined> {
  const start = performance.now();
  const result = await (async () => work())().catch((error: unknown) => {
    if (isMistake(error)) throw error;
    assertClean((error as Error).message);
    return undefined;
  });
  const took = performance.now() - start;
  if (took > PATIENCE) throw new Finding(`took ${Math.round(took)} ms`);
  return result;
}
