import { sectionText } from '../article/plain-text.ts';
import type { Section } from '../story.ts';
import { documentLines } from '../text/document-lines.ts';
import { Painter, type Role, type Run } from '../text/style.ts';
import { age, localTime } from '../text/time.ts';
import { width } from '../text/width.ts';
import { wrap } from '../text/wrap.ts';
import { sectionsOf } from './fields.ts';
import { BRIEF_LABELS } from './labels.ts';
import type { DumpOptions, DumpStory, Format } from './options.ts';

const SIGNS = {
  unicode: { unread: '●', saved: '★', followed: '♥', dot: '·', bullet: '•' },
  ascii: { unread: '*', saved: '#', followed: '+', dot: '-', bullet: '*' },
} as const;

const INDENT = 2;

/** For people: headline, where it is from, why it matters and context; the whole story with `full`. */
export function text(options: DumpOptions): Format {
  const painter = new Painter({ colors: options.color ? 1 : 0 });
  return {
    start: '',
    story(story, index) {
      const lines = storyLines(story, options).map(runs => painter.line(runs).trimEnd());
      return `${index === 0 ? '' : '\n'}${lines.join('\n')}\n`;
    },
    end: () => '',
  };
}

function storyLines(story: DumpStory, options: DumpOptions): Run[][] {
  const lines = [...headline(story, options), ...origin(story, options)];
  if (options.sections) {
    for (const section of sectionsOf(story, options.sections)) lines.push(...sectionLines(section, options));
  } else if (options.full) {
    lines.push(...fullText(story, options));
  } else {
    lines.push(...labelled(BRIEF_LABELS[story.briefKind], story.brief, 'why', options));
    if (story.context) lines.push(...labelled('Context', story.context, 'label', options));
  }
  if (options.full) lines.push(...relatedLines(story, options), ...mediaLines(story));
  if (story.url) lines.push(address('', story.url));
  return lines;
}

const signs = (options: DumpOptions) => (options.unicode === false ? SIGNS.ascii : SIGNS.unicode);
const indent = (): Run => ({ text: ' '.repeat(INDENT) });
const room = (options: DumpOptions) => Math.max(1, options.width - INDENT);

/** An address is left whole, so that it can be copied. */
function address(label: string, url: string): Run[] {
  return [indent(), { text: label, role: 'dim' }, { text: url, role: 'link' }];
}

function mediaLines({ enclosures, commentsUrl }: DumpStory): Run[][] {
  const media = enclosures.map(({ url, type }) => address(type ? `Media (${type}): ` : 'Media: ', url));
  return commentsUrl ? [...media, address('Comments: ', commentsUrl)] : media;
}

function headline(story: DumpStory, options: DumpOptions): Run[][] {
  const { saved, unread } = signs(options);
  const mark: Run = story.saved
    ? { text: `${saved} `, role: 'saved' }
    : { text: story.read ? '  ' : `${unread} `, role: 'focus' };
  const title = story.title || 'Untitled';
  return wrap(title, room(options)).map((line, i) => [
    i === 0 ? mark : indent(),
    { text: line, role: 'title' },
  ]);
}

/** Source, authors, date and id; as many on a line as fit. */
function origin(story: DumpStory, options: DumpOptions): Run[][] {
  const { dot, followed } = signs(options);
  const pieces: Run[] = [
    { text: options.feeds.get(story.feedId)?.title ?? story.feedTitle, role: 'source' },
    ...story.authors.map((author): Run => {
      const isFollowed = options.isFollowed(author, story.feedId);
      return isFollowed ? { text: `${followed} ${author.name}`, role: 'followed' } : { text: author.name };
    }),
    ...(story.published === undefined
      ? []
      : [
          {
            text: `${localTime(story.published)} (${age(story.published, options.now)})`,
            role: 'dim' as Role,
          },
        ]),
    { text: story.id, role: 'dim' },
  ];
  const separator: Run = { text: ` ${dot} `, role: 'dim' };
  const lines: Run[][] = [];
  let used = 0;
  for (const piece of pieces) {
    if (piece.text === '') continue;
    const more = width(piece.text) + width(separator.text);
    if (lines.length > 0 && used + more <= room(options)) {
      lines.at(-1)!.push(separator, piece);
      used += more;
    } else {
      // What is longer than a line alone is wrapped by the terminal at worst in a name.
      for (const line of wrap(piece.text, room(options))) lines.push([indent(), { ...piece, text: line }]);
      used = width(lines.at(-1)!.at(-1)!.text);
    }
  }
  return lines;
}

/** `Label: text` wrapped, the label in its role. */
function labelled(label: string, words: string, role: Role, options: DumpOptions): Run[][] {
  const said = words.replace(/\s+/gu, ' ').trim();
  if (said === '') return [];
  const lead = label && `${label}: `;
  const lines = wrap(lead + said, room(options));
  // The label may itself be wrapped on a very narrow screen; then it stays plain.
  return lines.map((line, i) =>
    i === 0 && lead && line.startsWith(lead.trimEnd())
      ? [indent(), { text: lead.trimEnd(), role }, { text: line.slice(lead.trimEnd().length) }]
      : [indent(), { text: line }],
  );
}

function sectionLines(section: Section, options: DumpOptions): Run[][] {
  const { bullet, dot } = signs(options);
  const derived = section.provenance === 'derived';
  const role: Role = derived ? 'derived' : section.kind === 'why-it-matters' ? 'why' : 'label';
  const { text: words, bullets } = sectionText(section);
  const label = derived ? `${section.label} ${dot} derived` : section.label;
  const paragraphs = words.split('\n\n').filter(Boolean);
  const first = labelled(label, paragraphs[0] ?? bullets[0] ?? '', role, options);
  const rest = paragraphs.slice(1).flatMap(paragraph => labelled('', paragraph, 'plain', options));
  const items = paragraphs.length > 0 ? bullets : bullets.slice(1);
  return [...first, ...rest, ...items.flatMap(item => labelled('', `${bullet} ${item}`, 'plain', options))];
}

function fullText(story: DumpStory, options: DumpOptions): Run[][] {
  if (!story.document) return [];
  const columns = room(options);
  const laid = documentLines(story.document, {
    width: columns,
    measure: columns,
    order: 'article',
    unicode: options.unicode ?? true,
  });
  return [[], ...laid.lines.map(line => (line.width === 0 ? [] : [indent(), ...line.runs])), []];
}

function relatedLines(story: DumpStory, options: DumpOptions): Run[][] {
  const others = options.related?.(story.id) ?? [];
  if (others.length === 0) return [];
  const { dot } = signs(options);
  return [
    [indent(), { text: 'Related', role: 'heading' }],
    ...others.flatMap(({ id, title, published }) => {
      const when = published === undefined ? '' : ` ${dot} ${age(published, options.now)}`;
      return labelled('', `${title}${when} ${dot} ${id}`, 'plain', options);
    }),
    [],
  ];
}
