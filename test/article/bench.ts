// What an article costs: `node test/article/bench.ts` prints CPU milliseconds.
import { readArticle } from '../../src/article/article.ts';

const LINES = [
  'The company said on Tuesday that it would move its staff to the new site by spring.',
  'Analysts had expected a smaller order after a year of weak demand across the region.',
  'Officials in three provinces have asked for the books, according to people who know the matter.',
];
const line = (i: number) => LINES[i % LINES.length]!;
const paragraph = (i: number) =>
  `<p>${line(i)} ${line(i + 1)} ${line(i + 2)} <a href="/tag/${i}">More on <em>tag ${i}</em></a></p>\n`;
const section = (label: string, i: number) =>
  `<p><strong>${label}:</strong> ${line(i)}</p><ul><li>${line(i + 1)}</li><li>${line(i + 2)}</li></ul>\n`;

function article(i: number, length: number): string {
  let html = paragraph(i) + section('Why it matters', i) + section('Details', i + 1);
  for (let k = 0; html.length < length; k++) html += paragraph(i + k);
  return `${html + section('Context', i)}<p>The post <a href="/x">X</a> appeared first on <a href="/">Site</a>.</p>`;
}

function cpu(html: string): number {
  const before = process.cpuUsage();
  const entry = { title: 'T', url: 'https://x.example/', html, bylines: ['By Jane Doe and NICOLE JAO'] };
  readArticle(entry, { derive: true });
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1000;
}

const small = Array.from({ length: 50 }, (_, i) => article(i, 4600));
for (let round = 0; round < 20; round++) small.forEach(cpu);
const times = Array.from({ length: 20 }, () => small.map(cpu))
  .flat()
  .sort((a, b) => a - b);
const at = (share: number) => times[Math.floor(times.length * share)]!.toFixed(2);
process.stdout.write(`article of 5 KB: median ${at(0.5)} ms, p95 ${at(0.95)} ms of CPU\n`);
for (const megabytes of [0.5, 1, 2.5, 5]) {
  const html = article(1, megabytes * 1e6);
  process.stdout.write(`article of ${megabytes} MB: ${cpu(html).toFixed(0)} ms of CPU\n`);
}
