import { readFileSync } from 'node:fs';

/** Own sentences in thirty languages: of three that come again and again a cache would know all there is to know. */
const LINES = (
  JSON.parse(
    readFileSync(new URL('../scripts/site-lines/articles/story.json', import.meta.url), 'utf8'),
  ) as string[]
).filter(line => line.length >= 60 && line.length <= 160);
/** Prime, so that every line has its turn. */
const STRIDE = 7919;
const line = (i: number) => LINES[(i * STRIDE) % LINES.length]!;
const paragraph = (i: number) =>
  `<p>${line(i)} ${line(i + 1)} ${line(i + 2)} <a href="/tag/${i}">More on <em>tag ${i}</em></a></p>\n`;
const section = (label: string, i: number) =>
  `<p><strong>${label}:</strong> ${line(i)}</p><ul><li>${line(i + 1)}</li><li>${line(i + 2)}</li></ul>\n`;

/** An article in the markup of a structured newsroom, of about so many characters. */
export function articleHtml(seed: number, length: number): string {
  const parts = [paragraph(seed), section('Why it matters', seed), section('Details', seed + 1)];
  for (let k = 0, have = 0; have < length - 1200; k++)
    have += parts[parts.push(paragraph(seed + k)) - 1]!.length;
  return `${parts.join('')}${section('Context', seed)}<p>The post <a href="/x">X</a> appeared first on <a href="/">Site</a>.</p>`;
}
