import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseAst } from 'vitest/node';

/** A regular expression of the program and where it stands. */
export interface FoundRegExp {
  /** File of src/, with the line. */
  place: string;
  regexp: RegExp;
}

export interface SourceRegExps {
  literals: FoundRegExp[];
  /** How often each file calls `RegExp`: what that makes is only known when it runs. */
  calls: Map<string, number>;
}

const SRC = fileURLToPath(new URL('../../src/', import.meta.url));

interface Node {
  type: string;
  start: number;
  regex?: { pattern: string; flags: string };
  callee?: { type: string; name?: string };
}

function* nodesOf(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if ('type' in value && typeof value.type === 'string') yield value as Node;
  for (const inner of Object.values(value)) yield* nodesOf(inner);
}

/** Every regular expression literal of the sources and every place that makes one at run time. */
export function sourceRegExps(): SourceRegExps {
  const literals: FoundRegExp[] = [];
  const calls = new Map<string, number>();
  const files = readdirSync(SRC, { recursive: true, encoding: 'utf8' });
  for (const file of files.filter(name => /\.tsx?$/.test(name) && !name.endsWith('.d.ts'))) {
    const text = readFileSync(SRC + file, 'utf8');
    for (const node of nodesOf(parseAst(text, { lang: file.endsWith('x') ? 'tsx' : 'ts' }, file))) {
      const line = text.slice(0, node.start).split('\n').length;
      if (node.regex) {
        const regexp = new RegExp(node.regex.pattern, node.regex.flags);
        literals.push({ place: `${file}:${line}`, regexp });
      }
      if (node.callee?.name === 'RegExp') calls.set(file, (calls.get(file) ?? 0) + 1);
    }
  }
  return { literals, calls };
}

/**
 * The regular expressions that files of src/ make with `RegExp` while they are loaded and `use` runs.
 * @returns them by place, each place's latest one.
 */
export async function madeRegExps(files: Iterable<string>, use: () => Promise<void>): Promise<FoundRegExp[]> {
  const made = new Map<string, FoundRegExp>();
  const original = globalThis.RegExp;
  globalThis.RegExp = new Proxy(original, {
    construct(target, args) {
      const regexp: RegExp = Reflect.construct(target, args);
      // The caller's own frame: what libraries make is theirs.
      const caller = new Error().stack?.split('\n')[2] ?? '';
      const place = /\/src\/([^?:]+\.tsx?)[^:]*(:\d+:\d+)/.exec(caller);
      if (place) made.set(place[1]! + place[2]!, { place: place[1]! + place[2]!, regexp });
      return regexp;
    },
  });
  try {
    for (const file of files) await import(/* @vite-ignore */ SRC + file);
    await use();
  } finally {
    globalThis.RegExp = original;
  }
  return [...made.values()];
}
