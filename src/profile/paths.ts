import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, isAbsolute, join, resolve } from 'node:path';

/** Where the user's files lie; absolute paths of files. */
export interface ProfilePaths {
  config: string;
  state: string;
  journal: string;
  /** What named consumers were given. */
  seen: string;
  /** What was typed into the reader's prompts. */
  history: string;
  lock: string;
  archive: string;
}

/**
 * Where this user's files lie: all in NUTGRAF_HOME when that is set, else in the XDG base directories
 * (specifications.freedesktop.org/basedir: a relative value is ignored), on Windows in AppData.
 */
export function profilePaths(
  env: NodeJS.ProcessEnv = process.env,
  platform = process.platform,
): ProfilePaths {
  if (env.NUTGRAF_HOME) {
    const home = resolve(env.NUTGRAF_HOME);
    return inFolders(home, home, home);
  }
  const home = env.HOME && isAbsolute(env.HOME) ? env.HOME : homedir();
  const base = (name: string, fallback: string) => {
    const value = env[name];
    return value && isAbsolute(value) ? value : join(home, fallback);
  };
  if (platform === 'win32') {
    const local = base('LOCALAPPDATA', 'AppData/Local');
    const roaming = base('APPDATA', 'AppData/Roaming');
    return inFolders(
      join(roaming, 'nutgraf'),
      join(local, 'nutgraf', 'state'),
      join(local, 'nutgraf', 'cache'),
    );
  }
  return inFolders(
    join(base('XDG_CONFIG_HOME', '.config'), 'nutgraf'),
    join(base('XDG_STATE_HOME', '.local/state'), 'nutgraf'),
    join(base('XDG_CACHE_HOME', '.cache'), 'nutgraf'),
  );
}

function inFolders(config: string, state: string, cache: string): ProfilePaths {
  return {
    config: join(config, 'config.json'),
    state: join(state, 'state.json'),
    journal: join(state, 'journal.db'),
    seen: join(state, 'seen.db'),
    history: join(state, 'history.json'),
    lock: join(state, 'lock.db'),
    archive: join(cache, 'archive.db'),
  };
}

/** Makes the folder a file lies in, for its owner alone. Throws what `mkdir` throws. */
export function makeFolderOf(file: string): void {
  mkdirSync(dirname(file), { recursive: true, mode: 0o700 });
}
