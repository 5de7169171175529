import type { Block, Section, Span } from '../story.ts';
import { sanitize } from '../text/sanitize.ts';
import { localTime } from '../text/time.ts';
import { sectionsOf } from './fields.ts';
import { BRIEF_LABELS } from './labels.ts';
import type { DumpOptions, DumpStory, Format } from './options.ts';

/** CommonMark with GitHub's tables: a second-level heading a story, sections below it; fit for a mail or a notes file. */
export function markdown(options: DumpOptions): Format {
  return {
    start: '',
    story: (story, index) =>
      `${index === 0 ? '' : '\n'}${sanitize(storyParts(story, options).join('\n\n'))}\n`,
    end: () => '',
  };
}

function storyParts(story: DumpStory, options: DumpOptions): string[] {
  const title = inline(story.title || 'Untitled');
  const feed = options.feeds.get(story.feedId)?.title ?? story.feedTitle;
  const authors = story.authors.map(author => author.name).join(', ');
  const when = story.published === undefined ? '' : localTime(story.published);
  const origin = [feed, authors, when].filter(Boolean).map(inline).join(' · ');
  const parts = [`## ${story.url ? link(title, story.url) : title}`, ...(origin ? [`*${origin}*`] : [])];
  if (options.sections) parts.push(...sectionsOf(story, options.sections).flatMap(sectionParts));
  else if (options.full) parts.push(...fullParts(story));
  else parts.push(...briefParts(story));
  const related = options.full ? (options.related?.(story.id) ?? []) : [];
  if (related.length > 0) {
    parts.push('### Related', related.map(other => `- ${inline(other.title)} (${other.id})`).join('\n'));
  }
  if (options.full) parts.push(...mediaParts(story));
  return parts;
}

function mediaParts({ enclosures, commentsUrl }: DumpStory): string[] {
  const media = enclosures.map(
    ({ url, type }) => `- ${link(type ? `Media (${inline(type)})` : 'Media', url)}`,
  );
  const all = commentsUrl ? [...media, `- ${link('Comments', commentsUrl)}`] : media;
  return all.length > 0 ? [all.join('\n')] : [];
}

function briefParts(story: DumpStory): string[] {
  const parts = [
    labelled(BRIEF_LABELS[story.briefKind], story.brief),
    labelled('Context', story.context ?? ''),
  ];
  return parts.filter(Boolean);
}

function labelled(label: string, words: string): string {
  const said = inline(words.replace(/\s+/gu, ' ').trim());
  return said && label ? `**${label}:** ${said}` : said;
}

function fullParts({ document }: DumpStory): string[] {
  if (!document) return [];
  return [
    ...document.blocks.flatMap(block =>
      block.type === 'section' ? sectionParts(block) : [blockText(block)],
    ),
    ...document.derived.flatMap(sectionParts),
  ].filter(Boolean);
}

function sectionParts(section: Section): string[] {
  const mark = section.provenance === 'derived' ? ' (derived)' : '';
  return [`### ${inline(section.label)}${mark}`, ...section.blocks.map(blockText).filter(Boolean)];
}

function blockText(block: Block): string {
  switch (block.type) {
    case 'paragraph':
      return spansText(block.spans);
    case 'heading':
      return `${'#'.repeat(Math.min(6, Math.max(4, block.level + 2)))} ${spansText(block.spans).replace(/\\?\n/gu, ' ')}`;
    case 'list':
      return block.items
        .map((item, i) => listItem(item, block.ordered ? `${(block.start ?? 1) + i}. ` : '- '))
        .join('\n');
    case 'quote': {
      const said = block.blocks.map(blockText).join('\n\n');
      return prefixed(block.attribution ? `${said}\n\n— ${inline(block.attribution)}` : said, '> ');
    }
    case 'code': {
      const fence = '`'.repeat(Math.max(3, longestRun(block.text) + 1));
      const language = block.language?.replace(/[^\w+#.-]/gu, '') ?? '';
      return `${fence}${language}\n${block.text}\n${fence}`;
    }
    case 'image':
      return [
        `!${link(inline(block.alt), block.src)}`,
        ...(block.caption ? [`*${inline(block.caption)}*`] : []),
      ].join('\n\n');
    case 'table':
      return table(block.header, block.rows);
    case 'rule':
      return '---';
  }
}

function listItem(blocks: Block[], marker: string): string {
  const body = blocks.map(blockText).filter(Boolean).join('\n');
  return marker + body.replaceAll('\n', `\n${' '.repeat(marker.length)}`);
}

function prefixed(text: string, prefix: string): string {
  return text
    .split('\n')
    .map(line => (prefix + line).trimEnd())
    .join('\n');
}

function table(header: Span[][], rows: Span[][][]): string {
  const columns = Math.max(header.length, ...rows.map(row => row.length));
  if (columns === 0) return '';
  const line = (cells: string[]) => `| ${cells.join(' | ')} |`;
  const row = (cells: Span[][]) =>
    line(Array.from({ length: columns }, (_, i) => spansText(cells[i] ?? []).replace(/\\?\n/gu, ' ')));
  return [row(header), line(Array(columns).fill('---')), ...rows.map(row)].join('\n');
}

function spansText(spans: readonly Span[]): string {
  const text = spans.map(spanText).join('');
  // A line must not begin as a heading, a list, a quote or a rule.
  return text.replace(/^(\d{1,9})([.)])(?=\s|$)/gmu, '$1\\$2').replace(/^(?=[#+=-])/gmu, '\\');
}

function spanText(span: Span): string {
  // Marks must touch the words they are for.
  const words = span.text.trim();
  if (words === '') return span.text;
  const at = span.text.indexOf(words);
  const [before, after] = [span.text.slice(0, at), span.text.slice(at + words.length)];
  const mark = `${span.bold ? '**' : ''}${span.italic ? '*' : ''}`;
  const closing = [...mark].reverse().join('');
  const said = span.code ? codeSpan(words) : escaped(words).replaceAll('\n', '\\\n');
  const marked = `${mark}${said}${closing}`;
  return `${before}${span.href ? link(marked, span.href) : marked}${after}`;
}

function codeSpan(words: string): string {
  const fence = '`'.repeat(longestRun(words) + 1);
  const pad = words.startsWith('`') || words.endsWith('`') ? ' ' : '';
  return fence + pad + words.replaceAll('\n', ' ') + pad + fence;
}

function longestRun(words: string): number {
  return Math.max(0, ...Array.from(words.matchAll(/`+/gu), match => match[0].length));
}

/** Plain words as one line of Markdown. */
function inline(words: string): string {
  return spansText([{ text: words.replace(/\s+/gu, ' ') }]);
}

function escaped(words: string): string {
  return words.replace(/[\\`*[\]<>&|~]|(?<![\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, '\\$&');
}

function link(text: string, url: string): string {
  return `[${text}](${/[()\s]/u.test(url) ? `<${url.replace(/\s/gu, '%20')}>` : url})`;
}
