import { isDeepStrictEqual } from 'node:util';
import { type Follow, SECTION_KINDS, type Subscription } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { type FileShape, type Json, JsonFile } from './json-file.ts';
import type { ProfilePaths } from './paths.ts';
import { DEFAULT_SETTINGS, SETTINGS_SHAPE, type SettingName, type Settings } from './settings.ts';
import { isObject, type Shape } from './shape.ts';

/** A query kept under a name. */
export interface SavedQuery {
  name: string;
  query: string;
  /** Tell of its new stories. */
  notify?: boolean;
}

/** A program and its arguments; no shell reads them. */
export interface UserCommand {
  command?: string[];
}

/** What the user decided, as config.json keeps it, with the defaults filled in. */
export interface Config {
  settings: Settings;
  feeds: Subscription[];
  follows: Follow[];
  /** Queries; what they find is hidden. */
  mutes: string[];
  queries: SavedQuery[];
  /** Keys by the id of a command. */
  keys: Record<string, string[]>;
  /** The user's changes to the theme: looks by role. */
  looks: Record<string, string>;
  /** What tells of new stories in place of the terminal. */
  notify: UserCommand;
  /** What is asked for the sections of stories whose publisher has none. */
  brief: UserCommand;
  /** What opens the audio or video attached to a story; its address comes last. */
  play: UserCommand;
  /** More section labels, by section kind. */
  sections: { labels: Record<string, string[]> };
}

const TEXT: Shape = { type: 'string' };
const TEXTS: Shape = { type: 'array', items: TEXT };
const COMMAND: Shape = { type: 'object', properties: { command: TEXTS } };
const KEPT: Shape = { type: 'integer', minimum: 0 };
const FEED_ID: Shape = {
  type: 'string',
  pattern: '^[0-9a-f]{8}$',
  description: '8 hex digits (nutgraf add makes them)',
};

/** What config.json may hold; what it holds besides is kept as it is, for a newer version may have put it there. */
export const CONFIG_SHAPE: FileShape = {
  type: 'object',
  properties: {
    version: { type: 'integer', minimum: 1 },
    settings: SETTINGS_SHAPE,
    feeds: {
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: FEED_ID,
          url: TEXT,
          title: TEXT,
          folder: TEXT,
          fullText: { type: 'string', enum: ['auto', 'always', 'never'] },
          keepDays: KEPT,
          keepStories: KEPT,
        },
        required: ['id', 'url'],
      },
    },
    follows: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: TEXT, key: TEXT, feeds: { type: 'array', items: FEED_ID } },
        required: ['name', 'key'],
      },
    },
    mutes: TEXTS,
    queries: {
      type: 'array',
      items: {
        type: 'object',
        properties: { name: TEXT, query: TEXT, notify: { type: 'boolean' } },
        required: ['name', 'query'],
      },
    },
    keys: { type: 'object', additionalProperties: TEXTS },
    looks: { type: 'object', additionalProperties: TEXT },
    notify: COMMAND,
    play: COMMAND,
    brief: COMMAND,
    sections: {
      type: 'object',
      properties: {
        labels: { type: 'object', properties: Object.fromEntries(SECTION_KINDS.map(kind => [kind, TEXTS])) },
      },
    },
  },
};

export interface ConfigStore {
  /** The configuration, read from the file each time. Throws ProfileError that names the field that is wrong. */
  read(): Config;
  /**
   * Changes the configuration: reads the file again, lets `change` work on it, checks and writes it, all under the lock
   * between processes; makes the file when there is none. Resolves with the new configuration. Rejects with
   * ProfileError, or with what `change` throws; then nothing is changed.
   */
  update(change: (draft: Config) => void): Promise<Config>;
  /**
   * `update` that blocks until the change is in the file; undefined, with nothing changed, before `prepare` has ended.
   */
  updateNow(change: (draft: Config) => void): Config | undefined;
  /** Loads what writing needs, so that `updateNow` can. */
  prepare(): Promise<void>;
  /** Differs whenever the file was written in between, by whomever. */
  stamp(): string;
  /** What the user must be told, one line each: a broken file was set aside. Grows with `read` and `update`. */
  readonly notices: readonly string[];
}

