import { getHeapStatistics } from 'node:v8';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { spareMemory } from '../../src/system/spare-memory.ts';

const MINUTE = 60_000;
const MEGABYTES = 2 ** 20;
const held = () => getHeapStatistics().total_physical_size / MEGABYTES;

beforeEach(() => vi.useFakeTimers());
afterEach(() => vi.useRealTimers());

/** Takes room as frames do, of which nothing is needed any more. */
function leaveGarbage(): void {
  let kept: object[] = [];
  for (let n = 0; n < 3_000_000; n++) kept.push({ n });
  kept = [];
  expect(kept).toHaveLength(0);
}

it('gives back what frames have left behind once nobody types', () => {
  const input = { bytesRead: 5 };
  const stop = spareMemory(input);
  leaveGarbage();
  const before = held();
  vi.advanceTimersByTime(MINUTE);
  expect(held()).toBeLessThan(before - 32);
  stop();
});

it('collects nothing while keys come, nor once it is stopped', () => {
  const input = { bytesRead: 5 };
  const stop = spareMemory(input);
  leaveGarbage();
  const before = held();
  for (let second = 0; second < 60; second++) {
    input.bytesRead += 1;
    vi.advanceTimersByTime(1000);
  }
  stop();
  vi.advanceTimersByTime(MINUTE);
  expect(held()).toBeGreaterThan(before - 8);
});
