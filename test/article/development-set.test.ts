import { expect, test } from 'vitest';
import { CARRIERS } from './carriers.ts';
import { developmentSet } from './development-set.ts';
import { belowBar, emptyTally, measure, scoresOf } from './measure.ts';

const stories = developmentSet();

test.each(stories)('$id is read as its newsroom meant it', story => {
  const tally = emptyTally();
  const { title, html, bylines } = story;
  measure(story, { title, html, bylines, url: `https://news.example/${story.id}` }, tally);
  expect(tally.faults).toEqual([]);
});

test.each(Object.keys(CARRIERS))('stories carried by %s stay above the bar', async name => {
  const carried = new Map((await CARRIERS[name]!(stories)).map(entry => [entry.url, entry]));
  const tally = emptyTally();
  for (const story of stories) measure(story, carried.get(`https://news.example/${story.id}`)!, tally);
  expect(belowBar(scoresOf(tally))).toEqual([]);
});

test('the set is as broad as the bar asks', () => {
  expect(stories.length).toBeGreaterThanOrEqual(60);
  expect(new Set(stories.map(story => story.lang)).size).toBeGreaterThanOrEqual(8);
  expect(stories.filter(story => story.gold.sections.length === 0).length).toBeGreaterThanOrEqual(15);
});
