import type { Block, Span } from '../story.ts';
import { joinLines, sliceSpans, spansText, trimSpans } from './spans.ts';

const BULLET = /^[•‣◦▪▸►●∙]\s*/u;
const WEAK_BULLET = /^[-–*·]\s+/u;

/** Lists made from typed bullets, so that neighbours can be joined and a real list is left alone. */
const typed = new WeakSet<Block>();

function bulletLength(line: readonly Span[], weak: boolean): number {
  const text = spansText(line.slice(0, 2));
  return (BULLET.exec(text) ?? (weak ? WEAK_BULLET.exec(text) : null))?.[0].length ?? 0;
}

/** The blocks of a paragraph's lines: lines that start with a typed bullet are a list, the others paragraphs. */
export function bulletBlocks(lines: Span[][]): Block[] {
  const dashes = lines.filter(line => WEAK_BULLET.test(spansText(line.slice(0, 2)))).length;
  const blocks: Block[] = [];
  let run: Span[][] = [];
  const endRun = () => {
    if (run.length > 0) blocks.push({ type: 'paragraph', spans: joinLines(run) });
    run = [];
  };
  for (const line of lines) {
    const length = bulletLength(line, dashes >= 2);
    if (length === 0) {
      run.push(line);
      continue;
    }
    endRun();
    const spans = trimSpans(sliceSpans(line, length));
    if (spans.length === 0) continue;
    const item: Block[] = [{ type: 'paragraph', spans }];
    const last = blocks.at(-1);
    if (last?.type === 'list') last.items.push(item);
    else blocks.push(typedList(item));
  }
  endRun();
  return blocks;
}

function typedList(item: Block[]): Block {
  const list: Block = { type: 'list', ordered: false, items: [item] };
  typed.add(list);
  return list;
}

/** Joins a list of typed bullets to one right before it; returns whether it did. */
export function joinTyped(before: Block | undefined, block: Block): boolean {
  if (before?.type !== 'list' || block.type !== 'list' || !typed.has(before) || !typed.has(block))
    return false;
  before.items.push(...block.items);
  return true;
}
