import { COMMANDS as PROGRAM_COMMANDS } from '../src/commands/table.ts';
import { SETTINGS } from '../src/profile/settings.ts';
import { QUERY_FIELDS } from '../src/query/fields.ts';
import { COMMANDS as KEY_COMMANDS } from '../src/tui/keymap.ts';

const cell = (text: string) => text.replaceAll('|', '\\|');
const code = (text: string) => `\`${text}\``;

function table(heads: string[], rows: string[][]): string {
  const line = (cells: string[]) => `| ${cells.map(cell).join(' | ')} |`;
  return [line(heads), `|${heads.map(() => ' --- ').join('|')}|`, ...rows.map(line)].join('\n');
}

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
  keys: () =>
    table(
      ['key', 'does'],
      KEY_COMMANDS.map(({ keys, help }) => [keys.map(code).join(' '), help]),
    ),
  query: () =>
    table(
      ['write', 'finds'],
      QUERY_FIELDS.map(({ example, help }) => [code(example), help]),
    ),
  settings: () =>
    table(
      ['setting', 'default', 'does'],
      Object.entries(SETTINGS).map(([name, setting]) => [
        code(name),
        code(String(setting.default)),
        setting.help,
      ]),
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
