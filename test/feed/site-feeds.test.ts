import { describe, expect, it } from 'vitest';
import { siteFeeds } from '../../src/feed/site-feeds.ts';

const CHANNEL = 'UCabcdefghijklmnopqrstuv';

describe('the feeds of well-known sites', () => {
  it.each([
    [
      `https://www.youtube.com/channel/${CHANNEL}`,
      `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
    ],
    [
      `https://m.youtube.com/channel/${CHANNEL}/videos`,
      `https://www.youtube.com/feeds/videos.xml?channel_id=${CHANNEL}`,
    ],
    [
      'https://www.youtube.com/playlist?list=PL123-_x',
      'https://www.youtube.com/feeds/videos.xml?playlist_id=PL123-_x',
    ],
    ['https://www.youtube.com/user/someone', 'https://www.youtube.com/feeds/videos.xml?user=someone'],
    ['https://github.com/nodejs/node', 'https://github.com/nodejs/node/releases.atom'],
    ['https://github.com/nodejs/node.git', 'https://github.com/nodejs/node/releases.atom'],
    ['https://github.com/nodejs/node/releases/tag/v24.0.0', 'https://github.com/nodejs/node/releases.atom'],
    ['https://github.com/nodejs/node/commits', 'https://github.com/nodejs/node/commits.atom'],
    ['https://github.com/nodejs/node/commits/main', 'https://github.com/nodejs/node/commits/main.atom'],
    ['https://github.com/nodejs/node/tags', 'https://github.com/nodejs/node/tags.atom'],
    ['https://old.reddit.com/r/commandline/', 'https://www.reddit.com/r/commandline/.rss'],
    ['https://www.reddit.com/r/commandline/top', 'https://www.reddit.com/r/commandline/top/.rss'],
    ['https://reddit.com/user/someone', 'https://www.reddit.com/user/someone/.rss'],
    ['https://medium.com/@someone/a-story-123', 'https://medium.com/feed/@someone'],
    ['https://medium.com/netflix-techblog', 'https://medium.com/feed/netflix-techblog'],
    ['https://someone.medium.com/', 'https://someone.medium.com/feed'],
    ['https://someone.substack.com/p/a-letter', 'https://someone.substack.com/feed'],
    ['https://mastodon.social/@Gargron', 'https://mastodon.social/@Gargron.rss'],
    ['https://hachyderm.io/@some.one/with_replies', 'https://hachyderm.io/@some.one.rss'],
  ])('%s', (page, feed) => {
    expect(siteFeeds(page)[0]).toBe(feed);
  });

  it.each([
    'https://example.org/',
    'https://www.youtube.com/@handle',
    'https://github.com/nodejs',
    'https://github.com/nodejs/node/releases.atom',
    'https://github.com/features/actions',
    'https://medium.com/feed/@someone',
    'https://someone.substack.com/feed',
    'https://mastodon.social/@Gargron.rss',
    'https://mastodon.social/@Gargron/123456',
    'https://www.tiktok.com/@someone',
    'ftp://github.com/nodejs/node',
    'nonsense',
  ])('are not guessed for %s', page => {
    expect(siteFeeds(page)).toEqual([]);
  });
});
