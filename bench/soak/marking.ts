import { setTimeout as wait } from 'node:timers/promises';
import { isCleanTitle, shownStories } from './headline-rows.ts';
import { pick } from './keys.ts';
import { type MadeMark, profileMarks, withMarks } from './mark-book.ts';
import type { Place } from './place.ts';
import type { SoakLog } from './soak-log.ts';

const PATIENCE = 8000;
/** Longest time a reader lives on after a mark was to be seen on its screen, in milliseconds. */
const SURVIVAL = 400;
const BY_COMMAND = [
  { word: 'read', key: 'read', on: true },
  { word: 'unread', key: 'read', on: false },
  { word: 'saved', key: 'saved', on: true },
  { word: 'unsaved', key: 'saved', on: false },
] as const;

/**
 * Marks stories by keys of readers that are killed once the mark is on their screens, and by commands.
 * @param meanwhile called before each; what it does must mark nothing.
 * All marks must then be as these have left them, in the profile and in a dump.
 */
export async function markAndLook(
  place: Place,
  log: SoakLog,
  random: () => number,
  meanwhile: () => void,
): Promise<void> {
  const { paths } = place.home;
  const before = profileMarks(paths);
  const stories = (await place.dump()).filter(({ title }) => isCleanTitle(title));
  const made: MadeMark[] = [];
  for (const mark of [markByKey, markByKey, markByCommand, markByCommand]) {
    meanwhile();
    if (stories.length > 0) made.push(...(await mark(place, log, random, pick(stories, random))));
  }
  log.figures.marksMade += made.length;
  const wanted = withMarks(before, made);
  log.compare(wanted, profileMarks(paths), 'after marks and kills');
  const wrong = (await place.dump()).filter(
    ({ id, read, saved }) => read !== wanted.read.has(id) || saved !== wanted.saved.has(id),
  );
  log.lost(
    wrong.map(({ title }) => title),
    'in a dump',
  );
}

async function markByKey(
  place: Place,
  log: SoakLog,
  random: () => number,
  { id, title }: { id: string; title: string },
): Promise<MadeMark[]> {
  const reader = place.startReader(`"${title}"`);
  const row = () => shownStories(reader.lines()).find(one => one.title === title);
  const made: MadeMark[] = [];
  // The story may have left the archive by now.
  if (await reader.see(() => row() !== undefined, PATIENCE)) {
    const key = random() < 0.5 ? 'read' : 'saved';
    const on = !row()![key];
    log.figures.keys += 1;
    reader.press(key === 'read' ? 'm' : 's');
    if (await reader.see(() => row()?.[key] === on, PATIENCE)) made.push({ id, key, on });
    else log.fault(`${title} was never seen to be marked:\n${reader.text()}`);
    await wait(random() * SURVIVAL);
  }
  await place.kill(reader);
  return made;
}

async function markByCommand(
  place: Place,
  _log: SoakLog,
  random: () => number,
  { id }: { id: string },
): Promise<MadeMark[]> {
  const { word, key, on } = pick(BY_COMMAND, random);
  // Of a story that has left the archive it says so, with code 1.
  const told = await place.command(['mark', word, id], [0, 1]);
  return told === '' ? [] : [{ id, key, on }];
}
