import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { COMMANDS, type CommandInfo } from '../../src/tui/command-table.ts';
import { bindingKeys } from '../../src/tui/keys.ts';
import { MemoryPort } from '../support/memory-port.ts';
import { closeScreens, openScreen } from '../support/screen.ts';
import { SENTENCES, type Sentence } from './key-sentences.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'nutgraf-keys-'));
});
afterEach(async () => {
  vi.restoreAllMocks();
  await closeScreens();
  rmSync(folder, { recursive: true });
});

/** An editor and a pager that need nobody to sit at them. */
function programs(): NodeJS.ProcessEnv {
  const edited = join(folder, 'edited.json');
  writeFileSync(edited, JSON.stringify({ settings: { density: 'headlines' } }));
  return { EDITOR: `cp '${edited}'`, PAGER: `cat > '${folder}/paged'` };
}

async function hold(sentence: Sentence, key: string): Promise<void> {
  const port = sentence.port?.(folder) ?? new MemoryPort();
  const env = { TERM: 'xterm-256color', LANG: 'C.UTF-8', ...programs() };
  const screen = await openScreen(port, { env });
  const check = async (step: Sentence['see'] | undefined) => {
    if (typeof step === 'function') await step({ screen, port, folder });
    else if (step !== undefined) await screen.see(step);
  };
  screen.press(...(sentence.before ?? []));
  await check(sentence.seen);
  screen.press(...bindingKeys(key), ...(sentence.after ?? []));
  await check(sentence.see);
}

describe.each<CommandInfo>(COMMANDS)('$help ($id)', ({ id, keys, where }) => {
  const sentences: Record<string, Sentence> = SENTENCES[id as keyof typeof SENTENCES];

  it('has a sentence for each place its keys work in, and no other', () => {
    expect(Object.keys(sentences).sort()).toEqual([...where].sort());
  });

  it.each(keys.flatMap(key => Object.keys(sentences).map(place => ({ key, place }))))(
    'by $key in $place',
    async ({ key, place }) => hold(sentences[place]!, key),
  );
});
