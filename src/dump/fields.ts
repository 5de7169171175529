import { documentText, sectionText } from '../article/plain-text.ts';
import { BRIEF_KINDS, SECTION_KINDS, type Section, type SectionKind } from '../story.ts';
import { iso } from '../text/time.ts';
import { DumpError, noSuch } from './error.ts';
import type { DumpContext, DumpStory } from './options.ts';

/** What fields draw on beside the story. */
export interface FieldContext extends DumpContext {
  sections?: readonly SectionKind[];
}

type JsonSchema = Readonly<Record<string, unknown>>;

export interface Field {
  /** One line, for `--fields` help, the docs and the schema. */
  help: string;
  /** Draft 2020-12, of `value`'s result. */
  schema: JsonSchema;
  /** In json and ndjson: always, with `--full`, or when `--fields` names it. */
  shown: 'always' | 'full' | 'named';
  /** Needs the story's document. */
  document?: true;
  /** The JSON value: absent is null, an absent list is []. */
  value(story: DumpStory, context: FieldContext): unknown;
  /** The value in one TSV cell where it is not simply text, a number, a boolean or a list of texts. */
  cell?(story: DumpStory, context: FieldContext): string;
}

const TEXT: JsonSchema = { type: 'string' };
const TEXT_OR_NULL: JsonSchema = { type: ['string', 'null'] };
const DATE: JsonSchema = { type: 'string', format: 'date-time' };
const DATE_OR_NULL: JsonSchema = { type: ['string', 'null'], format: 'date-time' };
const INTEGER_OR_NULL: JsonSchema = { type: ['integer', 'null'], minimum: 0 };
const listOf = (items: JsonSchema): JsonSchema => ({ type: 'array', items });
const objectOf = (properties: Record<string, JsonSchema>): JsonSchema => ({
  type: 'object',
  properties,
  required: Object.keys(properties),
  additionalProperties: false,
});

/** What ISO 8601 can say with four digits of year. */
const DATABLE = [Date.UTC(1, 0, 1), Date.UTC(10_000, 0, 1)] as const;
const isDatable = (time: number) => time >= DATABLE[0] && time < DATABLE[1];
const date = (time: number | undefined) => (time === undefined || !isDatable(time) ? null : iso(time));
const count = (value: number | undefined) =>
  value !== undefined && Number.isFinite(value) && value >= 0 ? Math.round(value) : null;
const orNull = <T>(value: T | undefined) => (value === undefined || value === '' ? null : value);

function feedOf(story: DumpStory, { feeds }: FieldContext) {
  const feed = feeds.get(story.feedId);
  return { id: story.feedId, title: feed?.title ?? story.feedTitle, url: orNull(feed?.url) };
}

/** The story's sections in the article's order, derived ones last; only the kinds that were asked for. */
export function sectionsOf(story: DumpStory, wanted?: readonly SectionKind[]): Section[] {
  const { document } = story;
  if (!document) throw new DumpError(`story ${story.id} was read without its text`);
  const own = document.blocks.filter(block => block.type === 'section');
  return [...own, ...document.derived].filter(section => wanted?.includes(section.kind) ?? true);
}

