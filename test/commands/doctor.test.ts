import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';

let home: ReturnType<typeof makeHome>;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

function configure(part: Record<string, unknown>): void {
  const file = join(home.path, 'config.json');
  writeFileSync(file, JSON.stringify({ ...JSON.parse(readFileSync(file, 'utf8')), ...part }));
}

interface Finding {
  what: string;
  ok: boolean;
  detail: string;
}

async function doctor(): Promise<{ code: number | null; found: Map<string, Finding> }> {
  const { code, stdout } = await runCli(['doctor', '--json'], { home: home.path });
  const { findings } = JSON.parse(stdout) as { findings: Finding[] };
  return { code, found: new Map(findings.map(finding => [finding.what, finding])) };
}

describe('the programs of the configuration', () => {
  it('are fine where they are found, by name or by path', async () => {
    configure({ play: { command: ['sh', '-c', 'true'] }, brief: { command: [process.execPath, '-v'] } });
    const { code, found } = await doctor();
    expect(code).toBe(0);
    expect(found.get('play.command')).toMatchObject({ ok: true });
    expect(found.get('brief.command')).toMatchObject({ ok: true });
    expect(found.has('notify.command')).toBe(false);
  });

  it('are named when they are not there or cannot be run', async () => {
    configure({
      play: { command: ['no-such-player'] },
      notify: { command: [join(home.path, 'config.json')] },
    });
    const { code, found } = await doctor();
    expect(code).toBe(1);
    expect(found.get('play.command')).toMatchObject({
      ok: false,
      detail: expect.stringContaining('no-such-player'),
    });
    expect(found.get('notify.command')).toMatchObject({ ok: false });
  });
});
