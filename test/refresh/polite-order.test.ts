import { expect, it } from 'vitest';
import { inPoliteOrder } from '../../src/refresh/polite-order.ts';

it('asks a host for at most two things at once', async () => {
  let now = 0;
  let most = 0;
  await inPoliteOrder(
    [...Array(9).keys()],
    () => 'https://one.example/feed',
    async () => {
      most = Math.max(most, ++now);
      await new Promise(resolve => setImmediate(resolve));
      now -= 1;
    },
  );
  expect(most).toBe(2);
});

it('asks for the next while what came before is still being read, and ends when all is', async () => {
  const begun: number[] = [];
  const read: number[] = [];
  const all = [...Array(20).keys()];
  const { promise: allBegun, resolve } = Promise.withResolvers<void>();
  await inPoliteOrder(
    all,
    () => 'https://one.example/feed',
    async (n, asked) => {
      begun.push(n);
      asked();
      if (begun.length === all.length) resolve();
      await allBegun;
      read.push(n);
    },
  );
  expect(read.length).toBe(all.length);
});

it('passes on what goes wrong after something was asked for', async () => {
  const work = async (_: string, asked: () => void) => {
    asked();
    await Promise.resolve();
    throw new Error('full');
  };
  await expect(inPoliteOrder(['https://one.example/'], url => url, work)).rejects.toThrow('full');
});
