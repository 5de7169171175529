import type { Writable } from 'node:stream';
import { FIELDS, recordFields } from './fields.ts';
import type { DumpOptions, DumpStory, Format, FormatName } from './options.ts';
import { writeTo } from './sink.ts';

export type { DumpContext, DumpOptions, DumpStory, FormatName, RelatedStory } from './options.ts';
export { FORMATS } from './options.ts';

// Each is loaded when it is asked for: JSON has no use for colours or for the layout of text.
const LOADERS: Record<FormatName, (options: DumpOptions) => Promise<Format>> = {
  text: async options => (await import('./text.ts')).text(options),
  json: async options => (await import('./json.ts')).json(options),
  ndjson: async options => (await import('./json.ts')).ndjson(options),
  tsv: async options => (await import('./tsv.ts')).tsv(options),
  markdown: async options => (await import('./markdown.ts')).markdown(options),
};

async function formatFor(options: DumpOptions): Promise<Format> {
  const { template } = options;
  return template
    ? (await import('./template.ts')).templated({ ...options, template })
    : LOADERS[options.format](options);
}

/** Whether the stories must come with their documents; without them a list of stories is read much faster. */
export function needsDocument(
  options: Pick<DumpOptions, 'format' | 'fields' | 'sections' | 'full' | 'template'>,
): boolean {
  const { format, fields, template } = options;
  if (template) return template.fields.some(name => FIELDS[name]!.document);
  if (format === 'text' || format === 'markdown') return options.full || options.sections !== undefined;
  if (format === 'tsv' && !fields) return false;
  return recordFields(options).some(name => FIELDS[name]!.document);
}

/**
 * Prints stories in a format, one at a time, so that any number fits in memory.
 * @param stories in order; read no faster than they are written. Of an async source each is written at once, for the
 *   next may be long in coming.
 * @returns how many were printed, and whether the reader of a pipe had enough before the end.
 * Throws DumpError with one line when the output cannot be written.
 */
export async function writeDump(
  stories: Iterable<DumpStory> | AsyncIterable<DumpStory>,
  options: DumpOptions,
  out: Writable,
): Promise<{ count: number; closed: boolean }> {
  const format = await formatFor(options);
  let count = 0;
  async function* pieces() {
    if (format.start) yield format.start;
    for await (const story of stories) yield format.story(story, count++);
    yield format.end(count);
  }
  const live = Symbol.asyncIterator in stories;
  const end = await writeTo(out, pieces(), live ? 0 : undefined);
  return { count, closed: end === 'closed' };
}
