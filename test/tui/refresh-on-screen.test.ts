import { describe, expect, it } from 'vitest';
import type { FeedSummary } from '../../src/tui/ports.ts';
import { MemoryPort, story } from '../support/memory-port.ts';
import { QuickReader, settled } from '../support/quick-reader.ts';

const NARROW = { columns: 80, rows: 24 };

/** A port whose feeds have the states given, and no stories. */
class EmptyPort extends MemoryPort {
  states: Partial<FeedSummary>[] = [];

  constructor(feeds: number, refreshing = false) {
    super({
      stories: [],
      refreshing,
      config: {
        feeds: Array.from({ length: feeds }, (_, i) => {
          return { id: String(i).repeat(8), title: `Feed ${i}`, url: `https://example.com/${i}.xml` };
        }),
      },
    });
  }

  override counts() {
    const found = super.counts();
    return { ...found, feeds: found.feeds.map((feed, i) => ({ ...feed, ...this.states[i] })) };
  }
}

const FAILED: Partial<FeedSummary> = { status: 'failing', message: 'example.com: no such host' };

describe('an empty list', () => {
  it('says from the first frame on that the feeds are being fetched', () => {
    const reader = new QuickReader(new EmptyPort(2, true), NARROW);
    expect(reader.text()).toContain('Fetching the feeds…');
    expect(reader.status()).toMatch(/↻$/);
  });

  it('says that every feed failed, and which keys help', () => {
    const port = new EmptyPort(2, true);
    const reader = new QuickReader(port, NARROW);
    port.states = [FAILED, FAILED];
    port.emit({ type: 'started', total: 2 });
    port.emit({ type: 'done', added: 0, failed: 2 });
    expect(reader.text()).toContain('None of the 2 feeds could be fetched.');
    expect(reader.text()).toContain('gt says why, r tries again.');
    expect(reader.status()).toBe('Nothing new; 2 feeds failed, gt says why');
  });

  it('says what is wrong with the only feed, by the title the user knows it by', () => {
    const port = new EmptyPort(1);
    port.states = [
      { ...FAILED, title: 'Tide', url: 'https://tide.example/feed', message: 'tide.example/feed: HTTP 404' },
    ];
    const reader = new QuickReader(port, NARROW);
    expect(reader.text()).toContain('Tide: HTTP 404');
    expect(reader.text()).toContain('r tries again.');
  });

  it('says that some feeds failed where the others have nothing', () => {
    const port = new EmptyPort(3);
    port.states = [FAILED];
    const reader = new QuickReader(port, NARROW);
    expect(reader.text()).toContain('No stories here yet; 1 of 3 feeds failed.');
  });
});

describe('a refresh nobody asked for', () => {
  it('is told of when every feed of a full list failed', () => {
    const port = new MemoryPort();
    const reader = new QuickReader(port, NARROW);
    port.emit({ type: 'done', added: 0, failed: 2 });
    expect(reader.status()).toBe('Nothing new; 2 feeds failed, gt says why');
  });

  it('ends without a word when some failed', () => {
    const port = new MemoryPort();
    const reader = new QuickReader(port, NARROW);
    port.emit({ type: 'done', added: 0, failed: 1 });
    expect(reader.status()).toContain('? keys');
  });
});

describe('a refresh key while a refresh goes on', () => {
  it('says that its own follows, and how that went', () => {
    const port = new MemoryPort();
    const reader = new QuickReader(port, NARROW);
    port.emit({ type: 'asked' });
    port.emit({ type: 'started', total: 25 });
    port.emit({ type: 'feed', feedId: 'aaaaaaaa', status: 'ok', added: 0 });
    reader.press('R');
    expect(reader.status()).toMatch(/^This follows the refresh that is going on \(1\/25\)/);
    expect(port.refreshed).toEqual([undefined]);
    port.emit({ type: 'done', added: 0, failed: 0 });
    reader.press('j');
    port.emit({ type: 'started', total: 25 });
    port.emit({ type: 'done', added: 0, failed: 0 });
    expect(reader.status()).toBe('Nothing new');
  });

  it('says so when that one was asked for, and fetches nothing twice', () => {
    const port = new MemoryPort();
    const reader = new QuickReader(port, NARROW);
    reader.press('R');
    port.emit({ type: 'asked' });
    port.emit({ type: 'started', total: 25 });
    reader.press('r');
    expect(reader.status()).toMatch(/^A refresh is going on already \(0\/25\)/);
    expect(port.refreshed).toEqual([undefined]);
  });
});

it('the number of new stories is not told twice in one line', () => {
  const port = new MemoryPort();
  const reader = new QuickReader(port, NARROW);
  reader.press('R');
  port.emit({ type: 'started', total: 2 });
  port.emit({ type: 'feed', feedId: 'aaaaaaaa', status: 'ok', added: 7 });
  port.emit({ type: 'done', added: 7, failed: 1 });
  expect(reader.status()).toMatch(/^1 feed failed, gt says why +7 new, press \. to show$/);
});

describe('looking for the feeds of an address', () => {
  it('is told until it is over, whatever is pressed meanwhile', async () => {
    const port = new MemoryPort();
    const answer = Promise.withResolvers<void>();
    port.discover = async () => {
      await answer.promise;
      throw new Error('slow.example: no complete answer within 20 s');
    };
    const reader = new QuickReader(port, NARROW);
    reader.press('a').type('slow.example').press('enter', 'j', 'j');
    expect(reader.status()).toBe('Looking for feeds at slow.example');
    answer.resolve();
    await settled();
    expect(reader.status()).toBe('slow.example: no complete answer within 20 s');
    reader.press('j');
    expect(reader.status()).toContain('? keys');
  });

  it('does not take the line from whoever is typing', async () => {
    const port = new MemoryPort({ stories: [story(1)] });
    port.found = [
      { title: 'Posts', url: 'https://slow.example/posts' },
      { title: 'Links', url: 'https://slow.example/links' },
    ];
    const reader = new QuickReader(port, NARROW);
    reader.press('a').type('slow.example').press('enter', '/').type('chips');
    await settled();
    expect(reader.status()).toContain('Filter: chips');
    reader.press('esc');
    expect(reader.text()).toContain('◉ Posts');
    expect(reader.text()).not.toContain('Looking');
  });
});
