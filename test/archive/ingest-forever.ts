// A process to be killed: stores and indexes made stories without end, and says when each feed is stored.
import { openArchive } from '../../src/archive/archive.ts';
import { makeFeeds } from '../support/story-generator.ts';

const [file, seed] = process.argv.slice(2) as [string, string];
const archive = openArchive(file);
const feeds = makeFeeds({
  feeds: 100_000,
  perFeed: 20,
  seed: Number(seed),
  now: Date.UTC(2026, 10, 22),
  words: 60,
});
for (const feed of feeds) {
  // Every process has feeds of its own, so that two of them write different rows.
  const id = `${seed}${feed.state.id}`;
  const stories = feed.stories.map(story => ({ ...story, id: `${seed}${story.id}` }));
  archive.ingest(id, stories, { ...feed.state, id }, { read: () => false, saved: () => false });
  process.stdout.write(`${id}\n`);
  archive.indexPending(15);
}
