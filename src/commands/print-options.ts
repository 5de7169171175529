import type { DumpOptions, FormatName } from '../dump/options.ts';
import { FORMATS } from '../dump/options.ts';
import { publicUrl } from '../feed/public-url.ts';
import { follows } from '../profile/follows.ts';
import { HAS_ALIASES } from '../query/fields.ts';
import { relatedStories } from '../query/related-stories.ts';
import type { QueryContext } from '../query/story-list.ts';
import { SECTION_KINDS, type SectionKind } from '../story.ts';
import { type Invocation, UsageError } from './command.ts';
import { noSuch } from './no-such.ts';
import { wholeNumber } from './output.ts';
import type { Session } from './session.ts';

/** The format asked for. Throws UsageError when two were. */
export function formatOf(options: Record<string, unknown>, json: FormatName = 'json'): FormatName {
  if (options.json) {
    if (options.format !== undefined && options.format !== json)
      throw new UsageError('--json and --format contradict');
    return json;
  }
  return FORMATS.find(format => format === options.format) ?? 'text';
}

/** What is printed of a story: the format, or a template in its place, with fields and sections. Throws UsageError. */
export async function shape(
  options: Record<string, unknown>,
  json: FormatName = 'json',
): Promise<Pick<DumpOptions, 'format' | 'fields' | 'sections' | 'template'>> {
  const format = formatOf(options, json);
  const sections = options.section === undefined ? undefined : sectionKinds(String(options.section));
  const names = options.fields === undefined ? undefined : String(options.fields);
  if (options.template !== undefined) {
    const other = ['format', 'json', 'fields'].find(name => options[name] !== undefined);
    if (other) throw new UsageError(`--template and --${other} contradict`);
    const { parseTemplate } = await import('../dump/template.ts');
    const template = understood('--template', () => parseTemplate(String(options.template)));
    return { format, template, ...(sections ? { sections } : {}) };
  }
  if (names === undefined) return { format, ...(sections ? { sections } : {}) };
  if ((format === 'text' || format === 'markdown') && !options.schema)
    throw new UsageError(`--fields is for json, ndjson and tsv, not for ${format}; see --template`);
  const { parseFields } = await import('../dump/fields.ts');
  const fields = understood('--fields', () => parseFields(names));
  return { format, fields, ...(sections ? { sections } : {}) };
}

function understood<T>(option: string, read: () => T): T {
  try {
    return read();
  } catch (error) {
    throw new UsageError(`${option}: ${(error as Error).message}`);
  }
}

const isKind = (word: string): word is SectionKind => SECTION_KINDS.includes(word as SectionKind);

/** The words `--section` takes, as `has:` does. */
export const SECTION_WORDS: readonly string[] = [
  ...SECTION_KINDS,
  ...Object.keys(HAS_ALIASES).filter(alias => isKind(HAS_ALIASES[alias]!)),
];

function sectionKinds(text: string): SectionKind[] {
  const words = text
    .split(',')
    .map(word => word.trim().toLowerCase())
    .filter(Boolean);
  if (words.length === 0) throw new UsageError(`--section: name one of ${SECTION_WORDS.join(', ')}`);
  return words.map(word => {
    const kind = HAS_ALIASES[word] ?? word;
    if (isKind(kind)) return kind;
    throw noSuch('kind of section', word, SECTION_WORDS);
  });
}

/** What the formats need to know beside the stories: the user's feeds and follows, and what is related. */
export function dumpContext(
  session: Session,
): Pick<DumpOptions, 'feeds' | 'isFollowed' | 'now' | 'unicode'> & Required<Pick<DumpOptions, 'related'>> {
  const { follows: followed, settings } = session.current();
  let context: QueryContext | undefined;
  return {
    related: id => {
      context ??= session.queryContext();
      return relatedStories(session.reader(), id, context);
    },
    feeds: new Map(
      session.titledFeeds().map(feed => [feed.id, { title: feed.title, url: publicUrl(feed.url) }]),
    ),
    isFollowed: (author, feedId) => follows(followed, author, feedId),
    now: Date.now(),
    unicode: settings.unicode,
  };
}

/** How text is laid out for where it goes. */
export function layout({ io, options }: Invocation): Pick<DumpOptions, 'width' | 'color' | 'full'> {
  const columns = io.stdout.isTTY ? io.stdout.columns : undefined;
  const fromEnvironment = Number(io.env.COLUMNS) || undefined;
  return {
    width: wholeNumber(options, 'width', 20) ?? columns ?? fromEnvironment ?? 80,
    color: wantsColor({ io, options }),
    full: options.full === true,
  };
}

/** Colour on a terminal that has it, unless the user wants none (no-color.org, force-color.org). */
export function wantsColor({ io, options }: Pick<Invocation, 'io' | 'options'>): boolean {
  const { NO_COLOR, FORCE_COLOR, TERM } = io.env;
  if (options.color === false || NO_COLOR) return false;
  if (FORCE_COLOR !== undefined) return FORCE_COLOR !== '0' && FORCE_COLOR !== 'false';
  return io.stdout.isTTY === true && TERM !== 'dumb';
}
