import { sanitize } from '../text/sanitize.ts';
import { cellText, FIELDS } from './fields.ts';
import type { DumpOptions, Format } from './options.ts';

/** The columns without `--fields`. */
export const TSV_FIELDS = ['published', 'id', 'feed', 'authors', 'title', 'url', 'brief'] as const;

const ESCAPES: Readonly<Record<string, string>> = { '\\': '\\\\', '\t': '\\t', '\n': '\\n' };

/** A cell: backslash, tab and newline escaped as `\\`, `\t` and `\n`, no other control character. */
export function escapeCell(text: string): string {
  return sanitize(text).replace(/[\\\t\n]/gu, char => ESCAPES[char]!);
}

/** One record a line, without a header: the columns are what `--fields` says, in that order. */
export function tsv(options: DumpOptions): Format {
  const names = options.fields ?? TSV_FIELDS;
  return {
    start: '',
    story: story => `${names.map(name => escapeCell(cellText(FIELDS[name]!, story, options))).join('\t')}\n`,
    end: () => '',
  };
}
