import fc from 'fast-check';
import type { Target } from './targets.ts';

/** Targets that show what becomes of one that hangs. */
export const TARGETS: readonly Target[] = [
  { name: 'fine', input: fc.constant('b'), check: async () => {} },
  {
    name: 'hanging',
    input: fc.constant(`${'a'.repeat(60)}b`),
    check: async text => void /^(?:a+)+$/.test(String(text)),
  },
];
