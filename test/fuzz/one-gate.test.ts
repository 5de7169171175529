import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hostile, PIECES, WRITINGS } from './hostile-text.ts';
import { uncleanSinks } from './sinks.ts';
import { makeWorld } from './world.ts';

describe('text from feeds, pages, programs, servers and files of others', () => {
  it.each(Object.keys(WRITINGS))('comes out clean everywhere: each piece by itself, %s', async writing => {
    expect(await uncleanSinks(await makeWorld(PIECES, WRITINGS[writing]!))).toEqual([]);
  });

  it('comes out clean everywhere: any pieces together', async () => {
    const texts = fc.array(hostile, { minLength: 60, maxLength: 60 });
    const property = fc.asyncProperty(
      texts,
      fc.constantFrom(...Object.values(WRITINGS)),
      async (all, writing) => {
        expect(await uncleanSinks(await makeWorld(all, writing))).toEqual([]);
      },
    );
    await fc.assert(property, {
      seed: 7,
      numRuns: 6,
      endOnFailure: true,
    });
  });
});
