import { beforeAll, describe, expect, it } from 'vitest';
import { TARGETS } from './targets.ts';
import { type Outcome, tryWatched } from './watched.ts';

describe('damaged and hostile input', () => {
  // The last is one-gate.test.ts.
  const names = TARGETS.slice(0, -1).map(target => target.name);
  let outcomes: Outcome[];
  beforeAll(async () => {
    outcomes = await tryWatched({ names, seed: 7, runs: 60, time: 20_000 });
  }, 120_000);

  it.each(names)('%s: is read, or refused in one line, and nothing unclean comes of it', name => {
    const outcome = outcomes.find(one => one.name === name);
    expect(outcome?.finding).toBeUndefined();
    expect(outcome?.inputs).toBeGreaterThan(0);
  });
});

it('an input that makes the program hang ends the trial and is told', async () => {
  const module = new URL('./hanging-targets.ts', import.meta.url).href;
  const trial = { names: ['fine', 'hanging'], seed: 7, runs: 3, time: 20_000, module };
  expect(await tryWatched(trial, 3000)).toEqual([
    { name: 'fine', inputs: 3 },
    {
      name: 'hanging',
      inputs: 1,
      finding: { input: `"${'a'.repeat(60)}b"`, error: 'did not end within 3 s' },
    },
  ]);
});
