import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Controller, type Outside } from '../../src/tui/controller.ts';
import { MemoryPort } from '../support/memory-port.ts';

const MINUTE = 60_000;

/** A terminal in which the user's editor does nothing but what the test says. */
function terminal(edit: () => void): Outside {
  return {
    edit: async () => edit(),
    page: async () => {},
    pipe: async () => {},
    repaint: async () => {},
    suspend: async () => {},
    quit: () => {},
  };
}

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
    expect(port.refreshed).toHaveLength(2);
    wanted = 0;
    await edit();
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(port.refreshed).toHaveLength(2);
    wanted = 30;
    await edit();
    await vi.advanceTimersByTimeAsync(31 * MINUTE);
    expect(port.refreshed).toHaveLength(3);
    controller.stop();
    await vi.advanceTimersByTimeAsync(100 * MINUTE);
    expect(port.refreshed).toHaveLength(3);
  });
});
