import { describe, expect, it } from 'vitest';
import { newsboatQuery } from '../../src/feed/newsboat-query.ts';
import { readNewsboatUrls } from '../../src/feed/newsboat-urls.ts';

describe("newsboat's urls file", () => {
  it('gives addresses, titles, the first tag as folder, and query feeds', () => {
    const list = readNewsboatUrls(`# my feeds
https://a.example/feed "~A title" tech "long tag"

https://b.example/ "long \\"tag\\"" !
https://c.example/
"query:Unread tech:unread = \\"yes\\" and tags # \\"tech\\""
https://c.example/ news "~C"
`);
    expect(list).toEqual({
      feeds: [
        { url: 'https://a.example/feed', title: 'A title', folder: 'tech' },
        { url: 'https://b.example/', folder: 'long "tag"' },
        { url: 'https://c.example/', title: 'C', folder: 'news' },
      ],
      queries: [{ name: 'Unread tech', query: 'is:unread folder:tech' }],
      notes: [],
    });
  });

  it('never takes over commands or files, and says so', () => {
    const { feeds, notes } = readNewsboatUrls(
      'exec:/bin/evil\n"filter:~/x.py:https://a.example/"\nfile:///etc/passwd',
    );
    expect(feeds).toEqual([]);
    expect(notes).toEqual([
      'line 1: exec feeds are not taken over',
      'line 2: filter feeds are not taken over',
      'line 3: file feeds are not taken over',
    ]);
  });

  it('is rejected as a whole, naming the line', () => {
    expect(() => readNewsboatUrls('https://a.example/\nnonsense here')).toThrow(
      'line 2: "nonsense" is no web address',
    );
  });
});

describe("newsboat's filters", () => {
  it.each([
    ['unread = "yes"', 'is:unread'],
    ['unread = "no"', 'is:read'],
    ['title =~ "linux"', 'title:linux'],
    ['title !~ "press release"', '-title:"press release"'],
    ['age < 7', 'since:7d'],
    ['age between 0:3', 'since:3d'],
    ['tags # "a" and (author = "Jo Doe" or content =~ "rust")', 'folder:a (author:"Jo Doe" or rust)'],
  ])('%s', (filter, query) => {
    expect(newsboatQuery(filter)).toBe(query);
  });

  it.each([
    '',
    'flags # "s"',
    'title =~ "a.*b"',
    'unread',
    'age between 3:9',
    'title =~ "x" %',
    '__proto__ = "x"',
    'constructor = "x"',
  ])('have no equal: %s', filter => {
    expect(newsboatQuery(filter)).toBeUndefined();
  });
});
