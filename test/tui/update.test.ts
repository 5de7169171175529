import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { applyConfigChange, type ConfigChange, inverse } from '../../src/tui/config-change.ts';
import type { Next } from '../../src/tui/effect.ts';
import { initialState } from '../../src/tui/initial-state.ts';
import { LineCache } from '../../src/tui/line-cache.ts';
import { EMPTY_LINE, editLine, insert, lineOf } from '../../src/tui/line-editor.ts';
import { fuzzy } from '../../src/tui/menus.ts';
import { MouseFilter } from '../../src/tui/mouse.ts';
import type { ReaderConfig } from '../../src/tui/ports.ts';
import { joinQueries, sidebarEntries } from '../../src/tui/source.ts';
import type { State } from '../../src/tui/state.ts';
import { update } from '../../src/tui/update.ts';
import { inProportion, timed } from '../support/growth.ts';
import { beginning, MemoryPort } from '../support/memory-port.ts';

const port = new MemoryPort();

/** A reader with its list and first rows loaded. */
function loaded(): State {
  const state = initialState(beginning(port));
  const list = port.list({ query: '', sort: 'newest' });
  const listed = update(state, {
    type: 'listed',
    total: list.total,
    unread: list.unread,
    muted: 0,
    position: -1,
  });
  return update(listed.state, { type: 'rows', offset: 0, rows: list.rows(0, 60) }).state;
}

function press(state: State, ...keys: string[]): Next {
  return keys.reduce<Next>((next, key) => update(next.state, { type: 'key', key }), { state, effects: [] });
}

describe('the reducer', () => {
  it('leaves the state it is given as it is', () => {
    const state = loaded();
    const before = structuredClone({ ...state, keymap: undefined });
    press(state, 'j', 's', 'm', 'f', '/', 'x', 'enter', 'A', 'u', '?', 'j', 'q', 'gg');
    expect({ ...state, keymap: undefined }).toEqual(before);
  });

  it('keeps the selection on its story when the list changes under it', () => {
    const state = press(loaded(), '9', 'j').state;
    expect(state.list.selected).toBe(9);
    const stale: State = { ...state, list: { ...state.list, stale: 'keep' } };
    const next = update(stale, { type: 'listed', total: 70, unread: 50, muted: 0, position: 19 }).state;
    expect(next.list.selected).toBe(19);
    // On the same line of the screen: as far below the first one as before.
    expect(next.list.selected - next.list.top).toBe(state.list.selected - state.list.top);
  });

  it('asks for nothing outside on an unbound key', () => {
    expect(press(loaded(), 'ctrl-y', 'Ω').effects).toEqual([]);
  });

  it('undoes and redoes any row of changes exactly', () => {
    const doings = fc.constantFrom('s', 'm', 'fq', 'j', '2m', '3s', 'd', 'S', 'T');
    fc.assert(
      fc.property(fc.array(doings, { maxLength: 12 }), list => {
        const start = loaded();
        const end = press(start, ...list.flatMap(one => [...one])).state;
        const marks = (state: State) => state.list.rows.map(row => [row.id, row.read, row.saved]);
        const steps = end.undo.length;
        const back = press(end, ...Array.from({ length: steps }, () => 'u')).state;
        expect(marks(back)).toEqual(marks(start));
        expect(back.config).toEqual(start.config);
        const again = press(back, ...Array.from({ length: steps }, () => 'ctrl-r')).state;
        expect(marks(again)).toEqual(marks(end));
        expect(again.config).toEqual(end.config);
      }),
      { numRuns: 50 },
    );
  });

  it('marks 100,000 stories as quickly each as it does a few', async () => {
    const state = loaded();
    const { effects } = await inProportion(part => {
      const ids = Array.from({ length: 100_000 * part }, (_, i) => `x${i}`);
      return timed(() => update(state, { type: 'collected', ids }));
    });
    expect(effects).toHaveLength(1);
  });
});

describe('changes of the configuration', () => {
  const feed = (id: string) => ({ id, url: `https://example.com/${id}` });
  const id = fc.constantFrom('a', 'b', 'c');
  const at = fc.integer({ min: 0, max: 3 });
  const change: fc.Arbitrary<ConfigChange> = fc.oneof(
    id.map(key => ({ type: 'follow' as const, follow: { name: key.toUpperCase(), key } })),
    id.map(key => ({ type: 'unfollow' as const, key })),
    fc.tuple(id, at).map(([one, place]) => ({ type: 'put-feed' as const, feed: feed(one), at: place })),
    id.map(one => ({ type: 'remove-feed' as const, id: one })),
    fc
      .tuple(id, at)
      .map(([name, place]) => ({ type: 'put-query' as const, query: { name, query: name }, at: place })),
    id.map(name => ({ type: 'remove-query' as const, name })),
    id.map(mute => ({ type: 'put-mute' as const, mute })),
    id.map(mute => ({ type: 'remove-mute' as const, mute })),
    fc.boolean().map(unicode => ({ type: 'settings' as const, settings: { unicode } })),
  );

  it('are taken back by their inverse', () => {
    const sorted = (config: ReaderConfig) => ({
      ...config,
      follows: [...config.follows].sort((a, b) => a.key.localeCompare(b.key)),
      mutes: [...config.mutes].sort(),
    });
    fc.assert(
      fc.property(fc.array(change, { maxLength: 8 }), change, (before, one) => {
        const config = port.config();
        for (const earlier of before) applyConfigChange(config, earlier);
        const wanted = structuredClone(config);
        const back = inverse(config, one);
        applyConfigChange(config, one);
        applyConfigChange(config, back);
        expect(sorted(config)).toEqual(sorted(wanted));
      }),
    );
  });
});

