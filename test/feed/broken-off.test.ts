import { describe, expect, it } from 'vitest';
import { parseFeed } from '../../src/feed/parse.ts';

const URL = 'https://tide.example/feed';
const WHOLE =
  '<rss version="2.0"><channel><title>Tide</title><item><title>One</title><guid>1</guid></item>' +
  '<item><title>Two</title><guid>2</guid></item></channel></rss>';

describe('a feed that breaks off', () => {
  it.each([
    ['in the middle of a story', WHOLE.slice(0, -40), 'One'],
    ['after a story', WHOLE.slice(0, WHOLE.indexOf('<item><title>Two')), 'One'],
  ])('%s says so, and what came before is there', async (_, text, title) => {
    const feed = await parseFeed(text, URL);
    expect(feed.entries[0]?.title).toBe(title);
    expect(feed.notes).toEqual(['it breaks off before its end; what came before that was read']);
  });

  it('before its first story says so, too', async () => {
    const feed = await parseFeed('<rss><channel><title>Bro<item><title', URL);
    expect(feed.notes).toEqual(['it breaks off before its end; what came before that was read']);
  });

  it('is not what a whole one does', async () => {
    expect((await parseFeed(WHOLE, URL)).notes).toEqual([]);
    expect((await parseFeed(WHOLE.replace('<guid>1</guid>', '&nope;'), URL)).notes.join()).not.toContain(
      'breaks off',
    );
  });
});
