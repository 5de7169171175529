import { expect, it } from 'vitest';
import { MemoryPort, story } from '../support/memory-port.ts';
import { QuickReader, settled } from '../support/quick-reader.ts';

const SOUND = 'https://example.com/talk.mp3';
const TALK = 'https://example.com/talk';

const port = () =>
  new MemoryPort({
    stories: [
      story(1, {
        enclosures: [{ url: SOUND, type: 'audio/mpeg' }],
        commentsUrl: TALK,
        document: {
          blocks: [
            {
              type: 'paragraph',
              spans: [{ text: 'See ' }, { text: 'the draft', href: 'https://example.com/draft' }],
            },
          ],
          derived: [],
        },
      }),
    ],
  });

it('what is attached and the comments are numbered on from the links of the text, and open by number', async () => {
  const memory = port();
  const reader = new QuickReader(memory, { columns: 80, rows: 24 }).press('enter');
  expect(reader.text()).toContain(`Attached (audio/mpeg): [2] ${SOUND}`);
  expect(reader.text()).toContain(`Comments: [3] ${TALK}`);
  reader.press('2', 'o', '3', 'o');
  await settled();
  expect(memory.opened).toEqual([SOUND, TALK]);
  reader.press('4', 'o');
  expect(reader.said()).toBe('There are links 1 to 3');
});

it('they open by a click', async () => {
  const memory = port();
  const reader = new QuickReader(memory, { columns: 80, rows: 24 }).press('enter');
  const row = reader.lines().findIndex(line => line.includes('Comments:'));
  const column = reader.lines()[row]!.indexOf(TALK) + 3;
  reader.dispatch({ type: 'pointer', button: 'left', column, row });
  await settled();
  expect(memory.opened).toEqual([TALK]);
});
