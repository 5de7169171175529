import { analyse } from 'scslre';
import { describe, expect, it } from 'vitest';
import { type Attack, attacksOn, attackText } from './support/pumps.ts';
import { type FoundRegExp, madeRegExps, sourceRegExps } from './support/regexps.ts';

const { literals, calls } = sourceRegExps();

/** Has made what is only made while the program works. Loaded here, so that nothing is before it is watched. */
async function makeOthers(): Promise<void> {
  const { readPage } = await import('../src/article/page.ts');
  const { CONFIG_SHAPE } = await import('../src/profile/config.ts');
  const { fault } = await import('../src/profile/shape.ts');
  readPage('<article><script></script>Text.</article>', 'https://tide.example/');
  fault({ feeds: [{ id: '0', url: '' }] }, CONFIG_SHAPE, '');
}

const made = await madeRegExps(calls.keys(), makeOthers);
const all = new Map([...literals, ...made].map(found => [String(found.regexp), found]));

/** Milliseconds. Of the wall clock: that of the processor is too coarse here on some machines. */
function spend(regexp: RegExp, text: string): number {
  const start = performance.now();
  regexp.lastIndex = 0;
  if (regexp.global) text.replace(regexp, '');
  else regexp.test(text);
  return performance.now() - start;
}

/** The least of some runs: other processes may come in between. */
const least = (runs: number, regexp: RegExp, text: string) =>
  Math.min(...Array.from({ length: runs }, () => spend(regexp, text)));

const SHORTEST = 1500;
const REPEATS = 150;
/** What linear work on such a text stays far below, and what is too short to compare. */
const QUICK = 0.12;
const TIMES = 8;
/** Linear work grows by `TIMES`, quadratic by its square. */
const MOST = 28;

/** How much longer a text of eight times the length takes; 1 where even the shorter takes no time to speak of. */
function growth(regexp: RegExp, attack: Attack, runs: number): number {
  const length = Math.min(Math.max(SHORTEST, REPEATS * attack.pump.length), 10 * SHORTEST);
  const text = attackText(attack, length);
  const short = least(2 * runs, regexp, text);
  return short < QUICK ? 1 : least(runs, regexp, attackText(attack, length * TIMES)) / short;
}

/** Whether it grows too fast each time: a busy machine's hiccup is not taken for an answer. */
const isSlow = (regexp: RegExp, attack: Attack) =>
  [1, 2, 3, 3, 5, 5].every(runs => growth(regexp, attack, runs) > MOST);

function grownBy({ place, regexp }: FoundRegExp): string[] {
  const attack = attacksOn(regexp).find(one => isSlow(regexp, one));
  return attack ? [`${place} ${regexp} on ${JSON.stringify(attack)}`] : [];
}

describe('the regular expressions of the program', () => {
  it('are all known to this test, those made at run time too', () => {
    expect(literals.length).toBeGreaterThan(400);
    const places = made.map(({ place }) => place.split(':')[0]!);
    const perFile = new Map([...calls.keys()].map(file => [file, places.filter(one => one === file).length]));
    expect(perFile).toEqual(calls);
  });

  it('repeat no character in two ways, from two beginnings or within itself', () => {
    const reports = [...all.values()].flatMap(({ place, regexp: { source, flags } }) =>
      analyse({ source, flags }).reports.map(report => `${place} ${report.type}: ${report.character.pick}`),
    );
    expect(reports).toEqual([]);
  });

  it('take time in proportion to the text, on texts made to stall them', () => {
    expect([...all.values()].flatMap(grownBy)).toEqual([]);
  });

  it.each([/\s+$/, /[.!?]\s+\S.*[.!?]$/u, /<!--[\s\S]*?-->/g])(
    'would be found if they did not: %s',
    regexp => {
      expect(grownBy({ place: 'here', regexp })).toHaveLength(1);
    },
  );
});
