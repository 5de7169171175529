import { GLOBAL_OPTIONS, COMMANDS as PROGRAM_COMMANDS } from '../src/commands/table.ts';
import { FIELDS } from '../src/dump/fields.ts';
import { FILTERS } from '../src/dump/template.ts';
import { TSV_FIELDS } from '../src/dump/tsv.ts';
import { SETTINGS } from '../src/profile/settings.ts';
import { HAS_ALIASES, HAS_VALUES, QUERY_FIELDS, QUERY_SYNTAX } from '../src/query/fields.ts';
import { ROLES, THEMES } from '../src/text/style.ts';
import { type CommandId, type CommandInfo, COMMANDS as KEY_COMMANDS } from '../src/tui/command-table.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${text}\``;

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

const SHOWN = { always: 'always', full: 'with `--full`', named: 'when named' } as const;

function valuesOf(setting: (typeof SETTINGS)[keyof typeof SETTINGS]): string {
  if (setting.type === 'choice') return setting.values.map(code).join(' ');
  if (setting.type === 'boolean') return '`true` `false`';
  return `a number from ${setting.minimum} to ${setting.maximum}`;
}

/** What a reader needs on the first day. */
const DAILY: ReadonlySet<string> = new Set<CommandId>([
  'down',
  'up',
  'open',
  'back',
  'next-unread',
  'next-section',
  'toggle-read',
  'mark-all-read',
  'toggle-saved',
  'follow-author',
  'author',
  'open-browser',
  'search',
  'add-feed',
  'starter-feeds',
  'refresh-all',
  'undo',
  'close',
]);

const keyTable = (commands: readonly CommandInfo[]) =>
  table(
    ['key', 'does'],
    commands.map(({ keys, help }) => [keys.map(code).join(' '), help]),
  );

/** The documents that have tables, from the checkout's top. */
export const DOCUMENTS = [
  'README.md',
  'docs/commands.md',
  'docs/queries.md',
  'docs/keys.md',
  'docs/config.md',
  'docs/formats.md',
];

/** What stands between `<!-- NAME -->` and `<!-- /NAME -->` in the documents, made from the program's own tables. */
export const TABLES: Record<string, () => string> = {
  commands: () =>
    table(
      ['command', 'does'],
      PROGRAM_COMMANDS.filter(({ hidden }) => !hidden).map(({ name, args, summary }) => [
        code(['nutgraf', name, args].filter(Boolean).join(' ')),
        summary,
      ]),
    ),
  dailyKeys: () => keyTable(KEY_COMMANDS.filter(({ id }) => DAILY.has(id))),
  query: () =>
    table(
      ['write', 'finds'],
      QUERY_FIELDS.map(({ example, help }) => [code(example), help]),
    ),
  syntax: () =>
    table(
      ['write', 'finds'],
      QUERY_SYNTAX.map(({ example, help }) => [code(example), help]),
    ),
  values: () =>
    table(
      ['field', 'takes'],
      QUERY_FIELDS.flatMap(({ name, values }) =>
        values && name !== 'has' ? [[code(`${name}:`), values.map(code).join(' ')]] : [],
      ),
    ),
  has: () =>
    table(
      ['has:', 'also'],
      HAS_VALUES.map(value => [
        code(value),
        Object.entries(HAS_ALIASES)
          .filter(([, meant]) => meant === value)
          .map(([alias]) => code(alias))
          .join(' '),
      ]),
    ),
  fields: () =>
    table(
      ['field', 'in json and ndjson', 'what'],
      Object.entries(FIELDS).map(([name, { shown, help }]) => [code(name), SHOWN[shown], help]),
    ),
  tsv: () => TSV_FIELDS.map(code).join(', '),
  filters: () =>
    table(
      ['filter', 'what'],
      Object.entries(FILTERS).map(([name, { argument, help }]) => [
        code(argument === undefined ? name : `${name}:${argument}`),
        help,
      ]),
    ),
  bindings: () =>
    table(
      ['name', 'keys', 'does'],
      KEY_COMMANDS.map(({ id, keys, help }) => [code(id), keys.map(code).join(' '), help]),
    ),
  everySetting: () =>
    table(
      ['setting', 'takes', 'default', 'does'],
      Object.entries(SETTINGS).map(([name, setting]) => [
        code(name),
        valuesOf(setting),
        code(String(setting.default)),
        setting.help,
      ]),
    ),
  looks: () =>
    table(
      ['role', 'look in the terminal theme'],
      ROLES.map(role => [code(role), THEMES.terminal![role] === '' ? '' : code(THEMES.terminal![role])]),
    ),
  options: () =>
    PROGRAM_COMMANDS.filter(({ hidden }) => !hidden)
      .map(({ name, args, summary, options = [], examples }) =>
        [
          `### nutgraf ${name}`,
          `\`nutgraf ${[name, args].filter(Boolean).join(' ')}\`: ${summary}.`,
          ...(options.length > 0
            ? [
                table(
                  ['option', 'does'],
                  options.map(({ flags, help }) => [code(flags), help]),
                ),
              ]
            : []),
          `\`\`\`sh\n${examples.join('\n')}\n\`\`\``,
        ].join('\n\n'),
      )
      .join('\n\n'),
  globals: () =>
    table(
      ['option', 'does'],
      GLOBAL_OPTIONS.map(({ flags, help }) => [code(flags), help]),
    ),
};

/** A document with every table made anew. Throws when it names a table there is none of. */
export function withTables(text: string): string {
  return text.replace(/<!-- (\w+) -->\n[\s\S]*?<!-- \/\1 -->/g, (_all, name: string) => {
    const make = TABLES[name];
    if (!make) throw new Error(`there is no table "${name}"`);
    return `<!-- ${name} -->\n${make()}\n<!-- /${name} -->`;
  });
}
