import { FORMATS } from '../dump/options.ts';
import { SETTINGS } from '../profile/settings.ts';
import type { Command } from './command.ts';

export interface OptionSpec {
  /** As typed and as help shows it: `-n, --limit <n>`. */
  flags: string;
  help: string;
  /** Value is checked against these. */
  choices?: readonly string[];
  /** All words after it are its own, also those that look like options. */
  takesRest?: true;
}

export interface CommandSpec {
  name: string;
  /** Arguments as help shows them: `<url...>` needed, `[query...]` not. */
  args?: string;
  summary: string;
  options?: OptionSpec[];
  examples: string[];
  /** Not for people: neither help nor the documents list it. */
  hidden?: true;
  /** Sees to signals itself: it has the terminal to put back, or work to bring to its end. */
  handlesSignals?: true;
  /** Loaded only when the command runs, so that a small one never pays for the screen. */
  load: () => Promise<Command>;
}

const JSON_OPTION: OptionSpec = { flags: '--json', help: 'print JSON' };
const FORMAT_OPTIONS: OptionSpec[] = [
  { flags: '-f, --format <format>', help: 'how to print', choices: FORMATS },
  { flags: '--json', help: 'short for --format json' },
  { flags: '--width <columns>', help: 'columns of text and markdown (default: the terminal, else 80)' },
  { flags: '--full', help: 'with the whole text and related stories' },
];

const PART_OPTIONS: OptionSpec[] = [
  { flags: '--fields <names>', help: 'only these fields, comma-separated; `help` lists them' },
  { flags: '--section <kinds>', help: 'only these sections, comma-separated, named as in has:' },
  {
    flags: '--template <text>',
    help: 'print {fields} in a text of your own, in place of a format; `help` explains',
  },
];
const GIVEN_OPTIONS: OptionSpec[] = [
  { flags: '--since-last <name>', help: 'only what was not printed before under this name' },
  { flags: '--refresh', help: 'fetch the feeds that are due first' },
  { flags: '--mark-read', help: 'mark what was printed as read' },
];

/** Options every command takes. */
export const GLOBAL_OPTIONS: OptionSpec[] = [
  { flags: '-q, --quiet', help: 'no progress and no hints on stderr' },
  { flags: '--offline', help: 'never touch the network' },
  { flags: '--no-color', help: 'no colour (NO_COLOR does the same)' },
];

