import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { makeHome, runCli } from '../support/cli.ts';

let home: ReturnType<typeof makeHome>;
beforeEach(() => {
  home = makeHome();
});
afterEach(() => home.remove());

/** Runs the program with some code before it. */
function runAfter(code: string, args: string[], env: Record<string, string> = {}) {
  const file = join(home.path, 'before.mjs');
  writeFileSync(file, code);
  return runCli(args, {
    home: home.path,
    env: { NODE_OPTIONS: `--import=${pathToFileURL(file).href}`, ...env },
  });
}

const OLD_NODE = `Object.defineProperty(process.versions, 'node', { value: '20.11.0' });`;

describe('the launcher', () => {
  it('says in one line which Node it needs where there is none that fits', async () => {
    const { code, stdout, stderr } = await runAfter(OLD_NODE, ['--version'], { NUTGRAF_RELAUNCHED: '1' });
    expect({ code, stdout }).toEqual({ code: 1, stdout: '' });
    expect(stderr).toMatch(/^nutgraf: needs Node 22\.16 or newer, and this is 20\.11\.0[^\n]*\n$/);
  });

  it('runs itself with the pinned Node of a checkout, with its output, input and exit code', async () => {
    const old = `if (!process.env.NUTGRAF_RELAUNCHED) { ${OLD_NODE} }`;
    expect(await runAfter(old, ['--version'])).toMatchObject({
      code: 0,
      stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/),
    });
    expect((await runAfter(old, ['dump', 'is:nothing'])).code).toBe(2);
  });

  it('hides that Node calls its SQLite experimental, and no other warning', async () => {
    const warn = `setImmediate(() => {
      process.emitWarning('SQLite is an experimental feature and might change at any time', 'ExperimentalWarning');
      process.emitWarning('something else', 'ExperimentalWarning');
    });`;
    const { stderr } = await runAfter(warn, ['config', 'path']);
    expect(stderr).toContain('something else');
    expect(stderr).not.toContain('SQLite');
  });
});
