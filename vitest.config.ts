import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.{ts,tsx}'],
    // What a developer's shell says about colour, width, language or zone must not reach an assertion.
    env: {
      TZ: 'Pacific/Auckland',
      LANG: 'C.UTF-8',
      COLUMNS: '100',
      LINES: '30',
      FORCE_COLOR: '3',
      NO_COLOR: '',
    },
    // A process a file keeps one file's SQLite handles, signals and terminal away from another's.
    pool: 'forks',
    testTimeout: 30_000,
    hookTimeout: 30_000,
  },
});
