import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PendingMarks } from '../../src/commands/pending-marks.ts';
import type { StoryRow } from '../../src/story.ts';

const mark = fc.record({
  id: fc.constantFrom('a', 'b', 'c', 'd'),
  key: fc.constantFrom<'read' | 'saved'>('read', 'saved'),
  on: fc.boolean(),
});
const row = (id: string) => ({ id, read: false, saved: true }) as unknown as StoryRow;

it('shows each story as it was marked last, by each key, however marks come together', () => {
  fc.assert(
    fc.property(fc.array(fc.array(mark, { maxLength: 6 }), { maxLength: 6 }), actions => {
      const pending = new PendingMarks();
      const last = { read: new Map<string, boolean>(), saved: new Map<string, boolean>() };
      for (const marks of actions) {
        pending.add(marks);
        for (const { id, key, on } of marks) last[key].set(id, on);
      }
      for (const id of ['a', 'b', 'c', 'd', 'e']) {
        const { read, saved } = pending.on(row(id));
        expect([read, saved]).toEqual([last.read.get(id) ?? false, last.saved.get(id) ?? true]);
      }
      expect(new Map(pending.read)).toEqual(last.read);
      expect(pending.read.size).toBe(last.read.size);
    }),
  );
});

it('keeps what was marked until the archive has taken in all that was asked of it', () => {
  const pending = new PendingMarks();
  pending.add([{ id: 'a', key: 'read', on: true }]);
  pending.add([{ id: 'b', key: 'read', on: true }]);
  pending.arrived();
  expect(pending.on(row('a')).read).toBe(true);
  pending.arrived();
  expect(pending.on(row('a')).read).toBe(false);
});
