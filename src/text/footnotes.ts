import type { Span } from '../story.ts';
import type { DocumentLink } from './laid-document.ts';
import { blank } from './runs.ts';
import type { Role, Run } from './style.ts';
import { hardWrap } from './width.ts';

/** Numbers the links of a document, and lists their addresses under it. */
export class Footnotes {
  readonly links: DocumentLink[] = [];
  readonly #numbers = new Map<string, number>();
  readonly #wanted: boolean;

  /** @param wanted false leaves links without numbers. */
  constructor(wanted: boolean) {
    this.#wanted = wanted;
  }

  #number(url: string, text: string, seen: number[]): number {
    const known = this.#numbers.get(url);
    if (known !== undefined) return known;
    const number = this.links.length + 1;
    this.#numbers.set(url, number);
    this.links.push({ number, url, text });
    seen.push(number);
    return number;
  }

  /**
   * Spans as runs, with a number behind each link.
   * @param seen takes the numbers of links that were not there before.
   */
  runs(spans: readonly Span[], role: Role | undefined, seen: number[]): Run[] {
    const runs: Run[] = [];
    for (const span of spans) {
      const own: Role | undefined = span.code ? 'code' : span.href ? 'link' : role;
      runs.push({
        text: span.text,
        ...(own ? { role: own } : {}),
        ...(span.bold ? { bold: true } : {}),
        ...(span.italic ? { italic: true } : {}),
        ...(span.href ? { href: span.href } : {}),
      });
      if (span.href && this.#wanted) {
        const number = this.#number(span.href, span.text, seen);
        // Right behind the words it belongs to, so that the number does not move to another line alone.
        runs.push({ text: `[${number}]`, role: 'dim' });
      }
    }
    return runs;
  }

  /** The list of addresses; none where there are no links. */
  lines(columns: number): Run[][] {
    if (this.links.length === 0) return [];
    const digits = String(this.links.length).length;
    const lines: Run[][] = [[{ text: 'Links', role: 'heading' }]];
    for (const link of this.links) {
      const sign = `${`[${link.number}]`.padStart(digits + 2)} `;
      const room = Math.max(1, columns - sign.length);
      hardWrap(link.url, room).forEach((piece, i) => {
        const lead: Run = i === 0 ? { text: sign, role: 'dim' } : blank(sign.length);
        lines.push([lead, { text: piece, role: 'link', href: link.url }]);
      });
    }
    return lines;
  }
}

/** Whether the number of a link stands in a piece of a text. */
export function marksLink(text: string, number: number, start: number, end: number): boolean {
  const at = text.indexOf(`[${number}]`, start);
  return at >= 0 && at < end;
}
