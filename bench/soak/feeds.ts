import type { Route } from '../../test/support/feed-server.ts';
import { HOSTILE } from '../../test/support/hostile-feeds.ts';
import { CLEAN, cleanItem, hostileItem, type Item, rssOf } from './stories.ts';

/** A feed of the soak: what its server answers at each fetch, the first of which has count 1. */
export interface SoakFeed {
  name: string;
  answer: (count: number, random: () => number) => Route;
}

const SHOWN = 20;

/** Hosts some of the feeds and their stories lead to, where no feed may lead. */
export const FORBIDDEN = ['10.0.0.1', '169.254.169.254', '::1'];

/** The newest stories, one or more of them new at most fetches; otherwise, with a validator, nothing changed. */
function growing(name: string): SoakFeed['answer'] {
  let last = SHOWN;
  return (count, random) => {
    if (count > 1 && random() < 0.7) last += 1 + Math.floor(random() * 3);
    const items = Array.from({ length: SHOWN }, (_, i) => cleanItem(name, last - i));
    return { body: rssOf(name, items), etag: `"${last}"` };
  };
}

/** Stories come, go, change their words and their order at each fetch; some have no guid, some another's. */
const restless: SoakFeed['answer'] = (count, random) => {
  const items: Item[] = Array.from({ length: 30 }, (_, i) => cleanItem('Restless', i, count))
    .filter(() => random() < 0.6)
    .map(item => (random() < 0.2 ? { ...item, guid: 'the same' } : item))
    .map(({ guid, ...item }) => (guid && random() < 0.8 ? { guid, ...item } : item))
    .sort(() => random() - 0.5);
  return { body: rssOf('Restless', items) };
};

/** Stories with so little text that their pages are fetched, some of which lie where no feed may lead. */
const teasers: SoakFeed['answer'] = count => {
  const places = [
    'http://192.0.2.1/page/Teaser',
    'http://192.0.2.1/endless-page',
    'http://10.0.0.1/secret',
    'http://169.254.169.254/latest/meta-data',
    'http://[::1]/secret',
  ];
  const items = Array.from({ length: 8 }, (_, i) => {
    const n = count * 2 + i;
    return {
      ...cleanItem('Teaser', n),
      link: `${places[n % places.length]}/${n}`,
      body: '<p>In short.</p>',
    };
  });
  return { body: rssOf('Teasers', items) };
};

const hostile: SoakFeed['answer'] = (count, random) => ({
  body: rssOf(
    `Hostile \u001b[2J\u202e`,
    Array.from({ length: 12 }, (_, i) => hostileItem(count * 4 + i, random)),
  ),
  ...(count % 2 === 0 ? { contentType: 'text/html; charset=windows-1252' } : {}),
});

/** A clean feed with pieces of its text lost, doubled or swapped. */
const damaged: SoakFeed['answer'] = (count, random) => {
  let body = rssOf('Damaged', [cleanItem('Damaged', count), cleanItem('Damaged', count + 1)]);
  for (let i = 0; i < 5; i++) {
    const at = Math.floor(random() * body.length);
    body = body.slice(0, at) + ['<', '&', ']]>', '\0', '</item>', ''][i] + body.slice(at + i);
  }
  return { body };
};

const MONSTERS = Object.values(HOSTILE).map(({ route }) => route);
/** One of the largest and most tangled bodies after the other; never the same bytes twice, so that each is read. */
const monsters =
  (offset: number): SoakFeed['answer'] =>
  count => {
    const route = MONSTERS[(count + offset) % MONSTERS.length]!;
    return typeof route.body === 'string' ? { ...route, body: `${route.body}${' '.repeat(count)}` } : route;
  };

/** A million links in ten megabytes. */
const links: SoakFeed['answer'] = count =>
  count % 4 === 1
    ? {
        body: rssOf('Links', [
          { title: `Links ${count}`, guid: `links-${count}`, body: '<a href=/>'.repeat(1_000_000) },
        ]),
      }
    : { status: 404 };

/** Answers so at every second fetch; in between with a story. */
const atTimes =
  (name: string, route: Route, every = 2): SoakFeed['answer'] =>
  count =>
    count % every === 0 ? route : { body: rssOf(name, [cleanItem(name, count)]) };
// A refresh waits for each of them as long as it waits for anything.
const SELDOM = 4;
const always = (route: Route) => () => route;
const redirect = (location: string, status = 302) => always({ status, headers: { location } });

/** Every feed of the soak, in the order they are subscribed to. @param port of the server that answers. */
export const soakFeeds = (port: number): SoakFeed[] => [
  ...CLEAN.map(name => ({ name, answer: growing(name) })),
  { name: 'restless', answer: restless },
  { name: 'teasers', answer: teasers },
  { name: 'hostile', answer: hostile },
  { name: 'damaged', answer: damaged },
  { name: 'monsters', answer: monsters(0) },
  { name: 'monsters-too', answer: monsters(Math.floor(MONSTERS.length / 2)) },
  { name: 'links', answer: links },
  {
    name: 'same',
    answer: always({
      body: rssOf('Same', [cleanItem('Same', 1)]),
      lastModified: 'Mon, 01 Jun 2026 00:00:00 GMT',
    }),
  },
  { name: 'slow', answer: atTimes('Slow', { shape: 'slow' }, SELDOM) },
  { name: 'dripping', answer: atTimes('Dripping', { shape: 'dripping' }, SELDOM) },
  { name: 'silent', answer: atTimes('Silent', { shape: 'silent' }, SELDOM) },
  { name: 'endless', answer: always({ shape: 'endless' }) },
  { name: 'bomb', answer: atTimes('Bomb', { shape: 'bomb' }) },
  { name: 'reset', answer: atTimes('Reset', { shape: 'reset' }) },
  { name: 'broken-off', answer: always({ shape: 'broken-off' }) },
  {
    name: 'truncated',
    answer: atTimes('Truncated', { shape: 'truncated', body: rssOf('T', [cleanItem('T', 1)]) }),
  },
  { name: 'empty', answer: always({ body: '' }) },
  { name: 'error', answer: atTimes('Error', { status: 500, body: 'broken' }) },
  { name: 'busy', answer: atTimes('Busy', { status: 503, headers: { 'retry-after': '2' } }) },
  {
    name: 'too-many',
    answer: count => ({
      status: 429,
      headers: { 'retry-after': new Date(Date.now() + 1000 * (count % 5)).toUTCString() },
    }),
  },
  {
    name: 'gone',
    answer: count => (count > 2 ? { status: 410 } : { body: rssOf('Gone', [cleanItem('Gone', count)]) }),
  },
  { name: 'loop', answer: count => ({ status: 302, headers: { location: `/loop?${count}` } }) },
  { name: 'moved', answer: redirect('/same', 301) },
  { name: 'to-file', answer: redirect('file:///etc/passwd') },
  { name: 'to-loopback', answer: redirect(`http://127.0.0.1:${port}/secret`) },
  { name: 'to-ipv6', answer: redirect(`http://[::1]:${port}/secret`) },
  { name: 'to-private', answer: redirect('http://10.0.0.1/secret') },
  { name: 'to-metadata', answer: redirect('http://169.254.169.254/latest/meta-data') },
  { name: 'to-script', answer: redirect('javascript:alert(1)') },
];
