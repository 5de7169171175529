import type { Author, Follow } from '../story.ts';

/** Whether one of the follows is this author in this feed: by whole key, and in one of the follow's feeds where it names some. */
export function follows(list: readonly Follow[], author: Author, feedId: string): boolean {
  return list.some(
    follow => follow.key === author.key && (follow.feeds === undefined || follow.feeds.includes(feedId)),
  );
}
