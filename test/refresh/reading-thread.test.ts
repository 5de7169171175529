import { afterEach, describe, expect, it } from 'vitest';
import type { FeedJob } from '../../src/refresh/read-feed.ts';
import { ReadingThread } from '../../src/refresh/reading-thread.ts';

const item = (n: number, body: string) =>
  `<item><title>Story ${n}</title><guid>${n}</guid><description>${body}</description></item>`;

const job = (name: string, items: string): FeedJob => ({
  subscription: { id: name, url: `https://${name}.example/feed` },
  bytes: new TextEncoder().encode(
    `<rss version="2.0"><channel><title>${name}</title>${items}</channel></rss>`,
  ),
  url: `https://${name}.example/feed`,
  known: new Map(),
  before: new Uint8Array(),
  dropped: new Set(),
  reading: { labels: {}, derive: false },
  pages: false,
});

/** Takes far longer to read than the deadline of these tests. */
const endless = () =>
  job(
    'endless',
    Array.from({ length: 5000 }, (_, n) => item(n, '&lt;p&gt;word &lt;b&gt;bold&lt;/b&gt;'.repeat(40))).join(
      '',
    ),
  );

describe('the thread that reads', () => {
  let thread: ReadingThread;
  afterEach(() => thread.close());

  it('is begun anew when a reading takes too long: that feed is to blame, and all in line are read', async () => {
    thread = new ReadingThread(400);
    const asked = [
      thread.feed(job('before', item(1, 'one'))),
      thread.feed(endless()),
      thread.feed(job('behind', item(2, 'two'))),
      thread.feed(job('last', item(3, 'three'))),
    ];
    const ends = await Promise.allSettled(asked);
    expect(
      ends.map(end => (end.status === 'fulfilled' ? end.value.feed.title : String(end.reason.message))),
    ).toEqual(['before', 'endless.example/feed: took more than 0.4 s to read', 'behind', 'last']);
  });

  it('says what no feed is, and reads on', async () => {
    thread = new ReadingThread(5000);
    const none = { ...job('none', ''), bytes: new TextEncoder().encode('<p>Nobody home.</p>') };
    const [wrong, right] = [thread.feed(none), thread.feed(job('right', item(1, 'one')))];
    await expect(wrong).rejects.toMatchObject({ name: 'FeedError', code: 'not-a-feed' });
    expect((await right).stories).toHaveLength(1);
  });

  it('leaves nobody waiting when it is closed', async () => {
    thread = new ReadingThread(60_000);
    const waiting = [thread.feed(endless()), thread.feed(job('behind', item(1, 'one')))];
    const ends = Promise.allSettled(waiting);
    await thread.close();
    expect((await ends).map(end => end.status)).toEqual(['rejected', 'rejected']);
    await expect(thread.feed(job('late', ''))).rejects.toThrow('stopped');
  });
});
