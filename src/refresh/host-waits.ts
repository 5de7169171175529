import type { FeedState, Subscription } from '../story.ts';

const hostOf = (url: string) => URL.parse(url)?.host ?? '';

/**
 * Until when the hosts of the feeds want no request. A Retry-After (RFC 9110, section 10.2.3) was given to one feed, but
 * it is the server that is busy.
 */
export class HostWaits {
  readonly #until = new Map<string, number>();

  constructor(feeds: readonly Subscription[], stateOf: (id: string) => FeedState | undefined, now: number) {
    for (const { id, url } of feeds) {
      const { retryAt, checked = 0 } = stateOf(id) ?? {};
      // What was reckoned under a clock that ran ahead is not to be waited for.
      if (retryAt !== undefined && checked <= now) this.add(url, retryAt);
    }
  }

  add(url: string, retryAt: number): void {
    const host = hostOf(url);
    if (host !== '') this.#until.set(host, Math.max(retryAt, this.#until.get(host) ?? 0));
  }

  /** When the address's host may be asked again, milliseconds since the epoch; undefined when now. */
  until(url: string, now: number): number | undefined {
    const until = this.#until.get(hostOf(url));
    return until !== undefined && until > now ? until : undefined;
  }
}
