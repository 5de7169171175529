import { SETTINGS } from '../profile/settings.ts';
import { type CompletionNames, completeQuery } from '../query/complete.ts';
import { QUERY_FIELDS } from '../query/fields.ts';
import { COMMANDS, type CommandSpec, GLOBAL_OPTIONS, type OptionSpec } from './table.ts';

export interface Candidate {
  text: string;
  note: string;
}

/** What could stand in the place of the last word. */
export interface Candidates {
  list: Candidate[];
  /** More is to be written behind the candidate: no space yet. */
  isOpen?: true;
  /** Names of files do as well. */
  files?: true;
}

/** Names only the user's files know; each is looked up when it is wanted. */
export interface Names extends CompletionNames {
  /** Id, and the title as its note. */
  feeds: Candidate[];
  follows: readonly string[];
  fields: Candidate[];
  sections: readonly string[];
}

const plain = (texts: readonly string[]): Candidate[] => texts.map(text => ({ text, note: '' }));
const HELP: OptionSpec = { flags: '-h, --help', help: 'how to use it' };
const NONE: Candidates = { list: [] };

/**
 * Completes a command line.
 * @param words what stands behind the program's name; the last one, which may be empty, is completed.
 */
export function candidates(words: readonly string[], names: Names): Candidates {
  const word = words.at(-1) ?? '';
  const before = words.slice(0, -1);
  const spec = COMMANDS.find(({ name, hidden }) => name === before[0] && !hidden);
  if (!spec) return before.length > 0 ? NONE : begun(commandNames(), word);
  const options = [...(spec.options ?? []), ...GLOBAL_OPTIONS, HELP];
  if (options.some(({ takesRest, flags }) => takesRest && before.includes(long(flags))))
    return { ...NONE, files: true };
  const [flag = '', value] = word.startsWith('--') ? split(word, '=') : [word];
  const named = options.find(option => isFlag(option, value === undefined ? (before.at(-1) ?? '') : flag));
  if (named && takesValue(named)) return optionValues(named, value ?? word, names);
  if (word.startsWith('-') && !isQuery(spec)) return begun(optionNames(options, before), word);
  if (word.startsWith('-')) {
    // A minus also begins what a query leaves out.
    const flags = begun(optionNames(options, before), word).list;
    return flags.length > 0 ? { list: flags } : queryWords(word, names);
  }
  return argument(spec, before.slice(1), options, word, names);
}

const commandNames = () =>
  COMMANDS.filter(({ hidden }) => !hidden).map(({ name, summary }) => ({ text: name, note: summary }));

const long = (flags: string) => /--[a-z-]+/.exec(flags)![0];
const isFlag = ({ flags }: OptionSpec, word: string) => flags.split(/[ ,]+/).includes(word);
const takesValue = ({ flags }: OptionSpec) => flags.includes('<');

function optionNames(options: readonly OptionSpec[], before: readonly string[]): Candidate[] {
  const unused = options.filter(option => !before.some(word => isFlag(option, word)));
  return unused.map(({ flags, help }) => ({ text: long(flags), note: help }));
}

function begun(all: readonly Candidate[], word: string): Candidates {
  return { list: all.filter(({ text }) => text.startsWith(word)) };
}

function split(word: string, at: string): [string, string | undefined] {
  const index = word.indexOf(at);
  return index < 0 ? [word, undefined] : [word.slice(0, index), word.slice(index + 1)];
}

/** Values of options by what stands in their brackets. */
const VALUES: Readonly<Record<string, (names: Names) => Candidate[]>> = {
  feed: names => names.feeds,
  folder: names => plain(names.folder),
  names: names => names.fields,
  kinds: names => plain(names.sections),
};

function optionValues({ flags, choices }: OptionSpec, word: string, names: Names): Candidates {
  if (choices) return begun(plain(choices), word);
  const placeholder = /<([^.>]+)/.exec(flags)![1]!;
  const all = VALUES[placeholder]?.(names) ?? [];
  const isList = placeholder === 'names' || placeholder === 'kinds';
  if (!isList) return begun(all, word);
  const last = word.lastIndexOf(',') + 1;
  const given = word.slice(0, last);
  const more = all.filter(({ text }) => !given.split(',').includes(text));
  return begun(
    more.map(({ text, note }) => ({ text: given + text, note })),
    word,
  );
}

const isQuery = (spec: CommandSpec) => spec.args?.includes('query') === true;

/** Positions of a command by what `args` says of them; the last one is for all that follow. */
function argument(
  spec: CommandSpec,
  before: readonly string[],
  options: readonly OptionSpec[],
  word: string,
  names: Names,
): Candidates {
  const places = Array.from(spec.args?.matchAll(/[<[]([^\][<>]+)[\]>]/g) ?? [], match => match[1]!);
  const given = before.filter((text, i) => {
    const flag = options.find(option => isFlag(option, before[i - 1] ?? ''));
    return !text.startsWith('-') && !(flag && takesValue(flag));
  });
  const place = places[Math.min(given.length, places.length - 1)]?.replace('...', '');
  if (place === undefined) return NONE;
  if (place === 'query' || place === 'id|query') return queryWords(word, names);
  if (place.includes('file')) return { ...NONE, files: true };
  if (place === 'feed') return begun(names.feeds, word);
  if (place === 'author') return begun(plain(spec.name === 'unfollow' ? names.follows : names.author), word);
  if (place === 'name' && given[0] !== 'path') return begun(settings(), word);
  if (place === 'value') return begun(plain(settingValues(given[1] ?? '')), word);
  return place.includes('|') ? begun(plain(place.split('|')), word) : NONE;
}

const settings = () => Object.entries(SETTINGS).map(([name, { help }]) => ({ text: name, note: help }));

function settingValues(name: string): readonly string[] {
  const setting = Object.entries(SETTINGS).find(([one]) => one === name)?.[1];
  if (setting?.type === 'choice') return setting.values;
  return setting?.type === 'boolean' ? ['true', 'false'] : [];
}

/** In a shell a value with a space is one word without quotes of its own: `author:Nicole Jao`. */
function queryWords(word: string, names: Names): Candidates {
  if (word === '' || word === '-') {
    const all = QUERY_FIELDS.map(({ name, help }) => ({ text: `${word}${name}:`, note: help }));
    return { list: all, isOpen: true };
  }
  const { start, candidates: found } = completeQuery(word, word.length, () => names);
  const list = found.map(({ text, note = '' }) => ({
    text: word.slice(0, start) + text.replaceAll('"', ''),
    note,
  }));
  // Shells go on from what was written only, and names are the same in any case.
  const fitting = list
    .filter(({ text }) => text.toLowerCase().startsWith(word.toLowerCase()))
    .map(({ text, note }) => ({ text: word + text.slice(word.length), note }));
  return { list: fitting, ...(fitting.every(({ text }) => text.endsWith(':')) ? { isOpen: true } : {}) };
}
