import { documentLines, lineText } from '../text/document-lines.ts';
import { localTime } from '../text/time.ts';
import { type State, selectedRow } from './state.ts';

const WIDTH = 80;

/** The selected story as plain text of 80 columns, for a pager or a pipe. */
export function storyText(state: State): string {
  const row = selectedRow(state);
  const { story } = state.story;
  if (!row) return '';
  const authors = row.authors.map(author => author.name).join(', ');
  const head = [
    row.title,
    ...(authors ? [`By ${authors}`] : []),
    `${row.feedTitle}, ${localTime(row.published ?? row.fetched)}`,
    row.url,
    '',
  ];
  const { settings } = state.config;
  const body =
    story?.id === row.id
      ? documentLines(story.document, {
          width: WIDTH,
          order: settings.order,
          unicode: settings.unicode,
        }).lines.map(lineText)
      : [row.summary];
  return `${[...head, ...body].join('\n')}\n`;
}
