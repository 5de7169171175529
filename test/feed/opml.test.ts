import { describe, expect, it } from 'vitest';
import { readOpml, writeOpml } from '../../src/feed/opml.ts';

const opml = (body: string) => `<?xml version="1.0"?>
<opml version="2.0">
<head><title>Mine</title></head>
<body>
${body}
</body>
</opml>`;

describe('reading OPML', () => {
  it('takes addresses, titles and nested folders', async () => {
    const text = opml(`<outline text="Tech &amp; more"><outline title="Deep" text="deep">
      <outline type="rss" text="short" title="Node &lt;blog&gt;" xmlUrl="https://nodejs.org/feed?a=1&amp;b=2" htmlUrl="https://nodejs.org"/></outline>
      <outline text="https://b.example/f" xmlUrl="https://b.example/f"/></outline>
      <!-- not <this> --><outline xmlUrl='http://c.example'/>`);
    expect(await readOpml(text)).toEqual([
      { url: 'https://nodejs.org/feed?a=1&b=2', title: 'Node <blog>', folder: 'Tech & more/Deep' },
      { url: 'https://b.example/f', folder: 'Tech & more' },
      { url: 'http://c.example/' },
    ]);
  });

  it('takes an address for no title, whatever stands in it', async () => {
    const [feed] = await readOpml(await writeOpml([{ url: 'https://a.example/f?a&amp;b' }]));
    expect(feed).toEqual({ url: 'https://a.example/f?a&amp;b' });
  });

  it('merges what is listed twice: the first title and folder that are known', async () => {
    const text = opml(`<outline xmlUrl="https://a.example/"/>
      <outline text="F"><outline text="A" xmlUrl="https://a.example"/><outline text="B" xmlUrl="feed://b.example/x"/></outline>
      <outline text="G"><outline text="Other" xmlUrl="https://A.example/"/></outline>`);
    expect(await readOpml(text)).toEqual([
      { url: 'https://a.example/', title: 'A', folder: 'F' },
      { url: 'http://b.example/x', title: 'B', folder: 'F' },
    ]);
  });

  it('keeps nothing in a title that could move the cursor', async () => {
    const [feed] = await readOpml(opml('<outline text="a&#x1b;[2Jb\u202ec" xmlUrl="https://a.example/"/>'));
    expect(feed?.title).toBe('abc');
  });

  it.each([
    [
      'an unclosed outline',
      opml('<outline text="F">\n<outline text="A" xmlUrl="https://a.example/"/>'),
      /^line 7: /,
    ],
    [
      'an unclosed tag',
      opml('<outline text="A" xmlUrl="https://a.example/"\n<outline text="B"/>'),
      /^line 5: /,
    ],
    [
      'an address that is none',
      opml('<outline text="F"/>\n<outline text="A" xmlUrl="file:///etc/passwd"/>'),
      /^line 6: "file/,
    ],
    ['a command', opml('<outline text="A" xmlUrl="exec:rm -rf /"/>'), /^line 5: "exec:/],
    [
      'another document',
      '<?xml version="1.0"?>\n<rss version="2.0"><channel/></rss>',
      /^line 2: not an OPML/,
    ],
    ['a truncated file', opml('<outline text="A" xmlUrl="https://a.example/"/>').slice(0, -20), /^line \d: /],
    ['nothing', '', /^line 1: /],
  ])('rejects a file with %s as a whole, naming the line', async (_, text, message) => {
    await expect(readOpml(text)).rejects.toThrow(message);
  });
});

describe('writing OPML', () => {
  it('gives back what was read', async () => {
    const feeds = [
      { url: 'https://a.example/', title: 'A & "B" <C>' },
      { url: 'https://b.example/x?y=1&z=2', title: 'B', folder: 'Tech' },
      { url: 'https://c.example/', title: 'C', folder: 'Tech/Deep' },
      { url: 'https://d.example/', folder: 'News' },
    ];
    const sorted = (list: { url: string }[]) => list.toSorted((a, b) => a.url.localeCompare(b.url));
    expect(sorted(await readOpml(await writeOpml(feeds)))).toEqual(feeds);
  });

  it('leaves credentials out', async () => {
    const text = await writeOpml([{ url: 'https://jo:secret@a.example/feed' }]);
    expect(text).not.toMatch(/jo|secret/);
    expect(text).toContain('xmlUrl="https://a.example/feed"');
  });

  it('is a document also without feeds', async () => {
    expect(await readOpml(await writeOpml([]))).toEqual([]);
  });
});
