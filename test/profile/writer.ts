// A second nutgraf: runs as a process of its own and does what its arguments say.
import { writeSync } from 'node:fs';
import { openConfig } from '../../src/profile/config.ts';
import { openMarks } from '../../src/profile/marks.ts';
import { profilePaths } from '../../src/profile/paths.ts';

const [task, name, count] = process.argv.slice(2) as [string, string, string];
const paths = profilePaths();

// Written at once and whole, so what was said before a kill is known to be said.
const say = (text: string) => writeSync(1, `${text}\n`);

if (task === 'config') {
  const config = openConfig(paths);
  for (let i = 0; i < Number(count); i++) {
    await config.update(draft => {
      draft.mutes.push(`${name}-${i}`);
    });
    say(`${name}-${i}`);
  }
} else if (task === 'marks') {
  const marks = openMarks(paths);
  for (let i = 0; i < Number(count); i++) {
    marks.record([{ id: `${name}-${i}`, key: 'read', on: true }]);
    say(`${name}-${i}`);
    if (i % 5 === 4) await marks.checkpoint();
  }
} else if (task === 'read-only') {
  const config = openConfig(paths);
  const marks = openMarks(paths);
  say(`mutes ${config.read().mutes}`);
  say(`read ${[...marks.state().read]}`);
  for (const notice of marks.notices) say(notice);
  try {
    marks.record([{ id: 'new', key: 'read', on: true }]);
  } catch (error) {
    say(String(error));
  }
  await config.update(draft => draft.mutes.push('new')).catch(error => say(String(error)));
  await marks.checkpoint().catch(error => say(String(error)));
}
