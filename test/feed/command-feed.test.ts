import { describe, expect, it } from 'vitest';
import { commandUrl, commandWords, runCommandFeed } from '../../src/feed/command-feed.ts';

const limits = { deadline: 10_000, maxBytes: 10_000 };
const node = (script: string, ...args: string[]) => commandUrl([process.execPath, '-e', script, ...args]);
const run = async (url: string, own = limits) => Buffer.from(await runCommandFeed(url, own)).toString();

describe('a feed that a program writes', () => {
  it('gets its arguments as they are: no shell takes them apart', async () => {
    const nasty = '$(touch /tmp/never); `id` && rm "*" \'';
    expect(await run(node('process.stdout.write(process.argv[1])', nasty))).toBe(nasty);
    expect(commandWords(commandUrl(['a', nasty]))).toEqual(['a', nasty]);
  });

  it.each([
    ['cannot be found', commandUrl(['/no/such/program']), limits, /there is no such program/],
    ['fails', node('process.exit(3)'), limits, /ended with code 3/],
    [
      'writes without end',
      node("setInterval(() => process.stdout.write('x'.repeat(9999)), 1)"),
      limits,
      /wrote more than/,
    ],
    [
      'never ends',
      node('setInterval(() => {}, 1000)'),
      { ...limits, deadline: 300 },
      /did not end within 0.3 s/,
    ],
  ])('is an error in one line when it %s', async (_what, url, own, message) => {
    await expect(runCommandFeed(url, own)).rejects.toThrow(message);
  });

  it('is named without what acts on a terminal', async () => {
    const url = commandUrl(['/no/such\u001b]0;owned\u0007\u202e']);
    await expect(runCommandFeed(url, limits)).rejects.toThrow('exec: /no/such: there is no such program');
  });

  it.each(['exec:ls -l', 'exec:[]', 'exec:[1]', 'exec:{"a":1}'])(
    'refuses %s, which is no argument list',
    async url => {
      expect(() => commandWords(url)).toThrow(/not a list/);
    },
  );
});
