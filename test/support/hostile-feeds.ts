import type { Route } from './feed-server.ts';

/** An RSS feed of these items. */
export const rss = (items: string, head = '') =>
  `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>T</title>${items}</channel></rss>`;
/** An item with this inside. */
export const item = (inside: string) => `<item><guid>g</guid><title>Kept</title>${inside}</item>`;
const MB = 1024 * 1024;

/** Feeds that mean harm, and what becomes of each: an error, or what can be had of it. */
export const HOSTILE: Record<string, { route: Route; ends: 'failing' | 'ok' | 'either' }> = {
  'expands entities without end': {
    route: {
      body: rss(
        item('<description>&i;</description>'),
        `<!DOCTYPE x [<!ENTITY a "ha">${'bcdefghi'
          .split('')
          .map((name, n) => `<!ENTITY ${name} "${`&${'abcdefgh'[n]};`.repeat(10)}">`)
          .join('')}]>`,
      ),
    },
    ends: 'either',
  },
  'is larger than any feed': {
    route: { body: rss(item(`<description>${'x'.repeat(16 * MB)}</description>`)) },
    ends: 'failing',
  },
  'has half a million items': { route: { body: rss('<item><guid/></item>'.repeat(500_000)) }, ends: 'ok' },
  'has an attribute of 12 MB': {
    route: { body: rss(item(`<link href="${'x'.repeat(12 * MB)}"/>`)) },
    ends: 'either',
  },
  'nests 100,000 tags': {
    route: { body: rss(item(`<description>${'<b>'.repeat(100_000)}</description>`)) },
    ends: 'either',
  },
  'nests 100,000 tags of HTML': {
    route: { body: rss(item(`<description>${'&lt;div&gt;'.repeat(100_000)}deep</description>`)) },
    ends: 'ok',
  },
  'has a million links': {
    route: { body: rss(item(`<description>${'&lt;a href=/&gt;x&lt;/a&gt;'.repeat(400_000)}</description>`)) },
    ends: 'ok',
  },
  'has a line of 10 MB': {
    route: { body: rss(item(`<description>${'word '.repeat(2 * MB)}</description>`)) },
    ends: 'ok',
  },
  'is full of NULs': {
    route: { body: rss(item('<description>a\0b</description>')) + '\0'.repeat(MB) },
    ends: 'either',
  },
  'has lone surrogates': {
    route: { body: rss(item('<description>&#xD800;&#xDFFF;x</description>')) },
    ends: 'ok',
  },
  'names its tags __proto__': {
    route: { body: rss(item('<__proto__>x</__proto__><constructor>y</constructor><hasOwnProperty a="1"/>')) },
    ends: 'ok',
  },
  'is JSON of a million objects': {
    route: {
      body: `{"version":"https://jsonfeed.org/version/1.1","items":[${'{},'.repeat(1_000_000)}{}]}`,
      contentType: 'application/feed+json',
    },
    ends: 'failing',
  },
  'is ten million brackets': {
    route: { body: '['.repeat(10_000_000), contentType: 'application/json' },
    ends: 'failing',
  },
  'is a gzip bomb': { route: { shape: 'bomb' }, ends: 'failing' },
  'never stops sending': { route: { shape: 'endless' }, ends: 'failing' },
  'has a tail of ampersands': {
    route: { body: rss(item(`<description>${'&'.repeat(MB)}</description>`)) },
    ends: 'either',
  },
  'never closes a comment': {
    route: { body: rss(item(`<description>ok</description><!--${'-'.repeat(MB)}`)) },
    ends: 'either',
  },
};
