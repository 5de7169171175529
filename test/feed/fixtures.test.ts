import { readdirSync, readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { decode } from '../../src/feed/decode.ts';
import { parseFeed } from '../../src/feed/parse.ts';

const FOLDER = new URL('./fixtures/', import.meta.url);

/** What each file claims: its title, and of each item the title, byline and date (or none). */
const CLAIMS: Record<string, [string, ...[string, string[], string | undefined][]]> = {
  'atom-xhtml.xml': [
    'Notes',
    ['On order in mixed content', ['Ada Okoye', 'Ben Yao'], '2026-11-09T12:29:29Z'],
    ['Plain & short', ['Ada Okoye'], '2026-11-08T00:00:00Z'],
  ],
  'atom03.xml': ['Before One', ['Bread & butter', ['Old Hand'], '2004-05-13T12:29:29Z']],
  'broken-hand-made.xml': [
    'R&D by hand',
    ['Café opens late', ['kit@hand.example (Kit Moss)'], '2026-11-14T07:00:00Z'],
    ['Second', [], '2026-11-14T10:00:00Z'],
  ],
  'latin-1.xml': ['Journal d’été', ['“Déjà vu” – le retour', [], '2026-11-09T09:00:00Z']],
  'legacy-091.xml': ['Ninety-one', ['A page counter', [], undefined], ['A guest book', [], undefined]],
  'podcast.xml': [
    'Wires & Waves',
    ['Episode 12: The cable that broke', ['Mara Lind'], '2026-11-13T13:00:00Z'],
  ],
  'rdf.xml': [
    'Old School',
    ['図書館が新しい目録を公開', ['田中 花子'], '2026-11-02T00:30:00Z'],
    ['Second', [], '2026-11-01T00:00:00Z'],
  ],
  'releases.atom': ['Release notes from tool', ['v2.1.0', ['octo-maintainer'], '2026-11-14T10:11:12Z']],
  'social.xml': ['Fen', ['', [], '2026-11-18T21:00:00Z']],
  'syndication-a10.xml': ['Library of Things', ['Ladders are back', ['Lee Park'], '2026-11-03T10:00:00Z']],
  'utf-16.xml': ['Wide', ['漢字 and 😀', [], '2026-11-01T00:00:00Z']],
  'windows-1251.xml': [
    'Вести',
    ['Мост открыт — движение началось', ['Анна Петрова'], '2026-11-09T07:00:00Z'],
  ],
  'wordpress.xml': [
    'Harbour Tech » Payments',
    ['Briefing: Harbour Pay’s lenders get 90 days & a refund', ['Nicole Jao'], '2026-11-17T07:45:00Z'],
    ['What a <ledger> is for', ['Jo Doe and Ana Sá'], '2026-11-16T19:02:33Z'],
  ],
  'youtube.xml': ['Slow Workshop', ['A chair in one hour', ['Slow Workshop'], '2026-11-01T15:00:06Z']],
};

it('has a claim for every file', () => {
  expect(readdirSync(FOLDER).sort()).toEqual(Object.keys(CLAIMS).sort());
});

it.each(Object.entries(CLAIMS))('%s is read as it claims', async (name, [title, ...items]) => {
  const feed = await parseFeed(decode(readFileSync(new URL(name, FOLDER))), 'https://feeds.example/feed.xml');
  expect(feed.title).toBe(title);
  const told = feed.entries.map(entry => [
    entry.title,
    entry.bylines,
    entry.published === undefined
      ? undefined
      : new Date(entry.published).toISOString().replace(/\.\d+Z/, 'Z'),
  ]);
  expect(told).toEqual(items);
  for (const entry of feed.entries) {
    expect(entry.url).toMatch(/^https?:/);
    expect(entry.identity).not.toBe('');
  }
});
