import { compileOnce } from './compile-once.ts';

compileOnce();
await import('./answer-requests.ts');
