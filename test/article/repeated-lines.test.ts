import { describe, expect, it } from 'vitest';
import { readArticle } from '../../src/article/article.ts';
import { documentText } from '../../src/article/plain-text.ts';
import { bodyLines, repeatedLines } from '../../src/article/repeated-lines.ts';

const PLACES = [
  'the harbour',
  'the old mill',
  'the ring road',
  'the school yard',
  'the fish market',
  'the library',
];
const told = (place: string) =>
  Array.from(
    { length: 5 },
    (_, i) =>
      `<p>Work at ${place} went on for a ${i + 1}th week, and those who live nearby count the days.</p>`,
  ).join('');
const bodies = (around: (story: string, place: string) => string) =>
  PLACES.map(place => around(told(place), place));

/** The texts of the stories of a feed, read as a refresh reads them. */
function textsOf(feed: readonly string[]): string[] {
  const repeated = repeatedLines(feed.map(html => bodyLines(html) ?? []));
  return feed.map(html => {
    const { document } = readArticle(
      { title: 'Works', html, bylines: [], url: 'https://example.org/works' },
      { derive: false, repeated },
    );
    return documentText(document);
  });
}

describe('what stands in most stories of a feed', () => {
  it('is left out, whatever it says and in any language, and so is a heading that stood over nothing else', () => {
    const tail = '<h4>Who we are</h4><p>Nine people and a dog make this paper in a <b>former</b> bakery.</p>';
    const texts = textsOf(
      bodies(story => `<p>Den här texten skrevs på en båt utan segel.</p>${story}${tail}`),
    );
    for (const [i, text] of texts.entries()) {
      expect(text).not.toMatch(/bakery|segel|Who we are/);
      expect(text).toContain(`Work at ${PLACES[i]} went on for a 5th week`);
    }
  });

  it('is left out in languages without spaces, too', () => {
    const texts = textsOf(bodies(story => `${story}<p>この新聞は港町の九人で作っています。</p>`));
    for (const text of texts) expect(text).not.toContain('九人');
  });

  it('is left out in lists, but only where the whole list is repeated', () => {
    const list = (last: string) =>
      `<ul><li>A walk along the quay, free for all who come</li><li>${last}</li></ul>`;
    const same = textsOf(bodies(story => story + list('A boat for those who would rather row')));
    for (const text of same) expect(text).not.toContain('along the quay');
    const differing = textsOf(
      bodies((story, place) => story + list(`A boat from there to ${place} and back`)),
    );
    for (const text of differing) expect(text).toContain('along the quay');
  });

  it('stays where it is a label of a section, or stands over a section', () => {
    const section = (place: string) =>
      `<p><strong>Das Wichtigste in Kürze:</strong></p><p>It is about ${place}.</p>`;
    const feed = bodies((story, place) => section(place) + story);
    const repeated = repeatedLines(feed.map(html => bodyLines(html) ?? []));
    const { document } = readArticle(
      { title: 'Works', html: feed[0]!, bylines: [], url: '' },
      { derive: false, repeated },
    );
    expect(document.blocks[0]).toMatchObject({ type: 'section', label: 'Das Wichtigste in Kürze' });
  });

  it('stays where only some stories have it, as an agency repeats its background', () => {
    const background = '<p>The council has been run by three parties since the election of last spring.</p>';
    const texts = textsOf(bodies((story, place) => (place < 'the i' ? story + background : story)));
    expect(texts.filter(text => text.includes('three parties'))).toHaveLength(2);
  });

  it('stays where a story says little else, as a status page does', () => {
    const texts = textsOf(
      bodies(
        (_, place) =>
          `<p>${place}: ${'x'.repeat(400)}</p>`.replace(/x+/, 'lines are down ') +
          '<p>This incident has been resolved by our people.</p>',
      ),
    );
    for (const text of texts) expect(text).toContain('has been resolved');
  });

  it('stays in a feed of too few stories to tell', () => {
    const feed = bodies(story => `${story}<p>Nine people and a dog make this paper in a bakery.</p>`).slice(
      0,
      3,
    );
    for (const text of textsOf(feed)) expect(text).toContain('bakery');
  });
});
