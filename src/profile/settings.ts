import { sanitizeLine } from '../text/sanitize.ts';
import { ProfileError } from './error.ts';
import { fault, type Shape } from './shape.ts';

type Setting =
  | { type: 'boolean'; default: boolean; help: string }
  | { type: 'integer'; default: number; minimum: number; maximum: number; help: string }
  | { type: 'choice'; default: string; values: readonly string[]; help: string };

/** Every setting: the source of the file's schema, of `nutgraf config` and of the docs. */
export const SETTINGS = {
  refreshEvery: {
    type: 'integer',
    default: 30,
    minimum: 0,
    maximum: 10_080,
    help: 'Minutes between two refreshes while the reader is open; 0 refreshes only on your key.',
  },
  theme: {
    type: 'choice',
    default: 'terminal',
    values: ['terminal', 'dark', 'light', 'high-contrast'],
    help: "Colours: the terminal's own sixteen, or a palette made for a dark, a light or a high-contrast screen.",
  },
  density: {
    type: 'choice',
    default: 'why',
    values: ['headlines', 'why', 'context'],
    help: 'What the list shows of a story: its headline, why it matters too, or that and the context.',
  },
  order: {
    type: 'choice',
    default: 'article',
    values: ['article', 'rank'],
    help: 'Order of the sections of an opened story: as the article has them, or why it matters first.',
  },
  group: {
    type: 'choice',
    default: 'none',
    values: ['none', 'day', 'feed', 'author'],
    help: 'What the list is grouped by.',
  },
  sort: {
    type: 'choice',
    default: 'newest',
    values: ['newest', 'oldest', 'feed', 'author', 'longest', 'best'],
    help: 'What the list is sorted by; best is for searches.',
  },
  derived: {
    type: 'boolean',
    default: true,
    help: 'Pick a sentence as a derived section where the publisher has none; always marked as derived.',
  },
  fullText: {
    type: 'boolean',
    default: true,
    help: 'Fetch the page of a story whose feed has only a teaser; `add --full-text` says otherwise for one feed.',
  },
  keepDays: {
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: 36_500,
    help: 'Days a story is kept after it came in; 0 keeps it for good. Saved stories always stay; `add --keep-days` says otherwise for one feed.',
  },
  keepStories: {
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: 1_000_000,
    help: 'Stories kept of each feed, the newest; 0 keeps all. Saved stories always stay; `add --keep-stories` says otherwise for one feed.',
  },
  keepUnread: {
    type: 'boolean',
    default: true,
    help: 'Unread stories stay too, whatever keepDays and keepStories say.',
  },
  measure: {
    type: 'integer',
    default: 80,
    minimum: 30,
    maximum: 200,
    help: 'Columns an opened story uses at most.',
  },
  sidebarWidth: {
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: 200,
    help: 'Columns of the sidebar; 0 leaves it to nutgraf.',
  },
  listWidth: {
    type: 'integer',
    default: 0,
    minimum: 0,
    maximum: 400,
    help: 'Columns of the headlines beside an open story; 0 leaves it to nutgraf.',
  },
  notify: {
    type: 'choice',
    default: 'all',
    values: ['all', 'queries', 'none'],
    help: 'Tell of new stories: by authors you follow and of saved queries with notify, of these queries only, or never.',
  },
  unicode: {
    type: 'boolean',
    default: true,
    help: 'Draw with Unicode lines and marks; off, with ASCII.',
  },
  mouse: {
    type: 'boolean',
    default: true,
    help: 'Wheel and clicks work in the reader; off, the terminal keeps the mouse for selecting text.',
  },
} as const satisfies Record<string, Setting>;

export type SettingName = keyof typeof SETTINGS;
type Value<S> = S extends { type: 'boolean' }
  ? boolean
  : S extends { type: 'integer' }
    ? number
    : S extends { values: readonly (infer V)[] }
      ? V
      : never;
export type Settings = { [K in SettingName]: Value<(typeof SETTINGS)[K]> };

const entries = Object.entries(SETTINGS) as [SettingName, Setting][];

/** Each setting's value when the user has not set it. */
export const DEFAULT_SETTINGS = Object.freeze(
  Object.fromEntries(entries.map(([name, setting]) => [name, setting.default])),
) as Readonly<Settings>;

function settingShape(setting: Setting): Shape {
  if (setting.type === 'choice') return { type: 'string', enum: setting.values };
  if (setting.type === 'boolean') return { type: 'boolean' };
  return { type: 'integer', minimum: setting.minimum, maximum: setting.maximum };
}

/** What `settings` in config.json may hold. */
export const SETTINGS_SHAPE: Shape = {
  type: 'object',
  properties: Object.fromEntries(entries.map(([name, setting]) => [name, settingShape(setting)])),
};

/** Whether there is a setting of that name. */
export function isSetting(name: string): name is SettingName {
  return Object.hasOwn(SETTINGS, name);
}

/**
 * Reads a setting's value as typed on a command line (`on`, `off`, `yes`, `no` do for a boolean).
 * Throws ProfileError that names the allowed values.
 */
export function parseSetting<K extends SettingName>(name: K, text: string): Settings[K] {
  const setting: Setting = SETTINGS[name];
  const word = text.trim();
  let value: unknown = word;
  if (setting.type === 'boolean') {
    if (/^(true|on|yes|1)$/iu.test(word)) value = true;
    if (/^(false|off|no|0)$/iu.test(word)) value = false;
  } else if (setting.type === 'integer' && /^-?\d+$/u.test(word)) {
    value = Number(word);
  }
  const problem = fault(value, settingShape(setting), name);
  if (problem) throw new ProfileError(sanitizeLine(problem));
  return value as Settings[K];
}
