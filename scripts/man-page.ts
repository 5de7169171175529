import { readFileSync } from 'node:fs';
import about from '../package.json' with { type: 'json' };
import { GLOBAL_OPTIONS, type OptionSpec, COMMANDS as PROGRAM_COMMANDS } from '../src/commands/table.ts';
import { SETTINGS } from '../src/profile/settings.ts';
import { QUERY_FIELDS, QUERY_SYNTAX } from '../src/query/fields.ts';
import { COMMANDS as KEY_COMMANDS } from '../src/tui/command-table.ts';
import { EXIT_CODES, FILES } from './man-words.ts';

/** Where the page lies, from the checkout's top. */
export const MAN_PAGE = 'man/nutgraf.1';

/** Text for man(7): what roff would act upon is escaped. */
function roff(text: string): string {
  const escaped = text.replaceAll('\\', '\\e').replaceAll('-', '\\-').replaceAll('`', '');
  return escaped.replace(/^(?=[.'])/gm, '\\&');
}

const quoted = (text: string) => `"${roff(text).replaceAll('"', '\\(dq')}"`;
const item = (term: string, words: string) => `.TP\n.B ${quoted(term)}\n${roff(words)}`;
const options = (list: readonly OptionSpec[]) => list.map(({ flags, help }) => item(flags, help));
const example = (lines: readonly string[]) => ['.PP', '.EX', ...lines.map(line => roff(`  ${line}`)), '.EE'];

function commands(): string[] {
  return PROGRAM_COMMANDS.filter(({ hidden }) => !hidden).flatMap(spec => [
    `.SS ${quoted([spec.name, spec.args].filter(Boolean).join(' '))}`,
    roff(`${spec.summary[0]!.toUpperCase()}${spec.summary.slice(1)}.`),
    ...options(spec.options ?? []),
    ...example(spec.examples),
  ]);
}

/** When this version came out, by the changelog. */
function released(): string {
  const changes = readFileSync(new URL('../CHANGELOG.md', import.meta.url), 'utf8');
  const found = Array.from(changes.matchAll(/^## (\S+) \((\d{4}-\d\d-\d\d)\)$/gm)).find(
    ([, version]) => version === about.version,
  );
  if (!found) throw new Error(`CHANGELOG.md has no "## ${about.version} (YYYY-MM-DD)"`);
  return found[2]!;
}

/** The manual page, made from the tables that the program itself works by. */
export function manPage(): string {
  const lines = [
    `.TH NUTGRAF 1 "${released()}" "nutgraf ${about.version}"`,
    '.SH NAME',
    roff(`nutgraf - ${about.description[0]!.toLowerCase()}${about.description.slice(1)}`),
    '.SH SYNOPSIS',
    '.B nutgraf',
    '.RI [ command ]',
    '.RI [ options ]',
    '.SH DESCRIPTION',
    'Without a command nutgraf opens the reader on a terminal and prints stories in a pipe.',
    'Data goes to standard output, everything else to standard error.',
    'Options every command takes:',
    ...options(GLOBAL_OPTIONS),
    '.SH COMMANDS',
    ...commands(),
    '.SH QUERIES',
    'One language for the filter, saved queries, mutes and every command that takes a query.',
    ...[...QUERY_SYNTAX, ...QUERY_FIELDS].map(({ example: written, help }) => item(written, help)),
    '.SH KEYS',
    ...KEY_COMMANDS.map(({ keys, help }) => item(keys.join(', '), help)),
    '.SH SETTINGS',
    roff('As `nutgraf config set` takes them.'),
    ...Object.entries(SETTINGS).map(([name, setting]) =>
      item(name, `${setting.help} Default: ${String(setting.default)}.`),
    ),
    '.SH FILES',
    ...FILES.map(([name, words]) => item(name, words)),
    '.SH EXIT STATUS',
    ...EXIT_CODES.map(([code, words]) => item(code, words)),
  ];
  return `${lines.join('\n')}\n`;
}
