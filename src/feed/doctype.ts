import { endOfDoctype } from './xml-root.ts';

const ENTITY_LIMIT = 200;
const HEAD = 100_000;
const ENTITY = /<!ENTITY\s+([\w.-]{1,50})\s+(["'])(?:([^"'<&%]{0,1000})|&#(\d{1,7});)\2\s*>/g;

/**
 * Entities the document type of a text defines: only those whose value is plain text, so that none can be
 * built from others and grow.
 */
export function readEntities(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const at = doctypeStart(text);
  if (at < 0) return found;
  const doctype = text.slice(at, endOfDoctype(text, at));
  for (const [, name, , value, code] of doctype.matchAll(ENTITY)) {
    if (found.size >= ENTITY_LIMIT) break;
    const point = Number(code);
    if (value !== undefined) found.set(name!, value);
    else if (point <= 0x10ffff) found.set(name!, String.fromCodePoint(point));
  }
  return found;
}

/** Where the document type begins, or -1. It can only stand near the start. */
function doctypeStart(text: string): number {
  return text.slice(0, HEAD).search(/<!DOCTYPE/i);
}

/** The text without its document type. */
export function withoutDoctype(text: string): string {
  const at = doctypeStart(text);
  return at < 0 ? text : text.slice(0, at) + text.slice(endOfDoctype(text, at));
}
