import type { Span } from '../story.ts';

/** The text of spans, looks dropped. */
export function spansText(spans: readonly Span[]): string {
  let text = '';
  for (const span of spans) text += span.text;
  return text;
}

const sameLook = (a: Span, b: Span) =>
  a.bold === b.bold && a.italic === b.italic && a.code === b.code && a.href === b.href;

/** Adds a span, joined to the last one when they look the same. */
export function pushSpan(spans: Span[], span: Span): void {
  const last = spans.at(-1);
  if (last && sameLook(last, span)) last.text += span.text;
  else if (span.text) spans.push({ ...span });
}

/** The spans from code unit `start` to `end` of their text, looks kept. */
export function sliceSpans(spans: readonly Span[], start: number, end = Number.POSITIVE_INFINITY): Span[] {
  const kept: Span[] = [];
  let at = 0;
  for (const span of spans) {
    const from = Math.max(0, start - at);
    const to = Math.min(span.text.length, end - at);
    if (from < to) kept.push({ ...span, text: span.text.slice(from, to) });
    at += span.text.length;
    if (at >= end) break;
  }
  return kept;
}

/** The spans without white space at either end. */
export function trimSpans(spans: readonly Span[]): Span[] {
  const text = spansText(spans);
  const end = text.trimEnd().length;
  const start = text.length - text.trimStart().length;
  return start === 0 && end === text.length ? [...spans] : sliceSpans(spans, start, end);
}

/** The lines of spans, split at their newlines. */
export function spanLines(spans: readonly Span[]): Span[][] {
  const lines: Span[][] = [[]];
  for (const span of spans) {
    if (!span.text.includes('\n')) {
      lines.at(-1)!.push(span);
      continue;
    }
    const parts = span.text.split('\n');
    parts.forEach((part, i) => {
      if (i > 0) lines.push([]);
      if (part) lines.at(-1)!.push({ ...span, text: part });
    });
  }
  return lines;
}

/** Lines back into spans, with newlines between them. */
export function joinLines(lines: readonly (readonly Span[])[]): Span[] {
  const spans: Span[] = [];
  lines.forEach((line, i) => {
    if (i > 0) {
      const last = spans.at(-1);
      if (last) last.text += '\n';
    }
    for (const span of line) pushSpan(spans, span);
  });
  return spans;
}

/** Characters of the spans that stand in links. */
export function linkedLength(spans: readonly Span[]): number {
  return spans.reduce((sum, span) => sum + (span.href ? span.text.length : 0), 0);
}

/** Lines of one paragraph each: an empty line parts them, as `<br><br>` does. */
export function paragraphLines(spans: readonly Span[]): Span[][][] {
  const groups: Span[][][] = [[]];
  for (const line of spanLines(spans)) {
    const trimmed = trimSpans(line);
    if (trimmed.length > 0) groups.at(-1)!.push(trimmed);
    else if (groups.at(-1)!.length > 0) groups.push([]);
  }
  return groups.filter(group => group.length > 0);
}

/** The last `length` code units of the spans' text. */
export function lastWords(spans: readonly Span[], length: number): string {
  let words = '';
  for (let i = spans.length - 1; i >= 0 && words.length < length; i--) words = spans[i]!.text + words;
  return words.slice(Math.max(0, words.length - length));
}
