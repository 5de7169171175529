import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Controller } from '../../src/tui/controller.ts';
import type { Outside } from '../../src/tui/ports.ts';
import { MemoryPort, story } from '../support/memory-port.ts';
import { nobodyOutside } from '../support/nobody-outside.ts';

const MINUTE = 60_000;

/** A terminal in which the user's editor does nothing but what the test says. */
const terminal = (edit: () => void): Outside => ({ ...nobodyOutside, edit: async () => edit() });

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

describe('the time between refreshes', () => {
  it('is another one as soon as the configuration says so', async () => {
    const port = new MemoryPort({ settings: { refreshEvery: 60 } });
    const every = (minutes: number) =>
      port.updateConfig(draft => {
        draft.settings.refreshEvery = minutes;
      });
    let wanted = 5;
    const outside = terminal(() => void every(wanted));
    const controller = new Controller(port, outside, { columns: 120, rows: 40, unicode: true });
    controller.start();
    const edit = async () => {
      controller.dispatch({ type: 'key', key: 'e' });
      await vi.advanceTimersByTimeAsync(0);
    };
    await edit();
    await vi.advanceTimersByTimeAsync(11 * MINUTE);
    // At once, for the hour that was to pass is cut short, and twice since.
    expect(port.refreshed).toHaveLength(3);
    wanted = 0;
    await edit();
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(port.refreshed).toHaveLength(3);
    wanted = 30;
    await edit();
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    expect(port.refreshed).toHaveLength(5);
    controller.stop();
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(port.refreshed).toHaveLength(5);
  });
});

describe('a list some of whose stories were dropped meanwhile', () => {
  it('is listed anew when they come into view, with the selection on its story', () => {
    const stories = Array.from({ length: 400 }, (_, i) => story(i + 1));
    const port = new MemoryPort({ stories });
    const controller = new Controller(
      port,
      terminal(() => {}),
      { columns: 100, rows: 30, unicode: true },
    );
    expect(controller.state.list.total).toBe(400);
    const before = controller.state.list.rows.map(row => row.id);
    const gone = new Set(stories.slice(100, 200));
    port.stories = stories.filter(one => !gone.has(one));
    const press = (key: string) => controller.dispatch({ type: 'key', key });
    expect(before).not.toContain(stories[150]!.id);
    for (let n = 0; n < 100; n++) press('j');
    expect(controller.state.list.total).toBe(300);
    expect(controller.state.list.selectedId).toBe(stories[200]!.id);
    controller.stop();
  });
});
