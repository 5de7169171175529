import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { decode } from '../feed/decode.ts';
import { feedId } from '../feed/identity.ts';
import { counted } from '../text/counted.ts';
import { CommandError, EXIT, type Invocation, UsageError } from './command.ts';
import { hint, printJson } from './output.ts';
import { openSession } from './session.ts';

/** `nutgraf import`: subscribes to the feeds of an OPML file or newsboat's urls file; a bad file changes nothing. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options, args } = invocation;
  const [name, ...more] = args;
  if (name === undefined || more.length > 0) throw new UsageError('needs one file, or - for standard input');
  const text = decode(await read(name, invocation));
  const { feeds, queries, notes } = await listed(text, name);
  const session = openSession(invocation);
  try {
    let added = 0;
    let kept = 0;
    await session.update(draft => {
      for (const feed of feeds) {
        if (draft.feeds.some(one => one.url === feed.url || one.id === feedId(feed.url))) continue;
        draft.feeds.push({ id: feedId(feed.url), ...feed });
        added += 1;
      }
      for (const query of queries) {
        if (draft.queries.some(one => one.name === query.name)) continue;
        draft.queries.push(query);
        kept += 1;
      }
    });
    if (options.json) printJson(io, { added, alreadyThere: feeds.length - added, queries: kept });
    else io.stdout.write(`${counted(added, 'feed')} added, ${feeds.length - added} already there\n`);
    for (const note of notes) hint(invocation, note);
    if (queries.length > 0) hint(invocation, `${counted(kept, 'saved query')} taken over`);
    return EXIT.ok;
  } finally {
    await session.close();
  }
}

async function read(name: string, { io }: Invocation): Promise<Uint8Array> {
  if (name === '-') return buffer(io.stdin);
  try {
    return await readFile(name);
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    throw new CommandError(`${name}: ${missing ? 'no such file' : (error as Error).message}`);
  }
}

async function listed(text: string, name: string) {
  if (text.trimStart().startsWith('<')) {
    const { readOpml } = await import('../feed/opml.ts');
    return { feeds: await named(name, () => readOpml(text)), queries: [], notes: [] };
  }
  const { readNewsboatUrls } = await import('../feed/newsboat-urls.ts');
  return named(name, async () => readNewsboatUrls(text));
}

async function named<T>(name: string, work: () => T | Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    throw new CommandError(
      `${name === '-' ? 'standard input' : name}: ${(error as Error).message}; nothing was imported`,
    );
  }
}
