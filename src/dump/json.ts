import { iso } from '../text/time.ts';
import { record, recordFields } from './fields.ts';
import type { DumpOptions, Format } from './options.ts';

/** Of the envelope and of a record; grows when a field changes its meaning or goes. */
export const SCHEMA_VERSION = 1;

// JSON.stringify escapes C0 and lone surrogates only. These would still act on a terminal: DEL and C1, line
// separators, bidi controls, byte order mark.
const ACTIVE = /[\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069\ufeff]/gu;

/** JSON in one line that no terminal acts upon. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value).replace(
    ACTIVE,
    char => `\\u${char.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}

/** One document: an envelope around the stories, each on a line of its own. */
export function json(options: DumpOptions): Format {
  const names = recordFields(options);
  const head = { schemaVersion: SCHEMA_VERSION, generated: iso(options.now), query: options.query ?? null };
  return {
    start: `${inertJson(head).slice(0, -1)},"stories":[`,
    story: (story, index) => `${index === 0 ? '' : ','}\n${inertJson(record(story, names, options))}`,
    // Known last, because the stories are never all in memory.
    end: count => `${count === 0 ? '' : '\n'}],"count":${count}}\n`,
  };
}

/** One record a line. */
export function ndjson(options: DumpOptions): Format {
  const names = recordFields(options);
  return {
    start: '',
    story: story => `${inertJson(record(story, names, options))}\n`,
    end: () => '',
  };
}
