import { follows } from '../profile/follows.ts';
import type { BriefKind, Follow, StoryRow } from '../story.ts';
import { flow } from '../text/flow.ts';
import { cutRuns, runsWidth } from '../text/runs.ts';
import type { Role, Run } from '../text/style.ts';
import { age } from '../text/time.ts';
import { cut, width } from '../text/width.ts';
import type { Density } from './ports.ts';
import { run, spread } from './rows.ts';
import { signs } from './signs.ts';

export interface HeadlineOptions {
  width: number;
  density: Density;
  unicode: boolean;
  follows: readonly Follow[];
  now: number;
  /** Left out where every story of the list, or of the group, is of one feed. */
  showSource: boolean;
  /** Left out where the group is the author's. */
  showAuthor: boolean;
}

/** Columns of the marks before a headline, and of the age after it. */
const MARKS = 4;
const AGE = 4;
/** From here on source and author stand beside the headline instead of under it. */
const ROOMY = 84;
// Narrower lists need the columns for the words themselves.
const SPELT = 40;

const BRIEF_LABELS: Record<BriefKind, { long: string; short: string; role: Role } | undefined> = {
  'why-it-matters': { long: 'Why it matters: ', short: 'Why: ', role: 'why' },
  'key-points': { long: 'Key points: ', short: 'Key: ', role: 'label' },
  news: { long: 'The news: ', short: 'News: ', role: 'label' },
  lede: undefined,
  none: undefined,
};

function marks(story: StoryRow, options: HeadlineOptions): Run[] {
  const sign = signs(options.unicode);
  return [
    run(story.read ? ' ' : sign.unread, 'focus'),
    run(story.saved ? sign.saved : ' ', 'saved'),
    run(story.kinds.length > 0 ? sign.sections : ' ', 'dim'),
    run(' '),
  ];
}

function origin(story: StoryRow, options: HeadlineOptions): Run[] {
  const sign = signs(options.unicode);
  const runs: Run[] = options.showSource ? [run(story.feedTitle, 'source')] : [];
  const [first, ...others] = story.authors;
  if (!first || (!options.showAuthor && others.length === 0)) return runs;
  if (runs.length > 0) runs.push(run(` ${sign.dot} `, 'dim'));
  const followed = story.authors.find(author => follows(options.follows, author, story.feedId));
  const name = followed?.name ?? first.name;
  runs.push(followed ? run(`${sign.followed} ${name}`, 'followed') : run(name, 'dim'));
  if (others.length > 0) runs.push(run(` +${others.length}`, 'dim'));
  return runs;
}

/** A labelled text in at most `most` lines; the last one is cut. */
function labelled(
  label: { text: string; role: Role } | undefined,
  text: string,
  columns: number,
  most: number,
  ellipsis: string,
): Run[][] {
  const lead = label?.text ?? '';
  const ranges = flow(text, columns, columns - width(lead));
  return ranges.slice(0, most).map(({ start, end }, i) => {
    const last = i === most - 1 && ranges.length > most;
    const piece = last
      ? cut(text.slice(start), columns - (i === 0 ? width(lead) : 0), ellipsis)
      : text.slice(start, end);
    return i === 0 && label ? [run(lead, label.role), run(piece, 'dim')] : [run(piece, 'dim')];
  });
}

function titleLines(story: StoryRow, options: HeadlineOptions, columns: number, most: number): Run[][] {
  const role: Role = story.read ? 'dim' : 'unread';
  const title = story.title || 'Untitled';
  const { ellipsis } = signs(options.unicode);
  return labelled(undefined, title, columns, most, ellipsis).map(runs =>
    runs.map(one => run(one.text, role)),
  );
}

interface Laid {
  lines: Run[][];
  /** How many of them are the headline. */
  titles: number;
}

function compute(story: StoryRow, options: HeadlineOptions): Laid {
  const { width: columns, density } = options;
  const sign = signs(options.unicode);
  const roomy = columns >= ROOMY;
  const when: Run[] = [run(age(story.sort, options.now).padStart(AGE), 'dim')];
  const source = origin(story, options);
  const indent = run(' '.repeat(MARKS));
  const lines: Run[][] = [];
  let titles = 1;
  if (roomy || density === 'headlines') {
    const beside = roomy ? cutRuns(source, Math.floor(columns * 0.32), sign.ellipsis) : [];
    const [title = []] = titleLines(
      story,
      options,
      columns - MARKS - AGE - 1 - (roomy ? runsWidth(beside) + 2 : 0),
      1,
    );
    const right = beside.length > 0 ? [...beside, run(' '), ...when] : when;
    lines.push(spread([...marks(story, options), ...title], right, columns, sign.ellipsis));
  } else {
    // Without a source or an author to stand beside, the age stands beside the headline.
    const bare = source.length === 0;
    const wrapped = titleLines(story, options, columns - MARKS - (bare ? AGE + 1 : 0), 2);
    titles = wrapped.length;
    wrapped.forEach((title, i) => {
      const runs = i === 0 ? [...marks(story, options), ...title] : [indent, ...title];
      lines.push(bare && i === 0 ? spread(runs, when, columns, sign.ellipsis) : runs);
    });
    if (!bare) lines.push(spread([indent, ...source], when, columns, sign.ellipsis));
  }
  if (density === 'headlines') return { lines, titles };
  const most = roomy ? 1 : 2;
  const room = columns - MARKS - (roomy ? AGE + 1 : 0);
  const label = BRIEF_LABELS[story.briefKind];
  const lead = label && { text: columns >= SPELT ? label.long : label.short, role: label.role };
  if (story.brief !== '' && story.briefKind !== 'none') {
    for (const runs of labelled(lead, story.brief, room, most, sign.ellipsis)) lines.push([indent, ...runs]);
  }
  if (density === 'context' && story.context) {
    const context = { text: 'Context: ', role: 'label' as const };
    for (const runs of labelled(context, story.context, room, most, sign.ellipsis))
      lines.push([indent, ...runs]);
  }
  return { lines, titles };
}

const kept = new WeakMap<StoryRow, Laid & { key: string }>();

/** A story as the headline list shows it: one to seven lines of at most `width` columns. */
export function headlineLines(story: StoryRow, options: HeadlineOptions): Run[][] {
  return laid(story, options).lines;
}

/** How many of its lines are the story's headline. */
export function titleLineCount(story: StoryRow, options: HeadlineOptions): number {
  return laid(story, options).titles;
}

function laid(story: StoryRow, options: HeadlineOptions): Laid {
  const followed = story.authors.some(author => follows(options.follows, author, story.feedId));
  const { width: columns, density, unicode, showSource, showAuthor } = options;
  const key = `${columns}|${density}|${unicode}|${showSource}|${showAuthor}|${followed}|${age(story.sort, options.now)}`;
  const known = kept.get(story);
  if (known?.key === key) return known;
  const made = { key, ...compute(story, options) };
  kept.set(story, made);
  return made;
}
