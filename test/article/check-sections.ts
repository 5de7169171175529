// `npm run check:sections`: how well sections, bylines and furniture are told apart on the development set.
// With a folder's name behind `--` it also writes the set there: pages, feeds and the gold as JSON.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { CARRIERS, filesOf } from './carriers.ts';
import { developmentSet } from './development-set.ts';
import { belowBar, emptyTally, measure, scoresOf } from './measure.ts';

const stories = developmentSet();
const [folder] = process.argv.slice(2);
if (folder) {
  mkdirSync(folder, { recursive: true });
  for (const [name, text] of filesOf(stories)) writeFileSync(join(folder, name), text);
}
const percent = (value: number) => (100 * value).toFixed(1).padStart(6);
const columns = ['carrier', 'precision', 'recall', 'F1', 'text F1', 'authors', 'false/100', 'leaks', 'lost'];
process.stdout.write(
  `${stories.length} stories, ${new Set(stories.map(story => story.lang)).size} languages\n${columns.join('\t')}\n`,
);
for (const [name, carry] of Object.entries(CARRIERS)) {
  const tally = emptyTally();
  const carried = await carry(stories);
  const byUrl = new Map(carried.map(entry => [entry.url, entry]));
  for (const story of stories) {
    const entry = byUrl.get(`https://news.example/${story.id}`);
    if (entry) measure(story, entry, tally);
    else tally.faults.push(`${story.id}: lost on the way`);
  }
  const scores = scoresOf(tally);
  const row = [scores.precision, scores.recall, scores.f1, scores.textF1, scores.authors].map(percent);
  process.stdout.write(
    `${[name, ...row, scores.falseSections.toFixed(1), scores.leaks, scores.lost].join('\t')}\n`,
  );
  for (const fault of tally.faults) process.stdout.write(`  ${fault}\n`);
  for (const line of belowBar(scores)) {
    process.stdout.write(`  BELOW THE BAR: ${line}\n`);
    process.exitCode = 1;
  }
}
