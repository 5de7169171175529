import { runProgram } from './commands/program.ts';

// A reader that closes the pipe early, such as head, has what it wanted. Any other failure to write is one, also where
// a command did not wait to see it.
let failure: NodeJS.ErrnoException | undefined;
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') failure = error;
});
process.stderr.on('error', () => {});

process.exitCode = await runProgram(process.argv.slice(2), process);
process.on('exit', code => {
  if (!failure || code !== 0) return;
  process.stderr.write(`nutgraf: cannot write the output: ${failure.message}\n`);
  process.exitCode = 1;
});