/** Every command: the source of dispatch, `--help` and the README's table. */
export const COMMANDS: CommandSpec[] = [
  {
    name: 'read',
    args: '[query...]',
    summary: 'open the reader (what plain `nutgraf` does on a terminal)',
    examples: ['nutgraf', 'nutgraf read is:unread has:why'],
    handlesSignals: true,
    load: () => import('./read.ts'),
  },
  {
    name: 'dump',
    args: '[query...]',
    summary: 'print stories; what plain `nutgraf` does in a pipe',
    options: [
      ...FORMAT_OPTIONS,
      ...PART_OPTIONS,
      { flags: '-n, --limit <n>', help: 'at most so many stories' },
      { flags: '--sort <order>', help: 'order of the stories', choices: SETTINGS.sort.values },
      ...GIVEN_OPTIONS,
      { flags: '--schema', help: 'print the JSON Schema of --json instead' },
      { flags: '-e, --exit-status', help: 'exit with 4 when nothing matched' },
    ],
    examples: [
      'nutgraf dump --limit 10',
      'nutgraf dump is:followed since:2d --json',
      'nutgraf dump has:why -f tsv --fields published,title,url',
      "nutgraf dump --template '{published|date:%H:%M} {title|cut:60}'",
      'nutgraf dump is:followed --section why,context -f markdown',
      'nutgraf dump --since-last mail --refresh',
    ],
    load: () => import('./dump.ts'),
  },
  {
    name: 'brief',
    args: '[query...]',
    summary: 'print a briefing: what matters most, unread first, in a few minutes and with an end',
    options: [
      { flags: '--minutes <n>', help: 'how long reading it may take (default: 5)' },
      { flags: '-f, --format <format>', help: 'how to print', choices: ['text', 'markdown', 'json'] },
      { flags: '--json', help: 'short for --format json' },
      { flags: '--width <columns>', help: 'columns of text (default: the terminal, else 80)' },
      ...GIVEN_OPTIONS,
      { flags: '-e, --exit-status', help: 'exit with 4 when nothing is in it' },
    ],
    examples: [
      'nutgraf brief',
      'nutgraf brief since:1d --minutes 3',
      'nutgraf brief --since-last mail --refresh -f markdown | mail -s News me@example.org',
    ],
    load: () => import('./brief.ts'),
  },
  {
    name: 'watch',
    args: '[query...]',
    summary: 'report new stories as they come, refreshing feeds by their schedule',
    options: [
      {
        flags: '-f, --format <format>',
        help: 'how to print',
        choices: FORMATS.filter(format => format !== 'json'),
      },
      { flags: '--json', help: 'short for --format ndjson' },
      { flags: '--width <columns>', help: 'columns of text (default: the terminal, else 80)' },
      { flags: '--full', help: 'with the whole text' },
      ...PART_OPTIONS,
      { flags: '-n, --limit <n>', help: 'end after so many stories' },
      { flags: '--since-last <name>', help: 'go on where the last watch or dump under this name ended' },
      {
        flags: '--exec <command...>',
        help: 'run this for each story, JSON on its stdin; all words after --exec are its own, no shell',
        takesRest: true,
      },
    ],
    examples: [
      'nutgraf watch is:followed',
      'nutgraf watch has:why --json | jq --unbuffered -r .title',
      'nutgraf watch is:followed --since-last phone --exec notify-phone --topic news',
    ],
    handlesSignals: true,
    load: () => import('./watch.ts'),
  },
  {
    name: 'show',
    args: '<url|file|id|->',
    summary: 'print one article with its sections',
    options: [...FORMAT_OPTIONS, ...PART_OPTIONS],
    examples: [
      'nutgraf show https://example.org/story',
      'nutgraf show - < page.html',
      'nutgraf show 3f9a --section why',
    ],
    load: () => import('./show.ts'),
  },
  {
    name: 'play',
    args: '<id> [number]',
    summary: "open a story's audio or video with play.command of the configuration",
    examples: ['nutgraf play 3f9a', 'nutgraf play "$(nutgraf dump has:podcast -n 1 --template {id})"'],
    handlesSignals: true,
    load: () => import('./play.ts'),
  },
  {
    name: 'refresh',
    args: '[feed...]',
    summary: 'fetch feeds now',
    options: [{ flags: '--force', help: 'also feeds whose server asked to wait' }, JSON_OPTION],
    examples: ['nutgraf refresh', 'nutgraf refresh technode --force'],
    load: () => import('./refresh.ts'),
  },
  {
    name: 'add',
    args: '<url...>',
    summary: "subscribe to feeds; a site's address finds its feed",
    options: [
      { flags: '--title <title>', help: 'your own title for the feed' },
      { flags: '--folder <folder>', help: 'folder to put the feed in' },
      { flags: '--full-text <when>', help: "fetch the stories' pages", choices: ['auto', 'always', 'never'] },
      { flags: '--keep-days <n>', help: 'days its stories are kept, in place of the setting keepDays' },
      {
        flags: '--keep-stories <n>',
        help: 'stories of it that are kept, in place of the setting keepStories',
      },
      { flags: '--exec', help: 'the words are a program and its arguments, which writes the feed' },
      { flags: '--no-check', help: 'take the address as it is, without asking the server' },
      JSON_OPTION,
    ],
    examples: [
      'nutgraf add https://technode.com/feed/',
      'nutgraf add https://lwn.net --folder Linux',
      'nutgraf add --exec -- ./builds-to-rss --days 7',
    ],
    load: () => import('./add.ts'),
  },
  {
    name: 'remove',
    args: '<feed...>',
    summary: 'unsubscribe; saved stories stay saved',
    options: [JSON_OPTION],
    examples: ['nutgraf remove technode'],
    load: () => import('./remove.ts'),
  },
  {
    name: 'feeds',
    args: '[feed...]',
    summary: 'list feeds and how they are doing',
    options: [JSON_OPTION],
    examples: ['nutgraf feeds', 'nutgraf feeds --json | jq \'.feeds[] | select(.status == "failing")\''],
    load: () => import('./feeds.ts'),
  },
  {
    name: 'follow',
    args: '<author...>',
    summary: 'follow authors in every feed, however their byline is spelt',
    options: [{ flags: '--feed <feed>', help: 'only in this feed' }, JSON_OPTION],
    examples: ['nutgraf follow "Nicole Jao"', 'nutgraf follow "Nicole Jao" --feed technode'],
    load: () => import('./follow.ts'),
  },
  {
    name: 'unfollow',
    args: '<author...>',
    summary: 'stop following authors',
    options: [JSON_OPTION],
    examples: ['nutgraf unfollow "Nicole Jao"'],
    load: () => import('./unfollow.ts'),
  },
  {
    name: 'follows',
    summary: 'list followed authors, with the spellings and feeds seen',
    options: [JSON_OPTION],
    examples: ['nutgraf follows'],
    load: () => import('./follows.ts'),
  },
  {
    name: 'mark',
    args: '<read|unread|saved|unsaved> <id|query...>',
    summary: 'mark stories by id or by query',
    options: [JSON_OPTION],
    examples: ['nutgraf mark read 3f9a', 'nutgraf mark saved author:"Nicole Jao" since:1d'],
    load: () => import('./mark.ts'),
  },
  {
    name: 'import',
    args: '<file|->',
    summary: "subscribe to the feeds of an OPML file or newsboat's urls file",
    options: [JSON_OPTION],
    examples: ['nutgraf import feeds.opml', 'nutgraf import ~/.newsboat/urls'],
    load: () => import('./import.ts'),
  },
  {
    name: 'export',
    summary: 'print the feeds as OPML',
    examples: ['nutgraf export > feeds.opml'],
    load: () => import('./export.ts'),
  },
  {
    name: 'config',
    args: '[path|get|set|unset|edit] [name] [value]',
    summary: 'show or change settings',
    options: [JSON_OPTION],
    examples: ['nutgraf config', 'nutgraf config set refreshEvery 30', 'nutgraf config edit'],
    load: () => import('./config.ts'),
  },
  {
    name: 'doctor',
    summary: 'check Node, the terminal, the files, the archive and the feeds',
    options: [JSON_OPTION],
    examples: ['nutgraf doctor'],
    load: () => import('./doctor.ts'),
  },
  {
    name: 'completion',
    args: '<bash|zsh|fish|powershell>',
    summary: 'print a script that completes commands, options, queries, feeds and authors in your shell',
    examples: [
      'source <(nutgraf completion bash)    # in ~/.bashrc',
      'source <(nutgraf completion zsh)     # in ~/.zshrc, after compinit',
      'nutgraf completion fish > ~/.config/fish/completions/nutgraf.fish',
      'nutgraf completion powershell | Out-String | Invoke-Expression    # in $PROFILE',
    ],
    load: () => import('./completion.ts'),
  },
  {
    name: 'complete',
    args: '[word...]',
    summary: 'what the scripts of `nutgraf completion` ask',
    options: [{ flags: '--line <text>', help: 'the command line up to the cursor, in place of words' }],
    examples: ['nutgraf complete -- dump is:'],
    hidden: true,
    load: () => import('./complete.ts'),
  },
];
