import { flow } from '../text/flow.ts';
import type { Run } from '../text/style.ts';
import { pad, width } from '../text/width.ts';
import type { Binding, Keymap } from './keymap.ts';
import { shownBinding } from './keys.ts';
import { LineCache } from './line-cache.ts';
import { run } from './rows.ts';

const KEYS_WIDTH = 20;
/** Two columns of help from here on. */
const TWO_COLUMNS = 110;
const kept = new LineCache<Run[][]>(4);

function entry(binding: Binding, columns: number, unicode: boolean): Run[][] {
  const keys = binding.keys.map(key => shownBinding(key, unicode)).join(' ');
  const text = binding.count ? `${binding.help} (N: ${binding.count})` : binding.help;
  const room = Math.max(8, columns - KEYS_WIDTH - 1);
  return flow(text, room).map(({ start, end }, i) => [
    run(pad(i === 0 ? keys : '', KEYS_WIDTH), 'key'),
    run(' '),
    run(text.slice(start, end)),
  ]);
}

function groups(keymap: Keymap): Map<string, Binding[]> {
  const found = new Map<string, Binding[]>();
  for (const binding of keymap.bindings) {
    if (binding.keys.length === 0) continue;
    found.set(binding.group, [...(found.get(binding.group) ?? []), binding]);
  }
  return found;
}

const NOTES = [
  'N is a number typed before the key: 5j goes down five lines. Keys can be changed under "keys" in the configuration, which e edits.',
  'The filter speaks a query language: is:unread author:"Nicole Jao" has:why since:2d feed:technode -crypto.',
];

function compute(keymap: Keymap, columns: number, unicode: boolean): Run[][] {
  const two = columns >= TWO_COLUMNS;
  const room = two ? Math.floor((columns - 4) / 2) : columns;
  const blocks = [...groups(keymap)].map(([name, bindings]) => [
    [run(name, 'heading')],
    ...bindings.flatMap(binding => entry(binding, room, unicode)),
    [],
  ]);
  const notes = NOTES.flatMap(note =>
    flow(note, Math.min(columns, 100)).map(({ start, end }) => [run(note.slice(start, end), 'dim')]),
  );
  if (!two) return [...notes, [], ...blocks.flat()];
  const half = blocks.flat().length / 2;
  const left: Run[][] = [];
  const right: Run[][] = [];
  for (const block of blocks) (left.length < half - block.length / 2 ? left : right).push(...block);
  const lines = Array.from({ length: Math.max(left.length, right.length) }, (_, i) => {
    const own = left[i] ?? [];
    const used = own.reduce((sum, one) => sum + width(one.text), 0);
    return [...own, run(' '.repeat(Math.max(0, room + 4 - used))), ...(right[i] ?? [])];
  });
  return [...notes, [], ...lines];
}

const numbers = new WeakMap<Keymap, number>();
let next = 0;

/** The help screen: every command with its keys, from the keymap. */
export function helpLines(keymap: Keymap, columns: number, unicode: boolean): Run[][] {
  const room = Math.max(20, columns - 2);
  const number = numbers.get(keymap) ?? next++;
  numbers.set(keymap, number);
  return kept.get(`${number}|${room}|${unicode}`, () => compute(keymap, room, unicode));
}
