import { expect, it } from 'vitest';
import { parseQuery } from '../../src/query/language.ts';
import { relatedStories } from '../../src/query/related-stories.ts';
import { emptyArchive, feedState, idOf, story, unmarked } from '../support/archived-story.ts';

const PAPER = 'aaaaaaaa';
const WIRE = 'bbbbbbbb';
const BODY = `Kestrel Ferries will order three hydrogen boats for the Orlund crossing, the company said in Dunmere. They
  replace ships that burn 1,870 tonnes of fuel each winter. Maren Aldous, who runs the yard, lays the first hull in April.
  The province pays a third of the price, and the rest is a loan from the harbour bank.`;

it('relates no story that lists do not show: of a dropped feed, or muted', () => {
  const { archive, reader } = emptyArchive();
  const published = Date.UTC(2026, 10, 20);
  for (const feed of [PAPER, WIRE]) {
    const one = story('boats', { feed, title: `Boats of ${feed}`, body: BODY, published });
    archive.ingest(feed, [one], feedState(feed, feed), unmarked);
  }
  archive.indexPending(10);
  const context = { now: published, follows: [], feeds: [], mutes: [] };
  const related = (more = {}) =>
    relatedStories(reader, idOf('boats', PAPER), { ...context, ...more }).map(({ id }) => id);
  expect(related()).toEqual([idOf('boats', WIRE)]);
  expect(related({ dropped: [WIRE] })).toEqual([]);
  expect(related({ mutes: [parseQuery(`"Boats of ${WIRE}"`)] })).toEqual([]);
  archive.mark([{ id: idOf('boats', WIRE), key: 'saved', on: true }]);
  expect(related({ dropped: [WIRE] })).toEqual([idOf('boats', WIRE)]);
});
