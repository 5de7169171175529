import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { discoverFeeds } from '../../src/feed/discover.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

const rss = (title: string, story = title) =>
  `<rss version="2.0"><channel><title>${title}</title><item><title>${story}</title><link>http://x.example/${encodeURIComponent(story)}</link></item></channel></rss>`;
const atom = (title: string, story = title) =>
  `<feed xmlns="http://www.w3.org/2005/Atom"><title>${title}</title><entry><id>1</id><title>${story}</title><link href="http://x.example/${encodeURIComponent(story)}"/></entry></feed>`;
const page = (head: string, body = '') => ({
  body: `<!doctype html><html><head><title>Site</title>${head}</head><body>${body}</body></html>`,
  contentType: 'text/html; charset=utf-8',
});
const link = (href: string, type = 'application/rss+xml', more = '') =>
  `<link rel="alternate" type="${type}" href="${href}" ${more}>`;

let server: FeedServer;
beforeEach(async () => {
  server = await startFeedServer();
});
afterEach(() => server.close());

const urls = async (path: string) =>
  (await discoverFeeds(server.url(path))).map(({ url }) => new URL(url).pathname);

describe('finding the feeds of an address', () => {
  it('takes a feed as it is, at its lasting address', async () => {
    server.serve('/feed.xml', { body: rss('News') });
    expect(await discoverFeeds(server.url('/feed.xml'))).toEqual([
      { url: server.url('/feed.xml'), title: 'News' },
    ]);
    server.redirect('/old', '/feed.xml');
    expect(await urls('/old')).toEqual(['/feed.xml']);
    server.redirect('/detour', '/feed.xml', 302);
    expect(await urls('/detour')).toEqual(['/detour']);
  });

  it('follows the link tags of a page, whatever type they give', async () => {
    server.serve(
      '/',
      page(link('/a') + link('b.xml', 'application/atom+xml') + link('/c.json', 'application/feed+json')),
    );
    server.serve('/a', { body: rss('A') });
    server.serve('/b.xml', { body: atom('B') });
    server.serve('/c.json', {
      body: '{"version":"https://jsonfeed.org/version/1.1","title":"C","items":[{"id":"1","url":"http://x.example/1"}]}',
      contentType: 'application/feed+json',
    });
    expect(await discoverFeeds(server.url('/'))).toEqual([
      { url: server.url('/a'), title: 'A' },
      { url: server.url('/b.xml'), title: 'B' },
      { url: server.url('/c.json'), title: 'C' },
    ]);
  });

  it('resolves links against the base of the page', async () => {
    server.serve('/blog/post', page(`<base href="/feeds/">${link('main.xml')}`));
    server.serve('/feeds/main.xml', { body: rss('Main') });
    expect(await urls('/blog/post')).toEqual(['/feeds/main.xml']);
  });

  it('shows one of two formats of a feed, and no comments beside stories', async () => {
    server.serve('/', page(link('/feed/') + link('/comments/feed/') + link('/atom', 'application/atom+xml')));
    server.serve('/feed/', { body: rss('Site', 'Story') });
    server.serve('/atom', { body: atom('Site', 'Story') });
    server.serve('/comments/feed/', { body: rss('Comments for Site') });
    expect(await urls('/')).toEqual(['/feed/']);
  });

  it('leaves out links that lead to no feed, translations and APIs', async () => {
    server.serve(
      '/',
      page(
        link('/gone') +
          link('/de/', 'text/html', 'hreflang="de"') +
          link('/wp-json/wp/v2/posts/1', 'application/json') +
          link('/good'),
      ),
    );
    server.serve('/good', { body: rss('Good') });
    expect(await urls('/')).toEqual(['/good']);
    expect(server.requests.map(({ path }) => path)).not.toContain('/de/');
    expect(server.requests.map(({ path }) => path)).not.toContain('/wp-json/wp/v2/posts/1');
  });

  it('follows what looks like a link to a feed where the page names none', async () => {
    server.serve('/', page('', '<a href="/about">About</a> <a href="/news/rss.xml">RSS</a>'));
    server.serve('/news/rss.xml', { body: rss('News') });
    expect(await urls('/')).toEqual(['/news/rss.xml']);
  });

  it.each(['feed', 'feed/', 'rss', 'rss.xml', 'atom.xml', 'index.xml', 'feed.json'])(
    'tries the usual path %s below the page and at the top of the site',
    async path => {
      const body =
        path === 'feed.json'
          ? '{"version":"https://jsonfeed.org/version/1","title":"T","items":[]}'
          : rss('T');
      server.serve('/blog', page(''));
      server.serve(`/${path}`, { body });
      expect(await urls('/blog')).toEqual([`/${path}`]);
      server.serve(`/blog/${path}`, { body });
      expect(await urls('/blog')).toEqual([`/blog/${path}`]);
    },
  );

  it('finds nothing where there is nothing, and says why where it cannot look', async () => {
    server.serve('/', page(''));
    expect(await discoverFeeds(server.url('/'))).toEqual([]);
    await expect(discoverFeeds(server.url('/missing'))).rejects.toMatchObject({
      name: 'FeedError',
      status: 404,
    });
  });

  it('keeps the credentials of the address for feeds on the same server', async () => {
    server.serve('/', { ...page(link('/private.xml')), auth: 'jo:pw' });
    server.serve('/private.xml', { body: rss('Private'), auth: 'jo:pw' });
    const address = server.url('/').replace('http://', 'http://jo:pw@');
    expect(await discoverFeeds(address)).toEqual([{ url: `${address}private.xml`, title: 'Private' }]);
  });
});