/** Opens config.json. Nothing is read, made or locked yet. */
export function openConfig(paths: Pick<ProfilePaths, 'config' | 'lock'>): ConfigStore {
  const file = new JsonFile(paths.config, paths.lock, CONFIG_SHAPE);
  return {
    read: () => shown(file.read()),
    async update(change) {
      return shown(await file.update(changed(change, file)));
    },
    updateNow(change) {
      const written = file.updateNow(changed(change, file));
      return written && shown(written);
    },
    async prepare() {
      await file.prepare();
    },
    stamp: () => file.stamp(),
    notices: file.notices,
  };
}

/** A change of the Config as one of the file's object; undefined when nothing is different after it. */
function changed(change: (draft: Config) => void, file: JsonFile): (now: Json) => Json | undefined {
  return now => {
    const before = structuredClone(now);
    const draft = filled(now);
    change(draft);
    const next = withoutDefaults(draft, before);
    return file.exists() && isDeepStrictEqual(next, before) ? undefined : next;
  };
}

/** The file's object as a Config: defaults in what the file leaves out, unknown members still on it. */
function filled(file: Json): Config {
  const { settings, sections, ...rest } = file as Partial<Config>;
  return {
    feeds: [],
    follows: [],
    mutes: [],
    queries: [],
    keys: {},
    looks: {},
    notify: {},
    play: {},
    brief: {},
    ...rest,
    settings: { ...DEFAULT_SETTINGS, ...settings },
    sections: { ...sections, labels: { ...sections?.labels } },
  };
}

/** The Config as the file should hold it: without defaults the user did not write there, in the file's order. */
function withoutDefaults(config: Config, before: Json): Json {
  const had = isObject(before.settings) ? before.settings : {};
  const kept = Object.entries(config.settings).filter(
    ([name, value]) => Object.hasOwn(had, name) || value !== DEFAULT_SETTINGS[name as SettingName],
  );
  const { labels, ...sections } = config.sections;
  const hadLabels = isObject(before.sections) && Object.hasOwn(before.sections, 'labels');
  const parts: Json = {
    ...config,
    settings: Object.fromEntries(kept),
    sections: { ...sections, ...(hadLabels || !isEmpty(labels) ? { labels } : {}) },
  };
  const names = [...new Set([...Object.keys(before), 'settings', ...Object.keys(parts)])];
  return Object.fromEntries(
    names
      .filter(name => Object.hasOwn(parts, name))
      .filter(name => Object.hasOwn(before, name) || !isEmpty(parts[name]))
      .map(name => [name, parts[name]]),
  );
}

function isEmpty(value: unknown): boolean {
  return typeof value === 'object' && value !== null && Object.keys(value).length === 0;
}

/**
 * The Config for use. The file may come from another machine or a repository: its text passes the gate here, and of feeds
 * with the same id, as merging two versions leaves them, the first counts. Commands are run and not shown: each word of
 * theirs stays what it is.
 */
function shown(file: Json): Config {
  const { notify, play, brief } = filled(file);
  const config = { ...clean(filled(file)), notify, play, brief };
  const feeds = new Map(config.feeds.toReversed().map(feed => [feed.id, feed]));
  return { ...config, feeds: config.feeds.filter(feed => feeds.get(feed.id) === feed) };
}

/** The value itself where it is clean, as nearly all are: of a thousand feeds none is copied. */
function clean<T>(value: T): T {
  if (typeof value === 'string') return sanitizeLine(value) as T;
  if (Array.isArray(value)) {
    const items = value.map(clean);
    return items.every((item, i) => item === value[i]) ? value : (items as T);
  }
  if (!isObject(value)) return value;
  const own = Object.entries(value);
  const cleaned = own.map(([name, inner]) => [sanitizeLine(name), clean(inner)] as const);
  const isClean = cleaned.every(([name, inner], i) => name === own[i]![0] && inner === own[i]![1]);
  return isClean ? value : (Object.fromEntries(cleaned) as T);
}
