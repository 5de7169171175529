import { recordFields, record as recordOf } from '../dump/fields.ts';
import { inertJson, SCHEMA_VERSION } from '../dump/json.ts';
import { markdown } from '../dump/markdown.ts';
import type { DumpOptions, DumpStory } from '../dump/options.ts';
import { text } from '../dump/text.ts';
import type { Briefing } from '../query/briefing.ts';
import { counted } from '../text/counted.ts';
import { Painter } from '../text/style.ts';
import { iso, localTime } from '../text/time.ts';
import { wrap } from '../text/wrap.ts';

/** What a briefing is printed with. */
export interface BriefingLayout extends DumpOptions {
  minutes: number;
}

export const BRIEFING_FORMATS = ['text', 'markdown', 'json'] as const;
type Print = (briefing: Briefing<DumpStory>, layout: BriefingLayout) => string;

const PRINTERS: Readonly<Record<(typeof BRIEFING_FORMATS)[number], Print>> = {
  text: asText,
  markdown: asMarkdown,
  json: asJson,
};

/** A whole briefing in one of its formats, with its end. */
export function printBriefing(briefing: Briefing<DumpStory>, layout: BriefingLayout): string {
  return PRINTERS[layout.format as keyof typeof PRINTERS](briefing, layout);
}

const size = ({ items }: Briefing, { minutes }: BriefingLayout) =>
  items.length === 0 ? 'nothing new' : `${counted(items.length, 'story')} in ${counted(minutes, 'minute')}`;

function ending({ left }: Briefing): string {
  return left === 0
    ? 'That is all: nothing unread is left.'
    : `That is all: ${counted(left, 'unread story')} can wait.`;
}

const alsoIn = (also: readonly DumpStory[], { feeds }: BriefingLayout) =>
  [...new Set(also.map(story => feeds.get(story.feedId)?.title ?? story.feedTitle))].join(', ');

function asText(briefing: Briefing<DumpStory>, layout: BriefingLayout): string {
  const painter = new Painter({ colors: layout.color ? 1 : 0 });
  const line = (words: string, role: 'heading' | 'dim') =>
    wrap(words, layout.width)
      .map(part => `${painter.text(part, role)}\n`)
      .join('');
  const format = text(layout);
  const stories = briefing.items.map(({ story, also }) => {
    const others = also.length === 0 ? '' : line(`  Also in ${alsoIn(also, layout)}`, 'dim');
    return `\n${format.story(story, 0)}${others}`;
  });
  return [
    line(`Briefing of ${localTime(layout.now)}: ${size(briefing, layout)}`, 'heading'),
    ...stories,
    `\n${line(ending(briefing), 'dim')}`,
  ].join('');
}

function asMarkdown(briefing: Briefing<DumpStory>, layout: BriefingLayout): string {
  const format = markdown(layout);
  const stories = briefing.items.map(({ story, also }) => {
    // Feed titles in Markdown as the stories have them.
    const others = also.length === 0 ? '' : `\n*Also in ${escaped(alsoIn(also, layout))}*\n`;
    return `\n${format.story(story, 0)}${others}`;
  });
  const heading = `# Briefing of ${localTime(layout.now)}\n\n*${size(briefing, layout)}*\n`;
  return `${heading}${stories.join('')}\n---\n\n*${ending(briefing)}*\n`;
}

const escaped = (words: string) => words.replace(/[\\`*_[\]<>&|~#]/gu, '\\$&');

function asJson(briefing: Briefing<DumpStory>, layout: BriefingLayout): string {
  const names = recordFields({ full: false });
  const { items, left } = briefing;
  const head = {
    schemaVersion: SCHEMA_VERSION,
    generated: iso(layout.now),
    query: layout.query ?? null,
    minutes: layout.minutes,
    count: items.length,
    left,
  };
  const stories = items.map(({ story, also }) => ({
    ...recordOf(story, names, layout),
    also: also.map(other => recordOf(other, ['id', 'url', 'feed'], layout)),
  }));
  return `${inertJson({ ...head, stories })}\n`;
}
