import { expect, it } from 'vitest';
import { initialState } from '../../src/tui/initial-state.ts';
import type { State } from '../../src/tui/state.ts';
import { update } from '../../src/tui/update.ts';
import { beginning, MemoryPort, story } from '../support/memory-port.ts';

const SOUND = { url: 'https://tide.example/1.mp3', type: 'audio/mpeg' };
const PICTURE = { url: 'https://tide.example/1.png', type: 'image/png' };

function showing(...enclosures: { url: string; type: string }[]): State {
  const port = new MemoryPort();
  const state = initialState(beginning(port));
  const listed = update(state, { type: 'listed', total: 1, unread: 1, muted: 0, position: -1 }).state;
  return update(listed, { type: 'rows', offset: 0, rows: [story(1, { enclosures })] }).state;
}

function press(state: State, ...keys: string[]) {
  return keys.reduce((next, key) => update(next.state, { type: 'key', key }), {
    state,
    effects: [],
  } as ReturnType<typeof update>);
}

it('p plays the sound, and with a count the attached file of that place', () => {
  expect(press(showing(PICTURE, SOUND), 'p').effects).toEqual([{ type: 'play', url: SOUND.url }]);
  expect(press(showing(PICTURE, SOUND), '1', 'p').effects).toEqual([{ type: 'play', url: PICTURE.url }]);
});

it('p says so when there is nothing to play', () => {
  const nothing = press(showing(), 'p');
  expect(nothing.effects).toEqual([]);
  expect(nothing.state.message?.text).toBe('Nothing to play is attached');
  expect(press(showing(PICTURE), 'p').state.message?.text).toBe('1 attached, none of them to play');
});
