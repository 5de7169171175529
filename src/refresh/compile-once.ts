/**
 * Lets a thread keep what it compiles for the next time, as the launcher does for the program: Node gives a thread none of that
 * by itself, and to compile takes half of the time it needs to load (measured: 64 ms instead of 135). What is imported before
 * it is called is compiled anew each time.
 */
export function compileOnce(): void {
  // Without an import, which the build puts behind a file of 200 KB.
  process.getBuiltinModule('node:module').enableCompileCache();
}
