import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type BriefingOptions, briefing } from '../../src/query/briefing.ts';
import type { StoryRow } from '../../src/story.ts';

const NOW = Date.UTC(2026, 10, 22, 7);
const HOUR = 3_600_000;
let made = 0;

function row(change: Partial<StoryRow> & { hours?: number } = {}): StoryRow {
  const { hours = 5, ...rest } = change;
  const id = (++made).toString(16).padStart(16, '0');
  return {
    id,
    feedId: 'feed',
    feedTitle: 'Feed',
    url: `https://news.example/${id}`,
    title: `Something happened at the harbour, number ${id}`,
    authors: [],
    fetched: NOW,
    sort: NOW - hours * HOUR,
    read: false,
    saved: false,
    tags: [],
    brief: 'It is about ships and how long they wait.',
    briefKind: 'lede',
    summary: '',
    kinds: [],
    words: 300,
    enclosures: [],
    ...rest,
  };
}

const brief = (stories: StoryRow[], options: Partial<BriefingOptions> = {}) =>
  briefing(stories, { now: NOW, minutes: 5, isFollowed: () => false, ...options });
const names = (stories: StoryRow[], options?: Partial<BriefingOptions>) =>
  brief(stories, options).items.map(({ story }) => story.feedTitle);

describe('the order of a briefing', () => {
  it('has followed authors first, then why it matters, then what is fresh', () => {
    const stories = [
      row({ feedId: 'a', feedTitle: 'old', hours: 100 }),
      row({ feedId: 'b', feedTitle: 'fresh', hours: 1 }),
      row({
        feedId: 'c',
        feedTitle: 'why',
        hours: 20,
        briefKind: 'why-it-matters',
        kinds: ['why-it-matters'],
      }),
      row({ feedId: 'd', feedTitle: 'followed', hours: 20, authors: [{ name: 'N', key: 'n' }] }),
    ];
    const isFollowed = ({ authors }: StoryRow) => authors.length > 0;
    expect(names(stories, { isFollowed })).toEqual(['followed', 'why', 'fresh', 'old']);
  });

  it('has what is unread before anything read, however good that is', () => {
    const stories = [
      row({ feedTitle: 'read', read: true, briefKind: 'why-it-matters', hours: 1 }),
      row({ feedTitle: 'unread', hours: 90 }),
    ];
    expect(names(stories)).toEqual(['unread', 'read']);
  });

  it('lets no busy feed crowd out the others', () => {
    const busy = Array.from({ length: 30 }, () => row({ feedId: 'busy', feedTitle: 'busy', hours: 2 }));
    const quiet = row({ feedId: 'quiet', feedTitle: 'quiet', hours: 12 });
    expect(names([...busy, quiet]).indexOf('quiet')).toBeLessThan(4);
  });
});

describe('one story', () => {
  it('is told once when two feeds have the same headline, and the other is named', () => {
    const one = row({ feedId: 'a', feedTitle: 'A', title: 'Port opens a second quay', briefKind: 'news' });
    const two = row({ feedId: 'b', feedTitle: 'B', title: 'PORT OPENS A SECOND QUAY!', hours: 6 });
    expect(brief([two, one]).items).toEqual([{ story: one, also: [two] }]);
  });

  it('is told once when two feeds link to the same page', () => {
    const one = row({ feedId: 'a', url: 'https://www.port.example/quay/?utm_source=rss', hours: 1 });
    const two = row({ feedId: 'b', url: 'https://port.example/quay' });
    expect(brief([one, two]).items).toHaveLength(1);
  });

  it('counts as read when it was read in another feed', () => {
    const title = 'Port opens a second quay';
    const stories = [
      row({ feedId: 'a', feedTitle: 'seen', title, hours: 1 }),
      row({ feedId: 'b', feedTitle: 'seen', title, read: true }),
      row({ feedId: 'c', feedTitle: 'new', hours: 90 }),
    ];
    expect(names(stories)).toEqual(['new', 'seen']);
  });

  it('is not another one of a series, nor one with a short headline in common', () => {
    const weekly = 'The week at the harbour in numbers';
    expect(brief([row({ title: weekly }), row({ title: weekly, hours: 24 * 7 })]).items).toHaveLength(2);
    expect(brief([row({ title: 'Editorial' }), row({ title: 'Editorial' })]).items).toHaveLength(2);
  });
});

describe('the end of a briefing', () => {
  const many = () => Array.from({ length: 100 }, () => row());

  it('comes when the minutes are used, and it says how many are left', () => {
    const five = brief(many(), { minutes: 5 });
    const ten = brief(many(), { minutes: 10 });
    expect(five.items.length).toBeGreaterThan(15);
    expect(ten.items.length).toBeGreaterThan(1.8 * five.items.length);
    expect(five.items.length + five.left).toBe(100);
  });

  it('never comes before the first story', () => {
    const long = row({ brief: 'word '.repeat(1000) });
    expect(brief([long], { minutes: 1 }).items).toHaveLength(1);
    expect(brief([])).toEqual({ items: [], left: 0 });
  });
});

it('tells or counts every unread story exactly once, whatever the stories are', () => {
  const anyRow = fc.record({
    feedId: fc.constantFrom('a', 'b', 'c'),
    title: fc.constantFrom('', 'Editorial', 'Port opens a second quay', 'Ferry has a new timetable'),
    url: fc.constantFrom('', 'https://x.example/1', 'https://x.example/2?utm_a=1'),
    read: fc.boolean(),
    hours: fc.integer({ min: -30, max: 300 }),
  });
  fc.assert(
    fc.property(fc.array(anyRow, { maxLength: 30 }), fc.integer({ min: 1, max: 3 }), (changes, minutes) => {
      const stories = changes.map(row);
      const { items, left } = brief(stories, { minutes });
      const told = items.flatMap(({ story, also }) => [story.id, ...also.map(one => one.id)]);
      expect(new Set(told).size).toBe(told.length);
      const isRead = (item: (typeof items)[number]) => [item.story, ...item.also].some(story => story.read);
      const reads = items.map(isRead);
      expect(reads).toEqual(reads.toSorted((a, b) => Number(a) - Number(b)));
      if (reads.includes(true)) expect(left).toBe(0);
    }),
  );
});
