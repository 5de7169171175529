import {
  accessSync,
  constants,
  copyFileSync,
  existsSync,
  linkSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  rmSync,
  statSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { default as Conf, Options } from 'conf';
import { ProfileError, reason } from './error.ts';
import { withLock, withLockNow } from './lock.ts';
import { makeFolderOf } from './paths.ts';
import { fault, isObject, type Shape } from './shape.ts';

export type Json = Record<string, unknown>;
export type FileShape = Shape & { type: 'object' };

/** A file that a sync tool is just writing is whole again after this long, in milliseconds. */
const SETTLE = 60;
const SETTLE_TRIES = 3;
const JUST_WRITTEN = 2000;

/** As git likes it: one item a line, a newline at the end. */
const serialize = (value: unknown) => `${JSON.stringify(value, undefined, '\t')}\n`;

/**
 * One of the user's JSON files. conf writes it (validated, through a temporary file, with fsync); this class adds what
 * conf leaves out: a lock between processes, a check before conf sees the file, a copy of the last good version.
 */
export class JsonFile {
  /** What the user must be told, one line each. */
  readonly notices: string[] = [];
  readonly #file: string;
  readonly #lock: string;
  readonly #shape: FileShape;
  #ConfClass: typeof Conf | undefined;
  #conf: Conf<Json> | undefined;
  /** What conf was given to write last. */
  #written = '';

  constructor(file: string, lock: string, shape: FileShape) {
    this.#file = file;
    this.#lock = lock;
    this.#shape = shape;
  }

  /**
   * What the file holds; {} when there is none. A file that is not a JSON object is set aside and the copy of its last
   * good version takes its place, both said in `notices`. Throws ProfileError that names the field when the file is JSON
   * but holds what it may not.
   */
  read(): Json {
    return this.#valid(this.#parse() ?? this.#setAside());
  }

  /**
   * Changes the file under the lock: what it holds now goes to `change`, what that returns is written.
   * @param change gets a fresh object; returns the new content, or undefined to leave the file as it is.
   * @param afterwards runs still under the lock, once the file is safe on disk.
   * @returns what the file holds now. Throws ProfileError; then the file is as it was.
   */
  async update(change: (now: Json) => Json | undefined, afterwards?: () => void): Promise<Json> {
    const ConfClass = await this.prepare();
    // Sets a broken file aside, which takes the lock itself.
    this.read();
    return withLock(this.#lock, () => this.#change(change, ConfClass, afterwards));
  }

  /**
   * `update` for where the change must be safe before anything else is said or shown: blocks the thread, not long.
   * Undefined when `prepare` has not ended yet.
   */
  updateNow(change: (now: Json) => Json | undefined): Json | undefined {
    const ConfClass = this.#ConfClass;
    if (!ConfClass) return undefined;
    this.read();
    return withLockNow(this.#lock, () => this.#change(change, ConfClass));
  }

  /** Loads what writing needs. With ajv it takes longer than the rest of a dump together, so reading does without. */
  async prepare(): Promise<typeof Conf> {
    this.#ConfClass ??= (await import('conf')).default;
    return this.#ConfClass;
  }

  #change(change: (now: Json) => Json | undefined, ConfClass: typeof Conf, afterwards?: () => void): Json {
    const now = this.#parse();
    if (!now) throw new ProfileError(`${this.#file}: is not valid JSON; try again`);
    const next = change(structuredClone(this.#valid(now)));
    if (next) this.#write(this.#valid(next), ConfClass);
    afterwards?.();
    return next ?? now;
  }

  /** Differs whenever the file was written in between, by whomever. */
  stamp(): string {
    const stat = statSync(this.#file, { throwIfNoEntry: false });
    return stat ? `${stat.mtimeMs}.${stat.size}.${stat.ino}` : 'none';
  }

  exists(): boolean {
    return existsSync(this.#file);
  }

  /** The file's object, {} when there is no file, undefined when it holds anything else. */
  #parse(): Json | undefined {
    for (let tries = 1; ; tries++) {
      const text = this.#text();
      if (text === undefined) return {};
      const value = parsed(text);
      if (value) return value;
      const written = statSync(this.#file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
      if (tries === SETTLE_TRIES || Math.abs(Date.now() - written) > JUST_WRITTEN) return undefined;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, SETTLE);
    }
  }

  #text(): string | undefined {
    try {
      return readFileSync(this.#file, 'utf8');
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT') return undefined;
      throw new ProfileError(`${this.#file}: cannot be read: ${reason(error)}`);
    }
  }

  #valid(value: Json): Json {
    const newer = typeof value.version === 'number' && value.version > 1;
    const problem = newer ? 'was written by a newer nutgraf; update this one' : fault(value, this.#shape, '');
    if (problem) throw new ProfileError(`${this.#file}: ${problem}`);
    return value;
  }

  #setAside(): Json {
    try {
      return withLockNow(this.#lock, () => {
        // Another process may have been faster.
        const found = this.#parse();
        if (found) return found;
        const target = targetOf(this.#file);
        const aside = `${target}.broken-${new Date().toISOString().replace(/[:.]/gu, '-')}`;
        const good = this.#lastGood(target);
        renameSync(target, aside);
        if (good) copyFileSync(`${target}.bak`, target, constants.COPYFILE_EXCL);
        const instead = good ? 'the last version nutgraf wrote is used' : 'nutgraf starts with an empty one';
        this.notices.push(
          `${this.#file} is not valid JSON; it is kept as ${basename(aside)}, and ${instead}`,
        );
        return good ?? {};
      });
    } catch (error) {
      throw new ProfileError(
        `${this.#file}: is not valid JSON and cannot be set aside (${reason(error)}); mend or remove it`,
      );
    }
  }

  #lastGood(target: string): Json | undefined {
    if (!existsSync(`${target}.bak`)) return undefined;
    const value = parsed(readFileSync(`${target}.bak`, 'utf8'));
    return value && !fault(value, this.#shape, '') ? value : undefined;
  }

  #write(next: Json, ConfClass: typeof Conf): void {
    const target = targetOf(this.#file);
    const before = `${target}.before`;
    try {
      makeFolderOf(target);
      // conf tries for a whole second to write into a folder it may not write.
      accessSync(dirname(target), constants.W_OK);
      removeLeftovers(target);
      if (existsSync(target)) keep(target, before);
      this.#conf ??= openConf(ConfClass, this.#file, this.#shape, value => {
        this.#written = serialize(value);
        return this.#written;
      });
      this.#conf.store = next;
      // conf's writer does not look at how much of the file the disk took.
      if (statSync(target).size !== Buffer.byteLength(this.#written)) {
        throw Object.assign(new Error(), { code: 'ENOSPC' });
      }
    } catch (error) {
      if (existsSync(before)) renameSync(before, target);
      throw new ProfileError(`${this.#file}: cannot be written: ${reason(error)}`);
    }
    this.#written = '';
    rmSync(before, { force: true });
    keepCopy(target);
  }
}

function parsed(text: string): Json | undefined {
  try {
    // Editors may write a byte order mark.
    const value: unknown = JSON.parse(text.replace(/^\ufeff/u, ''));
    return isObject(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/** The file itself where it is a link, as in a folder of dotfiles under version control. */
function targetOf(file: string): string {
  return existsSync(file) ? realpathSync(file) : file;
}

/** A second name costs no space, so the old version is there when a full disk cuts the new one short. */
function keep(target: string, before: string): void {
  try {
    linkSync(target, before);
  } catch {
    // Some file systems have no hard links.
    copyFileSync(target, before);
  }
}

/** Takes away what a writer that was killed left; nobody else is writing, for the lock is held. */
function removeLeftovers(target: string): void {
  const name = basename(target);
  for (const other of readdirSync(dirname(target))) {
    const left = other.startsWith(`${name}.tmp-`) || other === `${name}.before`;
    if (left) rmSync(join(dirname(target), other), { force: true });
  }
}

/** Keeps the version just written for the day the file gets broken. Without room for it the write is good all the same. */
function keepCopy(target: string): void {
  const copy = `${target}.bak`;
  try {
    copyFileSync(target, `${copy}.tmp`);
    renameSync(`${copy}.tmp`, copy);
  } catch {
    rmSync(`${copy}.tmp`, { force: true });
  }
}

function openConf(
  ConfClass: typeof Conf,
  file: string,
  shape: FileShape,
  serialize: (value: unknown) => string,
): Conf<Json> {
  const { properties = {}, type: _, ...root } = shape;
  const options: Options<Json> = {
    cwd: dirname(file),
    configName: basename(file, '.json'),
    configFileMode: 0o600,
    schema: properties as NonNullable<Options<Json>['schema']>,
    rootSchema: root as NonNullable<Options<Json>['rootSchema']>,
    // The schema is ours and tested; checking it against the meta-schema takes 50 ms.
    ajvOptions: { meta: false, validateSchema: false },
    accessPropertiesByDotNotation: false,
    serialize,
  };
  return new ConfClass<Json>(options);
}
