import type { Block, Section, SectionKind } from '../story.ts';
import { sanitize, sanitizeLine } from '../text/sanitize.ts';
import { cut } from '../text/width.ts';

/** A program's answer holds no sections; the message is one line. */
export class AnswerError extends Error {
  override name = 'AnswerError';
}

/**
 * Kinds a program may answer with and what they are called then, which is no publisher's label. What somebody said and
 * where a link leads is not for a program to say.
 */
const WORDS: Partial<Record<SectionKind, string>> = {
  'key-points': 'In short',
  'why-it-matters': 'Significance',
  news: 'What happened',
  details: 'In detail',
  numbers: 'Figures',
  analysis: 'Reading of it',
  counterpoint: 'Against it',
  context: 'Background',
  'how-it-works': 'Workings',
  next: 'What may follow',
  'bottom-line': 'Upshot',
  notable: 'Of note',
};
const SECTIONS = 6;
const PARAGRAPHS = 4;
const PARAGRAPH_COLUMNS = 1200;
const BULLETS = 8;
const BULLET_COLUMNS = 300;
const NAME_COLUMNS = 30;

/** The kinds a program may answer with. */
export const ANSWERED_KINDS = Object.keys(WORDS) as SectionKind[];

/**
 * Reads the sections a program made of an article: `{"sections": [{"kind", "text", "bullets": []}]}`, `text` or `bullets`
 * being enough. Its text passes the gate here and is cut to what a brief holds; a second section of a kind, one of a kind
 * there is none of and an empty one are left out.
 * @param program its name, which stands in every label.
 * @throws AnswerError when no section is left.
 */
export function answeredSections(answer: string, program: string): Section[] {
  const said = parsed(answer);
  const items = isObject(said) && Array.isArray(said.sections) ? said.sections : undefined;
  if (!items) throw new AnswerError('answered with something else than {"sections": […]}');
  const sections = new Map<SectionKind, Section>();
  for (const item of items.slice(0, SECTIONS * 4)) {
    const section = isObject(item) ? sectionOf(item, program) : undefined;
    if (section && !sections.has(section.kind) && sections.size < SECTIONS)
      sections.set(section.kind, section);
  }
  if (sections.size === 0)
    throw new AnswerError('answered with no section of a known kind that says anything');
  return [...sections.values()];
}

function parsed(answer: string): unknown {
  try {
    return JSON.parse(answer);
  } catch {
    throw new AnswerError('answered with something else than JSON');
  }
}

const isObject = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;

function sectionOf({ kind, text, bullets }: Record<string, unknown>, program: string): Section | undefined {
  const known = ANSWERED_KINDS.find(one => one === kind);
  if (!known) return undefined;
  const paragraphs = typeof text === 'string' ? sanitize(text).split(/\n{2,}/) : [];
  const blocks: Block[] = lines(paragraphs, PARAGRAPHS, PARAGRAPH_COLUMNS).map(paragraph);
  const points = lines(Array.isArray(bullets) ? bullets : [], BULLETS, BULLET_COLUMNS);
  if (points.length > 0)
    blocks.push({ type: 'list', ordered: false, items: points.map(point => [paragraph(point)]) });
  if (blocks.length === 0) return undefined;
  const label = `${WORDS[known]}, by ${cut(sanitizeLine(program), NAME_COLUMNS)}`;
  return { type: 'section', kind: known, label, provenance: 'derived', blocks };
}

const paragraph = (text: string): Block => ({ type: 'paragraph', spans: [{ text }] });

function lines(texts: readonly unknown[], most: number, columns: number): string[] {
  const clean = texts.slice(0, most * 4).map(text => (typeof text === 'string' ? sanitizeLine(text) : ''));
  return clean
    .filter(Boolean)
    .slice(0, most)
    .map(text => cut(text, columns));
}
