import { hash } from 'node:crypto';
import type { Entry } from '../story.ts';

/**
 * Fingerprint of what an entry says, 16 hex digits: an entry whose fingerprint is known needs no HTML work.
 * @param reading what the article stage was told (labels, derived sections), so that a change of it shows.
 */
export function contentHash(entry: Entry, reading: string): string {
  const said = [
    reading,
    entry.url,
    entry.title,
    entry.bylines,
    entry.published,
    entry.html,
    entry.summaryHtml,
    entry.tags,
    entry.enclosures,
    entry.image,
  ];
  return hash('sha256', JSON.stringify(said)).slice(0, 16);
}
