import pLimit, { type LimitFunction } from 'p-limit';

// More requests at once gain nothing even on loopback (measured); two a host are polite.
const FEEDS_AT_ONCE = 8;
const FEEDS_PER_HOST = 2;

/**
 * Runs the work for every item: a few hosts at once, fewer requests of one host.
 * @param work may call `asked` before it ends: what is left of it asks the host for nothing, and the next may begin.
 */
export async function inPoliteOrder<T>(
  items: T[],
  address: (item: T) => string,
  work: (item: T, asked: () => void) => Promise<void>,
): Promise<void> {
  const all = pLimit(FEEDS_AT_ONCE);
  const hosts = new Map<string, LimitFunction>();
  await Promise.all(
    items.map(async item => {
      const host = URL.parse(address(item))?.host ?? '';
      const perHost = hosts.get(host) ?? pLimit(FEEDS_PER_HOST);
      hosts.set(host, perHost);
      let done: Promise<void> | undefined;
      const begin = (asked: () => void) => {
        done = work(item, asked).finally(asked);
      };
      await perHost(() => all(() => new Promise<void>(begin)));
      await done;
    }),
  );
}
