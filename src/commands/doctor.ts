import { accessSync, constants, existsSync, statSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { checkArchive } from '../archive/archive-check.ts';
import { parseQuery } from '../query/language.ts';
import { terminalAbilities } from '../system/terminal.ts';
import { counted } from '../text/counted.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import { columns } from './columns.ts';
import { EXIT, type Invocation } from './command.ts';
import { condition } from './feeds.ts';
import { printJson, printLines } from './output.ts';
import { openSession, type Session } from './session.ts';

interface Finding {
  what: string;
  ok: boolean;
  detail: string;
}

type Check = (session: Session, invocation: Invocation) => Finding[];

/** `nutgraf doctor`: what nutgraf stands on, and what is wrong with it; exit code 1 when something is. */
export async function run(invocation: Invocation): Promise<number> {
  const { io, options } = invocation;
  const session = openSession(invocation);
  try {
    const findings = CHECKS.flatMap(check => {
      try {
        return check(session, invocation);
      } catch (error) {
        return [{ what: 'profile', ok: false, detail: (error as Error).message }];
      }
    });
    const well = findings.every(finding => finding.ok);
    if (options.json) printJson(io, { ok: well, findings });
    else
      printLines(io, columns(findings.map(({ what, ok, detail }) => [ok ? 'ok' : 'PROBLEM', what, detail])));
    return well ? EXIT.ok : EXIT.failure;
  } finally {
    await session.close();
  }
}

const CHECKS: Check[] = [node, terminal, files, archive, queries, commands, feeds];

function node(): Finding[] {
  return [{ what: 'node', ok: true, detail: `${process.versions.node}, SQLite ${process.versions.sqlite}` }];
}

function terminal(_session: Session, { io }: Invocation): Finding[] {
  const { colors, hyperlinks, unicode } = terminalAbilities(io.env);
  const amount = ['no colours', '16 colours', '256 colours', 'all colours'][colors];
  const can = [amount, unicode ? 'UTF-8' : 'ASCII', hyperlinks ? 'links' : 'no links'];
  return [{ what: 'terminal', ok: true, detail: `${io.env.TERM || 'no TERM'}: ${can.join(', ')}` }];
}

function files({ paths }: Session): Finding[] {
  return (['config', 'state', 'archive'] as const).map(name => {
    const file = paths[name];
    // The nearest folder there is decides whether the file can be made.
    let folder = dirname(file);
    while (!existsSync(folder) && dirname(folder) !== folder) folder = dirname(folder);
    try {
      accessSync(existsSync(file) ? file : folder, constants.R_OK | constants.W_OK);
      accessSync(folder, constants.W_OK);
      const size = existsSync(file) ? `${Math.ceil(statSync(file).size / 1024)} KB` : 'not there yet';
      return { what: name, ok: true, detail: `${file} (${size})` };
    } catch {
      return { what: name, ok: false, detail: `${file} cannot be written: check its owner and mode` };
    }
  });
}

function archive({ paths }: Session): Finding[] {
  if (!existsSync(paths.archive)) return [];
  const problem = checkArchive(paths.archive);
  return [{ what: 'integrity', ok: !problem, detail: problem ?? 'the archive is sound' }];
}

function queries(session: Session): Finding[] {
  const { mutes, queries: saved } = session.current();
  const all = [...mutes.map(query => ({ name: 'mute', query })), ...saved];
  return all.flatMap(({ name, query }) => {
    try {
      parseQuery(query);
      return [];
    } catch (error) {
      return [{ what: name, ok: false, detail: `${query}: ${(error as Error).message}` }];
    }
  });
}

/** The programs the user has nutgraf run: whether each is there and may be run. */
function commands(session: Session, { io }: Invocation): Finding[] {
  const config = session.current();
  return (['brief', 'notify', 'play'] as const).flatMap(name => {
    const [program] = config[name].command ?? [];
    if (program === undefined) return [];
    const what = `${name}.command`;
    const found = isProgram(program, io.env.PATH ?? '');
    const detail = found ? program : `${program}: no such program; \`nutgraf config edit\` names another`;
    return [{ what, ok: found, detail: sanitizeLine(detail) }];
  });
}

/** Looked for as the system does: a name in the folders of the path, anything with a slash as it stands. */
function isProgram(program: string, path: string): boolean {
  const places = program.includes('/')
    ? [program]
    : path.split(delimiter).map(folder => join(folder, program));
  return places.some(place => {
    try {
      accessSync(place, constants.X_OK);
      return statSync(place).isFile();
    } catch {
      return false;
    }
  });
}

function feeds(session: Session): Finding[] {
  const states = new Map(
    session
      .reader()
      .feedStates()
      .map(state => [state.id, state]),
  );
  const all = session.sample ? [] : session.titledFeeds();
  const bad = all.filter(feed => ['failing', 'gone'].includes(states.get(feed.id)?.status ?? ''));
  return [
    { what: 'feeds', ok: true, detail: `${counted(all.length, 'feed')}, ${bad.length} in trouble` },
    ...bad.map(feed => ({ what: feed.title, ok: false, detail: condition(states.get(feed.id)) })),
  ];
}
