import { counted } from '../../text/counted.ts';
import { plainText } from '../../text/style.ts';
import { ago } from '../../text/time.ts';
import { helpLines } from '../help-lines.ts';
import { orderWords } from '../list-words.ts';
import { visibleItems } from '../menus.ts';
import type { Menu, Prompt } from '../overlay.ts';
import { isQueryPrompt, promptLabel } from '../prompts.ts';
import { shownKey } from '../shown-key.ts';
import { sourceKey } from '../source.ts';
import { laidStory, layout, type State, selectedRow, sourceTitle } from '../state.ts';
import { readingMinutes } from '../story-lines.ts';
import { reasons } from './empty.ts';
import { menuHelp, noItems } from './menu.ts';

/** What is listed, and what keeps some of it out. */
function listLine(state: State): string {
  const { filter, onlyUnread, list } = state;
  const parts = [
    sourceTitle(state),
    ...(filter === '' ? [] : [`filtered by ${filter}`, counted(list.total, 'story')]),
    ...(onlyUnread ? ['only unread ones'] : []),
    ...(orderWords(state) === undefined ? [] : [orderWords(state)]),
    `${list.unread} unread.`,
  ];
  return parts.join(', ');
}

function selectedLines(state: State): string[] {
  const story = selectedRow(state);
  const { list } = state;
  if (!story) return reasons(state);
  const marks = [story.read ? 'read' : 'unread', ...(story.saved ? ['saved'] : [])].join(', ');
  const authors = story.authors.map(author => author.name).join(', ');
  const minutes = counted(readingMinutes(story.words), 'minute');
  return [
    `Story ${list.selected + 1} of ${list.total}, ${marks}: ${story.title}`,
    `From ${story.feedTitle}${authors ? ` by ${authors}` : ''}, ${ago(story.sort, state.now)}, ${minutes} to read.`,
    ...(story.why ? [`Why it matters: ${story.why}`] : story.brief ? [story.brief] : []),
  ];
}

// What is drawn before a label, an entry or a quote, between cells and under headings.
const DRAWN_FIRST = /^\s*(?:[▌◇•◦│#~*|][^\S\n]+)+/u;
const DRAWN_ONLY = /^[\s─┼+|-]*$/u;
const DRAWN_BETWEEN = /(?<!\s)\s+[·│|]\s+/gu;

/** A line of a story without what is only drawn: signs would be read out by their names. */
function spoken(text: string): string {
  if (DRAWN_ONLY.test(text)) return '';
  return text
    .replace(DRAWN_FIRST, '')
    .replace(DRAWN_BETWEEN, ', ')
    .replace(/[★♥]\s/gu, '')
    .trim();
}

function storyPage(state: State): string[] {
  const { height } = layout(state);
  const { top } = state.story;
  const lines = laidStory(state)?.lines.slice(top, top + height) ?? [];
  return lines.map(line => spoken(plainText(line.runs)));
}

function promptLines(state: State, prompt: Prompt): string[] {
  const { problem, completion } = prompt;
  const wrong = problem ? [`Wrong at character ${problem.at + 1}: ${problem.message}`] : [];
  const words = completion?.candidates.map(candidate => candidate.text) ?? [];
  const offered = words.length > 0 ? [`Tab offers ${words.join(', ')}.`] : [];
  const matching =
    prompt.purpose === 'filter' && isQueryPrompt(prompt) && !problem && prompt.line.text !== ''
      ? [`${counted(state.list.total, 'story matches', 'stories match')}.`]
      : [];
  return [...wrong, ...offered, ...matching, `${promptLabel(prompt)}${prompt.line.text}`];
}

function menuLines(state: State, menu: Menu): string[] {
  const items = visibleItems(menu);
  const item = items[menu.selected];
  const typed = menu.line ? [`Typed: ${menu.line.text}`] : [];
  const help = `${menuHelp(state, menu)}.`;
  if (!item) return [menu.title, ...typed, ...noItems(menu), help];
  const chosen = menu.many ? (item.chosen ? ', chosen' : ', not chosen') : '';
  const place = `${menu.selected + 1} of ${items.length}`;
  const about = item.detail ?? item.note ?? '';
  return [menu.title, ...typed, `${item.label}${chosen}, ${place}. ${about}`.trimEnd(), help];
}

function sidebarLine(state: State): string {
  const at = state.entries.findIndex(entry => sourceKey(entry.source) === sourceKey(state.source));
  const entry = state.entries[at];
  const kind = entry?.folded === undefined ? '' : entry.folded ? ', folder, closed' : ', folder, open';
  const place = entry ? `, ${at + 1} of ${state.entries.length}` : '';
  return `Lists: ${sourceTitle(state)}${kind}, ${state.list.unread} unread${place}.`;
}

/** What has the keyboard, in words, for a screen reader: one thing after another, nothing side by side. */
export function linearFrame(state: State): string[] {
  const { overlay, message } = state;
  const said = message ? [`Note: ${message.text}`] : [];
  if (overlay?.kind === 'prompt') return promptLines(state, overlay);
  if (overlay?.kind === 'menu') return [...menuLines(state, overlay), ...said];
  if (overlay?.kind === 'help') {
    const lines = helpLines(state.keymap, 80, state.config.settings.unicode);
    return lines.slice(overlay.top, overlay.top + layout(state).height).map(plainText);
  }
  const keys = message ? said : [`${shownKey(state, 'help')} tells the keys.`];
  if (state.focus === 'story')
    return [
      `Story, from ${state.source.kind === 'feed' ? sourceTitle(state) : (selectedRow(state)?.feedTitle ?? '')}:`,
      ...storyPage(state),
      ...said,
    ];
  if (state.focus === 'sidebar') return [sidebarLine(state), ...keys];
  return [listLine(state), ...selectedLines(state), ...keys];
}
