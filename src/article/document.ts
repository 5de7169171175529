import type { Block } from '../story.ts';
import { BodyBuilder } from './body-builder.ts';
import type { Box } from './box.ts';
import { withBoxes } from './custom-element.ts';
import { walkHtml } from './html-walk.ts';

/** What an HTML body holds before sections and boilerplate are told apart. */
export interface Body {
  blocks: Block[];
  /** Contents of elements marked as an author's bio, in order; they are not in `blocks`. */
  bios: Block[][];
  /** Visible bylines marked as such; they are not in `blocks`. */
  bylines: string[];
  /** Those of the blocks that are dressed unlike the story's. */
  apart: ReadonlySet<Block>;
  /** What holds each of them. */
  boxes: ReadonlyMap<Block, Box>;
}

/** Longer HTML is cut: no article is, and memory stays bounded. Code units. */
const SIZE_LIMIT = 8 * 1024 * 1024;
const ANY_TAG = /<[a-z!/?]/i;

// Feeds that call plain text HTML: blank lines part paragraphs, and bullets and labels start lines.
function plainTextAsHtml(text: string): string {
  return text
    .replace(/\r\n?/g, '\n')
    .replace(/\n[ \t]*\n/g, '<br><br>')
    .replace(/\n(?=[ \t]{0,8}(?:[•*‣▪●-][ \t]|[^\s:：][^\n:：]{1,40}[:：]))/g, '<br>');
}

function build(html: string, baseUrl: string | undefined, byClass: boolean) {
  const builder = new BodyBuilder(baseUrl, byClass);
  walkHtml(html, withBoxes(builder));
  return builder.finish();
}

/**
 * Reads an HTML body.
 * @param html any HTML, whole or cut off; links relative to `baseUrl`.
 * @returns blocks, bios and bylines with clean text and absolute, safe links.
 */
export function readBody(html: string, baseUrl?: string): Body {
  let source = html.length > SIZE_LIMIT ? html.slice(0, SIZE_LIMIT) : html;
  if (source.includes('\n') && !ANY_TAG.test(source)) source = plainTextAsHtml(source);
  // With a base that is no URL, absolute links would be lost as well.
  const base = baseUrl !== undefined && URL.canParse(baseUrl) ? baseUrl : undefined;
  const first = build(source, base, true);
  // A site that calls its story "widget" or "sidebar" must not lose it.
  const isLost = first.kept === 0 ? first.dropped > 0 : first.dropped > 2 * first.kept && first.dropped > 400;
  return isLost ? build(source, base, false).body : first.body;
}

/** The blocks of an HTML body; see `readBody`. */
export function htmlToDocument(html: string, baseUrl?: string): Block[] {
  return readBody(html, baseUrl).blocks;
}
