import { afterAll, beforeAll, expect, it } from 'vitest';
import { fetchImage } from '../../src/feed/fetch-image.ts';
import { type FeedServer, startFeedServer } from '../support/feed-server.ts';

let server: FeedServer;
beforeAll(async () => {
  server = await startFeedServer();
  server.serve('/photo.png', { body: 'pixels', headers: { 'content-type': 'image/png' } });
});
afterAll(() => server.close());

it('fetches an image of a feed of the same host', async () => {
  const bytes = await fetchImage(server.url('/feed'), server.url('/photo.png'));
  expect(Buffer.from(bytes).toString()).toBe('pixels');
});

it('asks nothing of the local network for a feed on the web', async () => {
  await expect(fetchImage('http://192.0.2.1/feed', server.url('/photo.png'))).rejects.toThrow(
    'an address of the local network',
  );
});

it('says in one line that an image is not there', async () => {
  await expect(fetchImage(server.url('/feed'), server.url('/none.png'))).rejects.toThrow(/404/);
});
