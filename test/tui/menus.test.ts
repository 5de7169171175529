import { describe, expect, it } from 'vitest';
import type { FeedSummary } from '../../src/tui/ports.ts';
import { MemoryPort } from '../support/memory-port.ts';
import { QuickReader, settled } from '../support/quick-reader.ts';

const NARROW = { columns: 80, rows: 24 };
const SLOW =
  'example.com/aaaaaaaa.xml: no complete answer within 20 s; try again later or tell its publisher';

/** A port whose first feed fails. */
class FailingPort extends MemoryPort {
  override counts() {
    const found = super.counts();
    const failing: Partial<FeedSummary> = {
      status: 'failing',
      failures: 3,
      message: SLOW,
      checked: this.now() - 300_000,
      siteUrl: 'https://example.com/',
    };
    return { ...found, feeds: found.feeds.map((feed, i) => (i === 0 ? { ...feed, ...failing } : feed)) };
  }
}

describe('the mutes', () => {
  it('tell how much each of them hides', () => {
    const port = new MemoryPort({ config: { mutes: ['China', 'Story'] } });
    const reader = new QuickReader(port, NARROW).press('g', 'm');
    expect(reader.text()).toMatch(/China +1 unread/);
    expect(reader.text()).toMatch(/Story +38 unread/);
    expect(reader.status()).toBe('Enter: no longer mute, Esc: back');
  });

  it('name the key that hides something where nothing is hidden', () => {
    const reader = new QuickReader(new MemoryPort(), NARROW).press('g', 'm');
    expect(reader.text()).toContain('There are none.');
    expect(reader.text()).toContain('M hides the stories that match a query.');
    expect(reader.status()).toBe('Esc: back');
  });
});

it('the follows name the keys that follow where nobody is followed', () => {
  const reader = new QuickReader(new MemoryPort(), NARROW).press('F');
  expect(reader.text()).toContain('f on a story follows its author, ga somebody by name.');
});

describe('what is wrong with a feed', () => {
  it.each([
    [80, 24],
    [40, 12],
  ])('is told whole at %ix%i, with the address once', (columns, rows) => {
    const reader = new QuickReader(new FailingPort(), { columns, rows }).press('g', 't');
    const told = reader
      .lines()
      .map(line => line.trim())
      .join(' ')
      .replace(/ +/g, ' ');
    expect(told).toContain(
      'no complete answer within 20 s; try again later or tell its publisher; tried 5m ago; 3 times in a row',
    );
    expect(told.match(/example\.com/g)).toHaveLength(1);
  });

  it('can be tried again, also against the wish of its server', () => {
    const port = new FailingPort();
    new QuickReader(port, NARROW).press('g', 't', 'enter');
    expect(port.refreshed).toEqual([['aaaaaaaa']]);
    expect(port.insisted).toBe(true);
  });

  it('can be mended by another address, which is fetched at once and can be undone', () => {
    const port = new FailingPort();
    const reader = new QuickReader(port, NARROW).press('g', 't', 'space', 'j', 'enter', 'ctrl-u');
    reader.type('example.org/feed').press('enter');
    expect(port.config().feeds[0]).toMatchObject({ id: 'aaaaaaaa', url: 'https://example.org/feed' });
    expect(port.refreshed.at(-1)).toEqual(['aaaaaaaa']);
    reader.press('u');
    expect(port.config().feeds[0]?.url).toBe('https://example.com/aaaaaaaa.xml');
  });

  it('can be looked at on its site, and ended by removing it', async () => {
    const port = new FailingPort();
    const reader = new QuickReader(port, NARROW).press('g', 't', 'space', 'j', 'j', 'enter');
    await settled();
    expect(port.opened).toEqual(['https://example.com/']);
    reader.press('g', 'w');
    await settled();
    expect(port.opened).toHaveLength(2);
    reader.press('g', 't', 'space', 'G', 'enter');
    expect(port.config().feeds.map(feed => feed.id)).toEqual(['bbbbbbbb']);
  });
});

it('another address keeps the password the one before it had', () => {
  const feeds = [{ id: 'aaaaaaaa', title: 'Secret', url: 'https://ada:pass@example.com/old' }];
  const port = new MemoryPort({ config: { feeds } });
  const counts = port.counts.bind(port);
  port.counts = () => ({
    ...counts(),
    feeds: counts().feeds.map(feed => ({ ...feed, url: 'https://example.com/old' })),
  });
  const reader = new QuickReader(port, NARROW).press('shift-tab', 'G', 'g', 'u');
  expect(reader.text()).not.toContain('pass');
  reader.press('ctrl-u').type('https://example.com/new').press('enter');
  expect(port.config().feeds[0]?.url).toBe('https://ada:pass@example.com/new');
});

it('a menu on the smallest screen spends its rows on entries', () => {
  const reader = new QuickReader(new MemoryPort(), { columns: 30, rows: 8 }).press(':');
  const lines = reader.lines();
  expect(lines.slice(2, 7).every(line => line.trim() !== '')).toBe(true);
  expect(lines.at(-1)).toContain('Enter: run, Esc: back');
});
