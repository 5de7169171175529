import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import type { SessionPort } from '../../src/commands/reader-port.ts';
import type { Session } from '../../src/commands/session.ts';
import { QuickReader, settled } from '../support/quick-reader.ts';
import { type OpenPort, openPort } from '../support/session-port.ts';

let opened: OpenPort;
let home: string;
let session: Session;
let port: SessionPort;

const file = (name: string) => join(home, name);

beforeEach(async () => {
  opened = await openPort(draft => draft.mutes.push('sponsored'), true);
  ({ home, session, port } = opened);
});
afterEach(async () => {
  await opened.close();
});

/** A reader whose user leaves a text in the configuration, and then presses `e`. */
async function edited(text: string): Promise<QuickReader> {
  const edit = async () => writeFileSync(file('config.json'), text);
  const reader = new QuickReader(port, { columns: 80, rows: 24 }, { edit });
  reader.press('j', 'e');
  await settled();
  return reader;
}

it('a slip in what was edited is told with the place the edit is kept, and what was before holds', async () => {
  const slip = '{ "mutes": [ "crypto", x';
  const reader = await edited(slip);
  const kept = readdirSync(home).find(name => name.includes('.broken-'))!;
  expect(readFileSync(file(kept), 'utf8')).toBe(slip);
  const said = reader
    .lines()
    .slice(-3)
    .map(line => line.trim());
  expect(said.join(' ')).toContain('is not valid JSON');
  expect(said.join('')).toContain(kept);
  expect(port.config().mutes).toEqual(['sponsored']);
  reader.controller.stop();
});

it('a mute or saved query that says nothing is told after the edit, one after another', async () => {
  const reader = await edited(
    '{ "mutes": ["is:ever"], "queries": [{ "name": "Chips", "query": "is:never" }] }',
  );
  expect(reader.text()).toContain('config.json, the mute is:ever');
  reader.press('j');
  expect(reader.text()).toContain('config.json, the saved query Chips');
  reader.controller.stop();
});

it('a slip made elsewhere while the reader is open is told when it comes to light', async () => {
  const reader = new QuickReader(port, { columns: 80, rows: 24 });
  await session.config.prepare();
  writeFileSync(file('config.json'), '{');
  reader.press('d');
  expect(reader.text()).toContain('is not valid JSON');
  reader.controller.stop();
});
