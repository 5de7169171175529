import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { sanitizeLine } from '../text/sanitize.ts';
import { makeFolderOf, type ProfilePaths } from './paths.ts';
import { isObject } from './shape.ts';

/** The prompts of the reader whose history outlives it. */
export const KEPT_PROMPTS = ['filter', 'search'] as const;
export type KeptPrompt = (typeof KEPT_PROMPTS)[number];

/** What was typed, by prompt, the latest last. */
export type PromptHistory = Record<KeptPrompt, string[]>;

const LIMIT = 50;

/** A history with one more line: once only, and the oldest forgotten. */
export function withLine(lines: readonly string[], line: string): string[] {
  return [...lines.filter(one => one !== line), line].slice(-LIMIT);
}

/** What was typed into the reader's prompts; without the file, or with one that is no history, nothing. */
export function readHistory({ history: file }: Pick<ProfilePaths, 'history'>): PromptHistory {
  const found = parsed(file);
  const lines = (name: KeptPrompt) => {
    const kept = found[name];
    if (!Array.isArray(kept)) return [];
    const texts = kept.filter(line => typeof line === 'string').map(sanitizeLine);
    return texts.filter(line => line !== '').slice(-LIMIT);
  };
  return { filter: lines('filter'), search: lines('search') };
}

/** Adds a line to what other readers may have added meanwhile. Where the folder may only be read, nothing is kept. */
export function addToHistory(paths: Pick<ProfilePaths, 'history'>, prompt: KeptPrompt, line: string): void {
  const history = readHistory(paths);
  const next = { ...history, [prompt]: withLine(history[prompt], line) };
  const draft = `${paths.history}.${process.pid}`;
  try {
    makeFolderOf(paths.history);
    writeFileSync(draft, `${JSON.stringify(next, undefined, '\t')}\n`, { mode: 0o600 });
    renameSync(draft, paths.history);
  } catch {
    // A convenience: not worth a word to somebody who searches.
  }
}

function parsed(file: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(readFileSync(file, 'utf8'));
    return isObject(value) ? value : {};
  } catch {
    return {};
  }
}
