import pLimit, { type LimitFunction } from 'p-limit';

// More requests at once gain nothing even on loopback (measured); two a host are polite.
const FEEDS_AT_ONCE = 8;
const FEEDS_PER_HOST = 2;

/** Runs the work for every item: a few hosts at once, fewer requests of one host. */
export async function inPoliteOrder<T>(
  items: T[],
  address: (item: T) => string,
  work: (item: T) => Promise<void>,
): Promise<void> {
  const all = pLimit(FEEDS_AT_ONCE);
  const hosts = new Map<string, LimitFunction>();
  await Promise.all(
    items.map(item => {
      const host = URL.parse(address(item))?.host ?? '';
      const perHost = hosts.get(host) ?? pLimit(FEEDS_PER_HOST);
      hosts.set(host, perHost);
      return perHost(() => all(() => work(item)));
    }),
  );
}
