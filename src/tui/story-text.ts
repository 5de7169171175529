import type { Story } from '../story.ts';
import { documentLines } from '../text/document-lines.ts';
import { lineText } from '../text/laid-document.ts';
import { localTime } from '../text/time.ts';
import type { ReaderSettings } from './ports.ts';

const WIDTH = 80;

/** A story as plain text of 80 columns, for a pager or a pipe. */
export function storyText(story: Story, settings: Pick<ReaderSettings, 'order' | 'unicode'>): string {
  const authors = story.authors.map(author => author.name).join(', ');
  const head = [
    story.title,
    ...(authors ? [`By ${authors}`] : []),
    `${story.feedTitle}, ${localTime(story.published ?? story.fetched)}`,
    story.url,
    '',
  ];
  const { order, unicode } = settings;
  const laid = documentLines(story.document, { width: WIDTH, order, unicode }).lines.map(lineText);
  return `${[...head, ...(laid.length > 0 ? laid : [story.summary])].join('\n')}\n`;
}
