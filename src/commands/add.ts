import { createInterface } from 'node:readline/promises';
import { commandUrl } from '../feed/command-feed.ts';
import { discoverFeeds, type FoundFeed } from '../feed/discover.ts';
import { feedId } from '../feed/identity.ts';
import { publicUrl } from '../feed/public-url.ts';
import type { Subscription } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { CommandError, EXIT, type Invocation, UsageError } from './command.ts';
import { discoverAt, feedAddress } from './feed-input.ts';
import { complain, hint, printJson, printLines, wholeNumber } from './output.ts';
import { openSession } from './session.ts';

/** `nutgraf add`: finds the feed at each address and subscribes to it. What fails is said and adds nothing. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const addresses = options.exec ? [commandUrl(args)] : args.map(sanitizeLine);
  // What is no address is said before anything is fetched.
  for (const address of addresses) feedAddress(address);
  if (options.title !== undefined && addresses.length > 1)
    throw new UsageError('--title names one feed; give one url');
  const session = openSession(invocation);
  try {
    const { found, code } = await findAll(addresses, invocation);
    const added: Subscription[] = [];
    const there: Subscription[] = [];
    if (found.length > 0) {
      await session.update(draft => {
        for (const feed of found) {
          const known = draft.feeds.find(one => one.url === feed.url || one.id === feedId(feed.url));
          if (known) there.push(known);
          else added.push(subscription(feed, options));
        }
        draft.feeds.push(...added);
      });
    }
    const title = (feed: Subscription) => feed.title ?? found.find(one => one.url === feed.url)?.title ?? '';
    const shown = (feed: Subscription) => [title(feed), publicUrl(feed.url)].filter(Boolean).join('  ');
    if (options.json)
      printJson(io, {
        added: added.map(feed => ({ ...feed, url: publicUrl(feed.url), title: title(feed) })),
      });
    else
      printLines(
        io,
        added.map(feed => `added ${shown(feed)}`),
      );
    for (const feed of there) hint(invocation, `already subscribed: ${shown(feed)}`);
    if (added.length > 0 && !options.json)
      hint(invocation, '`nutgraf refresh` fetches the stories; the reader does so by itself');
    return code;
  } finally {
    await session.close();
  }
}

function subscription({ url }: FoundFeed, options: Record<string, unknown>): Subscription {
  const text = (name: string) => (options[name] === undefined ? '' : sanitizeLine(String(options[name])));
  const keepDays = wholeNumber(options, 'keepDays', 0);
  const keepStories = wholeNumber(options, 'keepStories', 0);
  return {
    id: feedId(url),
    url,
    ...(text('title') ? { title: text('title') } : {}),
    ...(text('folder') ? { folder: text('folder') } : {}),
    ...(options.fullText ? { fullText: options.fullText as NonNullable<Subscription['fullText']> } : {}),
    ...(keepDays === undefined ? {} : { keepDays }),
    ...(keepStories === undefined ? {} : { keepStories }),
  };
}

async function findAll(
  addresses: string[],
  invocation: Invocation,
): Promise<{ found: FoundFeed[]; code: number }> {
  const found: FoundFeed[] = [];
  let code: number = EXIT.ok;
  for (const url of addresses) {
    try {
      found.push(await findOne(url, invocation));
    } catch (error) {
      complain(invocation.io, error instanceof Error ? error.message : String(error));
      code = error instanceof UsageError ? EXIT.usage : Math.max(code, EXIT.failure);
    }
  }
  // Some were added: the caller hears of the others by the code for that.
  if (code === EXIT.failure && found.length > 0) code = EXIT.someFailed;
  return { found, code };
}

async function findOne(address: string, invocation: Invocation): Promise<FoundFeed> {
  const { options } = invocation;
  const url = feedAddress(address);
  if (options.check === false || options.offline) return { url, title: '' };
  let feeds: FoundFeed[];
  try {
    feeds = await discoverAt(address, found => discoverFeeds(found, { allowLocal: true }));
  } catch (error) {
    throw new CommandError(`${(error as Error).message}; \`--no-check\` adds it all the same`);
  }
  if (feeds.length === 0)
    throw new CommandError(`${publicUrl(url)}: no feed found there; give the feed's own address`);
  return feeds.length === 1 ? feeds[0]! : pick(url, feeds, invocation);
}

/** Several feeds at one address: asked on a terminal, listed elsewhere. */
async function pick(url: string, feeds: FoundFeed[], { io }: Invocation): Promise<FoundFeed> {
  const list = feeds.map((feed, i) => `  ${i + 1}  ${feed.title || '(no title)'}  ${publicUrl(feed.url)}`);
  io.stderr.write(`nutgraf: ${publicUrl(url)} has ${feeds.length} feeds:\n${list.join('\n')}\n`);
  if (!io.stdin.isTTY || !io.stderr.isTTY) throw new UsageError('add the one you want by its own address');
  const asking = createInterface({ input: io.stdin, output: io.stderr });
  try {
    const answer = (await asking.question(`Which one? [1-${feeds.length}] `)).trim();
    const chosen = feeds[Number(answer) - 1];
    if (!chosen) throw new UsageError(`"${sanitizeLine(answer)}" is none of them; nothing was added`);
    return chosen;
  } finally {
    asking.close();
  }
}
