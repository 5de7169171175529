import { sanitize } from '../text/sanitize.ts';
import { FIELDS } from './fields.ts';
import type { DumpOptions, DumpStory, Format } from './options.ts';

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
  const cell = (story: DumpStory, name: string) => {
    const field = FIELDS[name]!;
    return escapeCell(field.cell?.(story, options) ?? flat(field.value(story, options)));
  };
  return {
    start: '',
    story: story => `${names.map(name => cell(story, name)).join('\t')}\n`,
    end: () => '',
  };
}

function flat(value: unknown): string {
  if (value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