describe('the line editor', () => {
  it('moves and deletes by whole graphemes and words', () => {
    const type = (text: string, ...keys: string[]) =>
      keys.reduce((line, key) => editLine(line, key) ?? line, lineOf(text));
    expect(type('a👩‍🚀', 'backspace')).toEqual({ text: 'a', cursor: 1 });
    expect(type('one two', 'ctrl-w')).toEqual({ text: 'one ', cursor: 4 });
    expect(type('one two', 'alt-b', 'alt-b', 'x')).toEqual({ text: 'xone two', cursor: 1 });
    expect(type('one two', 'ctrl-a', 'alt-f', 'ctrl-k')).toEqual({ text: 'one', cursor: 3 });
    expect(type('漢字', 'left', 'left', 'delete')).toEqual({ text: '字', cursor: 0 });
    expect(editLine(EMPTY_LINE, 'ctrl-x')).toBeUndefined();
  });

  it('takes a paste as one line without anything harmful', () => {
    expect(insert(lineOf('a'), 'b\nc\u001b[31md').text).toBe('ab cd');
  });

  it('keeps its cursor inside the text and between graphemes, whatever is typed', () => {
    const keys = fc.constantFrom(
      'left',
      'right',
      'backspace',
      'delete',
      'ctrl-w',
      'home',
      'end',
      'a',
      '漢',
      '👩‍🚀',
      'space',
    );
    fc.assert(
      fc.property(fc.array(keys, { maxLength: 40 }), list => {
        let line = EMPTY_LINE;
        for (const key of list) line = editLine(line, key) ?? line;
        expect(line.cursor).toBeGreaterThanOrEqual(0);
        expect(line.cursor).toBeLessThanOrEqual(line.text.length);
        expect(line.text.isWellFormed()).toBe(true);
        expect(line.text.slice(0, line.cursor).isWellFormed()).toBe(true);
      }),
    );
  });
});

describe('small things', () => {
  it('joins queries so that "or" in one does not swallow another', () => {
    expect(joinQueries(['', ' a or b ', 'is:unread'])).toBe('(a or b) is:unread');
    expect(joinQueries(['a or b', ''])).toBe('a or b');
    expect(joinQueries([])).toBe('');
  });

  it('sorts the sidebar by title, feeds in folders under them', () => {
    const feed = (title: string, folder?: string) => ({
      id: title,
      title,
      url: '',
      unread: 1,
      status: 'ok' as const,
      failures: 0,
      ...(folder ? { folder } : {}),
    });
    const counts = { ...port.counts(), feeds: [feed('b'), feed('Zed', 'Folder'), feed('A')] };
    const titles = sidebarEntries(counts, [], []).map(entry => entry.title);
    expect(titles).toEqual(['Following', 'All', 'Saved', 'Folder', 'Zed', 'A', 'b']);
    expect(sidebarEntries(counts, [], ['Folder']).map(entry => entry.title)).not.toContain('Zed');
  });

  it('finds commands by letters in order, words and beginnings first', () => {
    expect(fuzzy('Mark all read', 'mar')).toBe(0);
    expect(fuzzy('Mark all read', 'xyz')).toBeUndefined();
    expect(fuzzy('Mark all read', 'mar')!).toBeLessThan(fuzzy('Mark all read', 'mrk')!);
  });

  it('takes mouse reports out of the keys, also when one comes in two pieces', () => {
    const filter = new MouseFilter();
    expect(filter.push('j\u001b[<64;3;4Mk')).toMatchObject({
      text: 'jk',
      pointers: [{ type: 'pointer', button: 'wheel-up', column: 2, row: 3 }],
    });
    expect(filter.push('\u001b[<0;1')).toMatchObject({ text: '', pointers: [] });
    expect(filter.push('0;2Mx').pointers).toEqual([{ type: 'pointer', button: 'left', column: 9, row: 1 }]);
    expect(filter.push('\u001b')).toMatchObject({ text: '\u001b', pointers: [] });
    expect(filter.push('a\u001b[Ib')).toMatchObject({ text: 'ab', focused: true });
    expect(filter.push('\u001b[Oj')).toMatchObject({ text: 'j', focused: false });
  });

  it('keeps the lines used last and forgets the oldest', () => {
    const cache = new LineCache<number>(2);
    let made = 0;
    const get = (key: string) => cache.get(key, () => ++made);
    get('a');
    get('b');
    get('a');
    get('c');
    expect(cache.size).toBe(2);
    expect(get('a')).toBe(1);
    expect(get('b')).toBe(4);
  });
});
