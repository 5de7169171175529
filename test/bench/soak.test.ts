import { describe, expect, it } from 'vitest';
import { shownStories } from '../../bench/soak/headline-rows.ts';
import { randomKeys } from '../../bench/soak/keys.ts';
import { lostMarks, withMarks } from '../../bench/soak/mark-book.ts';
import { flatness } from '../../bench/soak/memory.ts';
import { OutputAudit } from '../../bench/soak/output-audit.ts';
import { seeded } from '../support/story-generator.ts';

describe('memory', () => {
  it('is compared after its warm-up, whatever single samples say', () => {
    const samples = [10, 20, 40, 50, 60, 70, 80, 90, 100, 300, 100, 100, 120, 120, 9000, 120];
    expect(flatness(samples)).toEqual({ warm: 100, end: 120, ratio: 1.2 });
  });
});

describe('the audit of what a terminal gets', () => {
  const audited = (...chunks: string[]) => {
    const audit = new OutputAudit();
    return [...chunks.map(chunk => audit.read(chunk)), audit.end()].filter(fault => fault !== undefined);
  };

  it('has nothing against what the reader writes, wherever it is cut', () => {
    const own =
      '\u001b[?1049h\u001b[?25l\u001b[2J\u001b[12;3H\u001b[1;38;5;12mTide\u001b[0m\r\n' +
      '\u001b]8;;https://tide.example/1\u0007link\u001b]8;;\u0007\u001b]777;notify;nutgraf;new\u001b\\';
    for (let at = 0; at <= own.length; at++) expect(audited(own.slice(0, at), own.slice(at))).toEqual([]);
  });

  it.each([
    ['a title', '\u001b]0;mine\u0007'],
    ['the clipboard', '\u001b]52;c;bWluZQ==\u0007'],
    ['a link to a file', '\u001b]8;;file:///etc/passwd\u0007'],
    ['a question', '\u001b[6n'],
    ['a place that only a feed names', '\u001b[66;66H'],
    ['a C1 control', '\u009b2J'],
    ['a bell', '\u0007'],
    ['an override of direction', 'a\u202eb'],
    ['piled-up marks', `a${'\u0300'.repeat(9)}`],
    ['an escape without an end', 'a\u001b'],
  ])('finds %s', (_what, text) => {
    expect(audited('fine ', text, ' fine').length).toBeGreaterThan(0);
  });
});

describe('marks', () => {
  const book = { read: new Set(['a']), saved: new Set(['b']) };

  it('are missed when they are gone, and when they are there again', () => {
    const wanted = withMarks(book, [
      { id: 'c', key: 'read', on: true },
      { id: 'a', key: 'read', on: false },
    ]);
    expect(lostMarks(wanted, book, { mayRead: false })).toEqual(['no longer read: c', 'read again: a']);
    expect(lostMarks(wanted, book, { mayRead: true })).toEqual(['no longer read: c']);
    expect(lostMarks(wanted, wanted, { mayRead: false })).toEqual([]);
  });

  it('are read off the list of headlines and nowhere else', () => {
    const lines = [
      ' All      12 │▎●★§ Alder 12                 now │ Alder 12',
      '             │   § Birch 3                  now │ ● Elm 4',
      '             │     Alder · Nicole Jao           │',
    ];
    expect(shownStories(lines)).toEqual([
      { title: 'Alder 12', read: false, saved: true },
      { title: 'Birch 3', read: true, saved: false },
    ]);
  });
});

it('random keys never leave the reader, and tame ones never mark a story unread or saved', () => {
  const random = seeded(5);
  for (let i = 0; i < 5000; i++) {
    expect(randomKeys(random, 'wild')).not.toMatch(/[qQ\u0003\u001a]/);
    expect(randomKeys(random, 'tame')).not.toMatch(/[qQmsu:\u0003\u001a\u0012]/);
  }
});
