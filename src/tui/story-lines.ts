import { follows } from '../profile/follows.ts';
import type { Follow, Story } from '../story.ts';
import { documentLines } from '../text/document-lines.ts';
import { flow } from '../text/flow.ts';
import type { Anchor, DocumentLine, DocumentLink } from '../text/laid-document.ts';
import { cutRuns, runsWidth } from '../text/runs.ts';
import type { Role, Run } from '../text/style.ts';
import { age, localTime } from '../text/time.ts';
import { LineCache } from './line-cache.ts';
import { run } from './rows.ts';
import { signs } from './signs.ts';

export interface StoryLineOptions {
  width: number;
  measure: number;
  order: 'article' | 'rank';
  unicode: boolean;
  follows: readonly Follow[];
  /** Milliseconds since the epoch, for the age. */
  now: number;
}

/** A story laid out for the reader pane. */
export interface LaidStory {
  lines: DocumentLine[];
  anchors: Anchor[];
  links: DocumentLink[];
}

// Words a minute an adult reads of a language written like English (Brysbaert 2019, non-fiction: 238).
const READING_SPEED = 238;
const CACHED = 64;
const bodies = new LineCache<LaidStory>(CACHED);
const whole = new LineCache<LaidStory>(CACHED);

/** Minutes to read a number of words; at least one. */
export function readingMinutes(words: number): number {
  return Math.max(1, Math.round(words / READING_SPEED));
}

function line(runs: Run[]): DocumentLine {
  return { runs, width: runsWidth(runs) };
}

function wrapped(text: string, role: Role, columns: number): DocumentLine[] {
  return flow(text, columns).map(({ start, end }) => line([run(text.slice(start, end), role)]));
}

function byline(story: Story, options: StoryLineOptions): DocumentLine[] {
  if (story.authors.length === 0) return [];
  const sign = signs(options.unicode);
  const runs: Run[] = [run('By ', 'dim')];
  story.authors.forEach((author, i) => {
    const last = i === story.authors.length - 1;
    if (i > 0) runs.push(run(last ? ' and ' : ', ', 'dim'));
    const followed = follows(options.follows, author, story.feedId);
    runs.push(followed ? run(`${sign.followed} ${author.name}`, 'followed') : run(author.name));
  });
  return [line(cutRuns(runs, options.width, sign.ellipsis))];
}

function head(story: Story, options: StoryLineOptions): DocumentLine[] {
  const sign = signs(options.unicode);
  const prose = Math.min(options.width, options.measure);
  const when = story.published ?? story.fetched;
  const facts: Run[][] = [[run(story.feedTitle, 'source')]];
  const add = (text: string, role: Role = 'dim') => {
    const last = facts.at(-1)!;
    const more = [run(` ${sign.dot} `, 'dim'), run(text, role)];
    if (runsWidth(last) + runsWidth(more) <= options.width) last.push(...more);
    else facts.push([run(text, role)]);
  };
  add(`${localTime(when)} (${age(when, options.now)})`);
  if (story.words > 0) add(`${readingMinutes(story.words)} min read`);
  if (story.saved) add(`${sign.saved} saved`, 'saved');
  return [
    ...wrapped(story.title || 'Untitled', 'title', prose),
    ...byline(story, options),
    ...facts.map(runs => line(cutRuns(runs, options.width, sign.ellipsis))),
    line([]),
  ];
}

/** An address with its number, to be opened by it or by a click. */
function linkLines(lead: string, { url, number }: DocumentLink, columns: number): DocumentLine[] {
  const text = `${lead}[${number}] ${url}`;
  const from = text.length - url.length;
  return flow(text, columns).map(({ start, end }) => {
    const cut = Math.min(end, Math.max(start, from));
    const runs = [run(text.slice(start, cut), 'dim'), { ...run(text.slice(cut, end), 'link'), href: url }];
    return line(runs.filter(one => one.text !== ''));
  });
}

/** What stands below the text, and the links there, numbered on from those in it. */
function foot(
  story: Story,
  options: StoryLineOptions,
  known: readonly DocumentLink[],
): Pick<LaidStory, 'lines' | 'links'> {
  const lines: DocumentLine[] = [];
  const links = [...known];
  const prose = Math.min(options.width, options.measure);
  const add = (name: string, url: string) => {
    const link = links.find(one => one.url === url) ?? { number: links.length + 1, url, text: name };
    if (link.number > links.length) links.push(link);
    lines.push(...linkLines(`${name}: `, link, prose));
  };
  if (story.tags.length > 0) lines.push(...wrapped(`Tags: ${story.tags.join(', ')}`, 'dim', prose));
  for (const { type, url } of story.enclosures) add(`Attached${type ? ` (${type})` : ''}`, url);
  if (story.commentsUrl) add('Comments', story.commentsUrl);
  return { lines: lines.length > 0 ? [line([]), ...lines] : [], links };
}

function body(story: Story, options: StoryLineOptions): LaidStory {
  const { width, measure, order, unicode } = options;
  const laid = documentLines(story.document, { width, measure, order, unicode });
  if (laid.lines.length > 0) return laid;
  const note = 'This feed gives no text for the story. Press o to open it in the browser.';
  const lines = [...wrapped(story.summary, 'plain', Math.min(width, measure)), line([])];
  return { ...laid, lines: [...lines, ...wrapped(note, 'dim', Math.min(width, measure))] };
}

/** Lays a story out with its headline, byline and facts; wrapped once for a width, then kept. */
export function layStory(story: Story, options: StoryLineOptions): LaidStory {
  const bodyKey = [
    story.id,
    story.fetched,
    story.updated ?? 0,
    options.width,
    options.measure,
    options.order,
    options.unicode,
  ].join('|');
  const followed = story.authors.map(author => follows(options.follows, author, story.feedId)).join();
  const when = age(story.published ?? story.fetched, options.now);
  return whole.get([bodyKey, followed, when, story.saved].join('|'), () => {
    const own = bodies.get(bodyKey, () => body(story, options));
    const top = head(story, options);
    const bottom = foot(story, options, own.links);
    const shift = top.length;
    return {
      lines: [...top, ...own.lines, ...bottom.lines],
      anchors: own.anchors.map(anchor => ({ ...anchor, line: anchor.line + shift })),
      links: bottom.links,
    };
  });
}
