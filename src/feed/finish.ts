import type { Entry, ParsedFeed } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';

/** An entry whose identity is yet to be settled among the others of its document: it is ''. */
export interface Draft {
  /** guid, atom:id, rdf:about or id, as written. */
  guid?: string | undefined;
  entry: Entry;
}

const IDENTITY_LIMIT = 2000;

/** What the feed calls an item: its guid, else its link, else title and date; never its body, which may be edited. */
function baseIdentity({ guid, entry }: Draft): string {
  const { url, title, published } = entry;
  const name = guid ? sanitizeLine(guid) : url;
  return (name || `${title} ${published ?? ''}`.trim()).slice(0, IDENTITY_LIMIT);
}

/**
 * Gives each entry an identity of its own. Where several carry one guid, their links tell them apart, then their
 * titles; entries that are equal in all of it are one, and those with nothing to tell them by are left out.
 */
export function finishEntries(drafts: Draft[]): Pick<ParsedFeed, 'entries' | 'sharedNames'> {
  const uses = new Map<string, number>();
  const names = drafts.map(baseIdentity);
  for (const name of names) uses.set(name, (uses.get(name) ?? 0) + 1);
  const entries = new Map<string, Entry>();
  drafts.forEach(({ guid, entry }, index) => {
    let identity = names[index]!;
    if (identity === '') identity = sanitizeLine(entry.html.slice(0, IDENTITY_LIMIT));
    if (identity === '') return;
    if ((uses.get(identity) ?? 0) > 1 && guid) identity = `${identity} ${entry.url}`;
    const twin = entries.get(identity);
    if (twin && twin.title !== entry.title) identity = `${identity} ${entry.title}`;
    if (entries.has(identity)) return;
    entry.identity = identity;
    entries.set(identity, entry);
  });
  const isShared = [...uses.values()].some(times => times > 1);
  return { entries: [...entries.values()], ...(isShared ? { sharedNames: true } : {}) };
}
