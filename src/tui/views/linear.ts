import { plainText } from '../../text/style.ts';
import { age } from '../../text/time.ts';
import { helpLines } from '../help-lines.ts';
import { visibleItems } from '../menus.ts';
import { laidStory, layout, type State, selectedRow, sourceTitle } from '../state.ts';
import { readingMinutes } from '../story-lines.ts';
import { reasons } from './empty.ts';

function selectedLines(state: State): string[] {
  const story = selectedRow(state);
  const { list } = state;
  if (!story) return reasons(state);
  const marks = [story.read ? 'read' : 'unread', ...(story.saved ? ['saved'] : [])].join(', ');
  const authors = story.authors.map(author => author.name).join(', ');
  return [
    `Story ${list.selected + 1} of ${list.total}, ${marks}: ${story.title}`,
    `From ${story.feedTitle}${authors ? ` by ${authors}` : ''}, ${age(story.sort, state.now)} ago, ${readingMinutes(story.words)} minutes to read.`,
    ...(story.why ? [`Why it matters: ${story.why}`] : story.brief ? [story.brief] : []),
  ];
}

function storyPage(state: State): string[] {
  const { height } = layout(state);
  const { top } = state.story;
  const lines = laidStory(state)?.lines.slice(top, top + height) ?? [];
  return lines.map(line => plainText(line.runs).trimEnd());
}

/** What has the keyboard, in words, for a screen reader: one thing after another, nothing side by side. */
export function linearFrame(state: State): string[] {
  const { overlay, message } = state;
  const said = message ? [`Note: ${message.text}`] : [];
  if (overlay?.kind === 'prompt') {
    const wrong = overlay.problem
      ? [`Wrong at character ${overlay.problem.at + 1}: ${overlay.problem.message}`]
      : [];
    return [...wrong, `${overlay.label}${overlay.line.text}`];
  }
  if (overlay?.kind === 'menu') {
    const item = visibleItems(overlay)[overlay.selected];
    const typed = overlay.line ? [`Typed: ${overlay.line.text}`] : [];
    const chosen = overlay.many && item ? (item.chosen ? ', chosen' : ', not chosen') : '';
    return [overlay.title, ...typed, item ? `${item.label}${chosen}. ${item.note ?? ''}` : 'Nothing fits.'];
  }
  if (overlay?.kind === 'help') {
    const lines = helpLines(state.keymap, 80, state.config.settings.unicode);
    return lines.slice(overlay.top, overlay.top + layout(state).height).map(plainText);
  }
  if (state.focus === 'story')
    return [
      `Story, from ${state.source.kind === 'feed' ? sourceTitle(state) : (selectedRow(state)?.feedTitle ?? '')}:`,
      ...storyPage(state),
      ...said,
    ];
  if (state.focus === 'sidebar')
    return [`Lists: ${sourceTitle(state)}, ${state.list.unread} unread.`, ...said];
  return [`${sourceTitle(state)}, ${state.list.unread} unread.`, ...selectedLines(state), ...said];
}
