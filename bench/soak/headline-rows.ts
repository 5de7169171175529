import { CLEAN } from './stories.ts';

/** A story as the headline list on a screen shows it. */
export interface ShownStory {
  title: string;
  read: boolean;
  saved: boolean;
}

/** Whether a headline is one of a clean feed. */
export const isCleanTitle = (title: string) => CLEAN.some(name => title.startsWith(`${name} `));

const ROW = new RegExp(`(?:^|│)[▎ ]([● ])([★ ])[§ ] ((?:${CLEAN.join('|')}) \\d+)(?= )`, 'u');

/** The clean feeds' stories among the lines of a screen. */
export function shownStories(lines: readonly string[]): ShownStory[] {
  return lines.flatMap(line => {
    const [, unread, saved, title] = ROW.exec(line) ?? [];
    return title === undefined ? [] : [{ title, read: unread === ' ', saved: saved === '★' }];
  });
}
