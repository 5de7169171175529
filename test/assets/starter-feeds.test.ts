import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

interface StarterFeed {
  title: string;
  url: string;
  site: string;
  folder: string;
  about: string;
}

const feeds = JSON.parse(
  readFileSync(new URL('../../src/assets/starter-feeds.json', import.meta.url), 'utf8'),
) as StarterFeed[];

describe('the starter feeds', () => {
  it('are enough to choose from and few enough to read through', () => {
    expect(feeds.length).toBeGreaterThanOrEqual(18);
    expect(feeds.length).toBeLessThanOrEqual(24);
  });

  it.each(feeds)('$title says where it is and what it is about in one line', feed => {
    expect(Object.keys(feed).sort()).toEqual(['about', 'folder', 'site', 'title', 'url']);
    for (const value of Object.values(feed)) {
      expect(value).not.toBe('');
      expect(value).toBe(value.trim());
    }
    expect(feed.about.length).toBeLessThanOrEqual(60);
    for (const address of [feed.url, feed.site]) {
      const url = new URL(address);
      expect(url.protocol).toBe('https:');
      expect(url.href).toBe(address);
    }
  });

  it('name each feed and each title once', () => {
    expect(new Set(feeds.map(feed => feed.url)).size).toBe(feeds.length);
    expect(new Set(feeds.map(feed => feed.title)).size).toBe(feeds.length);
  });

  it('start with the newsrooms that label their sections', () => {
    expect(feeds.slice(0, 3).map(feed => feed.title)).toEqual(['TechNode', 'Axios', 'Semafor']);
  });
});
