import { expect, it } from 'vitest';
import { discoverAt } from '../../src/commands/feed-input.ts';
import { FeedError } from '../../src/feed/error.ts';

const FOUND = [{ url: 'http://feeds.example/', title: 'Found' }];

/** Servers by what their address begins with; the others refuse the connection. */
function discovery(answers: Record<string, FeedError | 'found'>) {
  const asked: string[] = [];
  const discover = async (address: string) => {
    asked.push(address);
    const answer = Object.entries(answers).find(([start]) => address.startsWith(start))?.[1];
    if (answer === 'found') return FOUND;
    throw answer ?? new FeedError('network', `${address}: refused`);
  };
  return { asked, discover };
}

it('an address without a scheme is looked for over https, and over http where nothing answers there', async () => {
  const { asked, discover } = discovery({ 'http:': 'found' });
  expect(await discoverAt('feeds.example:8080/blog', discover)).toEqual(FOUND);
  expect(asked).toEqual(['https://feeds.example:8080/blog', 'http://feeds.example:8080/blog']);
  expect(await discoverAt('localhost:8080', discover)).toEqual(FOUND);
});

it('one with a scheme is looked for over that alone', async () => {
  const { asked, discover } = discovery({ 'http:': 'found' });
  await expect(discoverAt('https://feeds.example/', discover)).rejects.toThrow('refused');
  expect(asked).toEqual(['https://feeds.example/']);
});

it('http is no way round what a server says over https', async () => {
  const missing = new FeedError('http', 'feeds.example: not found (404)');
  const { asked, discover } = discovery({ 'https:': missing, 'http:': 'found' });
  await expect(discoverAt('feeds.example', discover)).rejects.toThrow('404');
  expect(asked).toHaveLength(1);
});

it('where neither answers, what is told is what https came to', async () => {
  await expect(discoverAt('feeds.example', discovery({}).discover)).rejects.toThrow(
    'https://feeds.example/: refused',
  );
});
