import type { Entry } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** An entry before its identity is settled among the others of its document. */
export interface Draft extends Omit<Entry, 'identity'> {
  /** guid, atom:id, rdf:about or id, as written. */
  guid?: string;
}

const IDENTITY_LIMIT = 2000;

/** What the feed calls an item: its guid, else its link, else title and date; never its body, which may be edited. */
function baseIdentity({ guid, url, title, published }: Draft): string {
  const name = guid ? sanitizeLine(guid) : url;
  return (name || `${title} ${published ?? ''}`.trim()).slice(0, IDENTITY_LIMIT);
}

/**
 * Gives each entry an identity of its own. Where several carry one guid, their links tell them apart, then their
 * titles; entries that are equal in all of it are one, and those with nothing to tell them by are left out.
 */
export function finishEntries(drafts: Draft[]): Entry[] {
  const uses = new Map<string, number>();
  const names = drafts.map(baseIdentity);
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const entries = new Map<string, Entry>();
  drafts.forEach((draft, index) => {
    const { guid: _guid, ...entry } = draft;
    let identity = names[index]!;
    if (identity === '') identity = entry.html.slice(0, IDENTITY_LIMIT);
    if (identity === '') return;
    if ((uses.get(identity) ?? 0) > 1 && draft.guid) identity = `${identity} ${entry.url}`;
    const twin = entries.get(identity);
    if (twin && twin.title !== entry.title) identity = `${identity} ${entry.title}`;
    if (!entries.has(identity)) entries.set(identity, { identity, ...entry });
  });
  return [...entries.values()];
}
