import { compileOnce } from './compile-once.ts';

compileOnce();
await import('./answer-readings.ts');
