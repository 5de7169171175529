import type { Config } from '../profile/config.ts';
import { parseQuery } from '../query/language.ts';
import { makeTheme } from '../text/style.ts';
import type { ReaderConfig } from '../tui/ports.ts';

/** What is wrong with the parts of the configuration that only a person writes, one line each. */
export function handMadeFaults({ settings, looks, mutes, queries }: Config): string[] {
  const tries = [
    { what: 'looks', attempt: () => makeTheme(settings.theme, looks) },
    ...mutes.map(mute => ({ what: `the mute ${mute}`, attempt: () => parseQuery(mute) })),
    ...queries.map(({ name, query }) => ({
      what: `the saved query ${name}`,
      attempt: () => parseQuery(query),
    })),
  ];
  return tries.flatMap(({ what, attempt }) => {
    try {
      attempt();
      return [];
    } catch (error) {
      return [`config.json, ${what}: ${(error as Error).message}`];
    }
  });
}

/** The part of the configuration the screen knows. */
export function forReader({ settings, looks, feeds, follows, queries, mutes, keys }: Config): ReaderConfig {
  return { settings: { ...settings, themeChanges: looks }, feeds, follows, queries, mutes, keys };
}

/** Puts the screen's part back; what the screen does not know of stays. */
export function fromReader(config: Config, part: ReaderConfig): void {
  const { themeChanges: _looks, ...settings } = part.settings;
  Object.assign(config.settings, settings);
  const notify = new Map(config.queries.map(query => [query.name, query.notify]));
  config.queries = part.queries.map(query => {
    const kept = notify.get(query.name);
    return kept === undefined ? query : { ...query, notify: kept };
  });
  config.feeds = part.feeds;
  config.follows = part.follows;
  config.mutes = part.mutes;
  config.keys = part.keys;
}
