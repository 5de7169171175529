import { follows } from '../profile/follows.ts';
import type { Author } from '../story.ts';
import { perform, say } from './changes.ts';
import type { ConfigChange } from './config-change.ts';
import { type Next, only, type Run } from './effect.ts';
import { type AuthorsPurpose, authorsMenu } from './menus.ts';
import { showSource } from './moves.ts';
import { type State, selectedRow } from './state.ts';
import { NO_STORY } from './story-commands.ts';

function changeFollow(state: State, label: string, change: ConfigChange): Next {
  const next = perform(state, label, { marks: [], config: [change] });
  return { ...next, state: say(next.state, label.charAt(0).toUpperCase() + label.slice(1)) };
}

/** No longer follows an author, in any feed. */
export function unfollowAuthor(state: State, { name, key }: Author): Next {
  return changeFollow(state, `no longer following ${name}`, { type: 'unfollow', key });
}

/** Follows the author of the selected story in every feed, or no longer. */
export function followAuthor(state: State, author: Author): Next {
  const { name, key } = author;
  const feedId = selectedRow(state)?.feedId ?? '';
  if (follows(state.config.follows, author, feedId)) return unfollowAuthor(state, author);
  return changeFollow(state, `following ${name}`, { type: 'follow', follow: { name, key } });
}

/** Narrows the follow of an author to the selected story's feed, adds that feed to a narrow one, or widens it again. */
export function followHere(state: State, { name, key }: Author): Next {
  const row = selectedRow(state);
  if (!row) return only(state);
  const { feeds } = state.config.follows.find(follow => follow.key === key) ?? {};
  if (feeds?.includes(row.feedId)) {
    return changeFollow(state, `following ${name} in every feed`, { type: 'follow', follow: { name, key } });
  }
  const follow = { name, key, feeds: [...(feeds ?? []), row.feedId] };
  const label = feeds
    ? `following ${name} in ${row.feedTitle}, too`
    : `following ${name} only in ${row.feedTitle}`;
  return changeFollow(state, label, { type: 'follow', follow });
}

/** Does something about the selected story's author, asking which one where there are several. */
export function withAuthor(purpose: AuthorsPurpose, act: (state: State, author: Author) => Next): Run {
  return state => {
    const authors = selectedRow(state)?.authors;
    if (!authors) return only(say(state, NO_STORY));
    if (authors.length === 0) return only(say(state, 'This story names no author'));
    if (authors.length === 1) return act(state, authors[0]!);
    return only({ ...state, overlay: authorsMenu(authors, state, purpose) });
  };
}

/** Lists an author's stories of every feed, and says what is known of the author. */
export function showAuthor(state: State, author: Author): Next {
  const shown = showSource(
    { ...state, focus: 'headlines' },
    { kind: 'author', name: author.name, key: author.key },
  );
  return { state: shown, effects: [{ type: 'author', author }] };
}
