import { existsSync } from 'node:fs';
import { resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { COMMAND_SCHEME, commandUrl, commandWords } from '../feed/command-feed.ts';
import type { FoundFeed } from '../feed/discover.ts';
import type { FeedError } from '../feed/error.ts';
import { webAddress } from '../feed/opml.ts';
import { UsageError } from './command.ts';

/**
 * The address a word on the command line means: an http, https or file URL as it is, an existing file, or a host
 * name without its `https://`. Throws UsageError for anything else.
 */
export function feedAddress(word: string): string {
  if (word.startsWith(COMMAND_SCHEME)) return commandUrl(commandWords(word));
  const listed = /^feed:/i.test(word) ? webAddress(word) : undefined;
  if (listed) return listed;
  const url = URL.parse(word);
  if (url && ['http:', 'https:', 'file:'].includes(url.protocol)) return url.href;
  if (url && /^[a-z][a-z0-9+-]*:\/\//i.test(word)) {
    throw new UsageError(`${word}: only http, https and file addresses can be feeds`);
  }
  if (existsSync(word)) return pathToFileURL(resolve(word)).href;
  const host = URL.parse(`https://${word}`);
  if (host && /^(localhost|.+\.[^.]+)$/.test(host.hostname)) return host.href;
  throw new UsageError(`"${word}" is no address; give one such as https://example.org`);
}

/**
 * Looks for the feeds at the address a word means. Where the word names no scheme and nothing answers over https, http
 * is tried.
 */
export async function discoverAt(
  word: string,
  discover: (address: string) => Promise<FoundFeed[]>,
): Promise<FoundFeed[]> {
  const address = feedAddress(word);
  try {
    return await discover(address);
  } catch (error) {
    const { code } = error as Partial<FeedError>;
    const isBare = address.startsWith('https:') && !/^(?:https|feed):/i.test(word);
    if (!isBare || (code !== 'network' && code !== 'timeout')) throw error;
    try {
      return await discover(address.replace(/^https/, 'http'));
    } catch (second) {
      // Where http does not answer either, the word for https is the one to go by.
      throw (second as Partial<FeedError>).code === 'network' ? error : second;
    }
  }
}
