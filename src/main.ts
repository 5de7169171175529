import { runProgram } from './commands/program.ts';

// A reader that closes the pipe early, such as head, has what it wanted; any other failure to write is one.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') process.stderr.write(`nutgraf: cannot write the output: ${error.message}\n`);
  process.exit(error.code === 'EPIPE' ? 0 : 1);
});
process.stderr.on('error', () => {});

process.exitCode = await runProgram(process.argv.slice(2), process);
