// A dump as a process of its own: prints as many stories as its argument says, in its format.
import { type FormatName, writeDump } from '../../src/dump/dump.ts';
import { sampleOptions, story } from './sample.ts';

const [format, count] = process.argv.slice(2) as [FormatName, string];

function* stories() {
  const one = story();
  for (let i = 0; i < Number(count); i++) yield { ...one, id: i.toString(16).padStart(16, '0') };
}

try {
  const done = await writeDump(stories(), sampleOptions(format), process.stdout);
  const memory = Math.round(process.resourceUsage().maxRSS / 1024);
  process.stderr.write(JSON.stringify({ ...done, memory }));
} catch (error) {
  process.stderr.write(`${error}`);
  process.exitCode = 1;
}