/** Every field of a story: the source of the formats, of `--fields`, of the JSON Schema and of the docs. */
export const FIELDS: Readonly<Record<string, Field>> = {
  id: {
    help: '16 hex digits; every command takes them, or enough of them to be unique.',
    schema: { type: 'string', pattern: '^[0-9a-f]{16}$' },
    shown: 'always',
    value: story => story.id,
  },
  title: { help: 'The headline.', schema: TEXT, shown: 'always', value: story => story.title },
  url: {
    help: 'The story on the web.',
    schema: TEXT_OR_NULL,
    shown: 'always',
    value: story => orNull(story.url),
  },
  feed: {
    help: 'The feed it came with: id, title, url.',
    schema: objectOf({ id: TEXT, title: TEXT, url: TEXT_OR_NULL }),
    shown: 'always',
    value: feedOf,
    cell: (story, context) => feedOf(story, context).title,
  },
  authors: {
    help: 'Its authors: name, key (equal keys are one person), followed.',
    schema: listOf(objectOf({ name: TEXT, key: TEXT, followed: { type: 'boolean' } })),
    shown: 'always',
    value: (story, { isFollowed }) =>
      story.authors.map(author => ({
        name: author.name,
        key: author.key,
        followed: isFollowed(author, story.feedId),
      })),
    cell: story => story.authors.map(author => author.name).join(', '),
  },
  published: {
    help: 'When it was published, by the feed.',
    schema: DATE_OR_NULL,
    shown: 'always',
    value: story => date(story.published),
  },
  updated: {
    help: 'When it was last changed, by the feed.',
    schema: DATE_OR_NULL,
    shown: 'always',
    value: story => date(story.updated),
  },
  fetched: {
    help: 'When nutgraf first got it.',
    schema: DATE,
    shown: 'always',
    value: story => date(story.fetched),
  },
  read: {
    help: 'Whether it is read.',
    schema: { type: 'boolean' },
    shown: 'always',
    value: story => story.read,
  },
  saved: {
    help: 'Whether it is saved.',
    schema: { type: 'boolean' },
    shown: 'always',
    value: story => story.saved,
  },
  tags: { help: "The feed's own tags.", schema: listOf(TEXT), shown: 'always', value: story => story.tags },
  sections: {
    help: 'Its labelled sections: kind, label, provenance, text (paragraphs), bullets (list items).',
    schema: listOf(
      objectOf({
        kind: { enum: SECTION_KINDS },
        label: TEXT,
        provenance: { enum: ['publisher', 'derived'] },
        text: TEXT,
        bullets: listOf(TEXT),
      }),
    ),
    shown: 'always',
    document: true,
    value: (story, { sections }) =>
      sectionsOf(story, sections).map(section => ({
        kind: section.kind,
        label: section.label,
        provenance: section.provenance,
        ...sectionText(section),
      })),
    cell: (story, { sections }) =>
      sectionsOf(story, sections)
        .map(section => (section.provenance === 'derived' ? `${section.kind} (derived)` : section.kind))
        .join(', '),
  },
  summary: {
    help: 'The story in about 300 characters.',
    schema: TEXT_OR_NULL,
    shown: 'always',
    value: story => orNull(story.summary),
  },
  brief: {
    help: "One or two of the publisher's sentences that say why it matters, or how it opens.",
    schema: TEXT_OR_NULL,
    shown: 'always',
    value: story => orNull(story.brief),
  },
  briefKind: {
    help: "Where brief is from: a section of the publisher's, the opening (lede), or none.",
    schema: { enum: BRIEF_KINDS },
    shown: 'always',
    value: story => story.briefKind,
  },
  enclosures: {
    help: 'Attached media: url, type, length (bytes), duration (seconds).',
    schema: listOf(
      objectOf({ url: TEXT, type: TEXT_OR_NULL, length: INTEGER_OR_NULL, duration: INTEGER_OR_NULL }),
    ),
    shown: 'always',
    value: story =>
      story.enclosures.map(({ url, type, length, duration }) => ({
        url,
        type: orNull(type),
        length: count(length),
        duration: count(duration),
      })),
    cell: story => story.enclosures.map(enclosure => enclosure.url).join(' '),
  },
  text: {
    help: 'The whole text, paragraphs parted by blank lines.',
    schema: TEXT_OR_NULL,
    shown: 'full',
    document: true,
    value: story => (story.document ? orNull(documentText(story.document)) : null),
  },
  related: {
    help: 'Other stories about the same: id, title, published.',
    schema: listOf(objectOf({ id: TEXT, title: TEXT, published: DATE_OR_NULL })),
    shown: 'full',
    value: (story, { related }) =>
      (related?.(story.id) ?? []).map(({ id, title, published }) => ({
        id,
        title,
        published: date(published),
      })),
    cell: (story, { related }) => (related?.(story.id) ?? []).map(other => other.id).join(' '),
  },
  why: {
    help: "Text of the publisher's why-it-matters section.",
    schema: TEXT_OR_NULL,
    shown: 'named',
    value: story => orNull(story.why),
  },
  context: {
    help: "Text of the publisher's context section.",
    schema: TEXT_OR_NULL,
    shown: 'named',
    value: story => orNull(story.context),
  },
  words: {
    help: 'Words of the body.',
    schema: { type: 'integer', minimum: 0 },
    shown: 'named',
    value: story => story.words,
  },
  lang: {
    help: 'ISO 639-1 language of the text.',
    schema: TEXT_OR_NULL,
    shown: 'named',
    value: story => orNull(story.lang),
  },
  image: {
    help: 'The lead image.',
    schema: TEXT_OR_NULL,
    shown: 'named',
    value: story => orNull(story.image),
  },
  comments: {
    help: 'Where it is discussed.',
    schema: TEXT_OR_NULL,
    shown: 'named',
    value: story => orNull(story.commentsUrl),
  },
};

/**
 * Checks names given to `--fields`: trimmed, without repeats, in the order given.
 * Throws DumpError that lists the fields there are.
 */
export function parseFields(text: string): string[] {
  const names = [...new Set(text.split(',').map(name => name.trim()))].filter(name => name !== '');
  for (const name of names) {
    if (!Object.hasOwn(FIELDS, name)) throw noSuch('field', name, Object.keys(FIELDS));
  }
  if (names.length === 0) throw new DumpError(`no field named; there are ${Object.keys(FIELDS).join(', ')}`);
  return names;
}

/** Names of the fields a JSON record has. */
export function recordFields(options: { fields?: readonly string[]; full: boolean }): readonly string[] {
  if (options.fields) return options.fields;
  return Object.entries(FIELDS)
    .filter(([, field]) => field.shown === 'always' || (options.full && field.shown === 'full'))
    .map(([name]) => name);
}

/** A story as its JSON record. */
export function record(
  story: DumpStory,
  names: readonly string[],
  context: FieldContext,
): Record<string, unknown> {
  return Object.fromEntries(names.map(name => [name, FIELDS[name]!.value(story, context)]));
}

/** A field's value as text: lists parted by commas, absent as ''. Not escaped. */
export function cellText(field: Field, story: DumpStory, context: FieldContext): string {
  if (field.cell) return field.cell(story, context);
  const value = field.value(story, context);
  if (value === null) return '';
  return Array.isArray(value) ? value.join(', ') : String(value);
}
