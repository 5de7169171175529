import { flow } from '../../text/flow.ts';
import { cutRuns, runsWidth } from '../../text/runs.ts';
import type { Role, Run } from '../../text/style.ts';
import { width } from '../../text/width.ts';
import type { CommandId } from '../command-table.ts';
import { keyOf } from '../keymap.ts';
import { shownBinding } from '../keys.ts';
import type { Pane } from '../layout.ts';
import { fillRuns, type Row, run } from '../rows.ts';
import { shownKey } from '../shown-key.ts';
import { signs } from '../signs.ts';
import type { Message, State } from '../state.ts';
import { menuHelp } from './menu.ts';

const HINTS: Record<Pane, [CommandId, string][]> = {
  sidebar: [
    ['open', 'list'],
    ['refresh', 'refresh'],
    ['add-feed', 'add'],
    ['remove', 'remove'],
    ['palette', 'commands'],
    ['help', 'keys'],
  ],
  headlines: [
    ['open', 'open'],
    ['next-unread', 'next unread'],
    ['toggle-saved', 'save'],
    ['follow-author', 'follow'],
    ['search', 'filter'],
    ['refresh', 'refresh'],
    ['help', 'keys'],
  ],
  story: [
    ['page-down', 'on'],
    ['next-section', 'section'],
    ['next-unread', 'next unread'],
    ['open-browser', 'browser'],
    ['follow-author', 'follow'],
    ['back', 'back'],
    ['help', 'keys'],
  ],
};

const TONES: Record<Message['tone'], Role> = {
  plain: 'plain',
  good: 'good',
  warning: 'warning',
  error: 'error',
};

function hints(state: State, columns: number): Run[] {
  if (state.looking !== undefined) return [run(`Looking for feeds at ${state.looking}`)];
  const all = HINTS[state.focus].flatMap(([id, word]) => {
    const key = keyOf(state.keymap, id);
    return key
      ? [[run(shownBinding(key, state.config.settings.unicode), 'key'), run(` ${word}`, 'bar')]]
      : [];
  });
  // The last one, help, keeps its place on any screen.
  const last = all.pop() ?? [];
  let left = columns - runsWidth(last);
  const runs: Run[] = [];
  for (const hint of all) {
    left -= runsWidth(hint) + 2;
    if (left < 0) break;
    runs.push(...hint, run('  '));
  }
  return [...runs, ...last];
}

function right(state: State): Run[] {
  const sign = signs(state.config.settings.unicode);
  const parts: Run[][] = [];
  const typed = state.typed.count + state.typed.keys.join('');
  if (typed !== '') parts.push([run(typed, 'key')]);
  if (state.fresh > 0) {
    parts.push([run(`${state.fresh} new, press ${shownKey(state, 'show-new')} to show`, 'good')]);
  }
  if (state.refresh) {
    const { done, total } = state.refresh;
    parts.push([run(total > 0 ? `${sign.busy} ${done}/${total}` : sign.busy, 'dim')]);
  }
  return parts.flatMap((part, i) => (i === 0 ? part : [run('  '), ...part]));
}

/** The keys that help in what is on the screen; help names its own at the top. */
function help(state: State, room: number): Run[] {
  if (state.overlay?.kind === 'menu') return [run(menuHelp(state, state.overlay), 'dim')];
  return state.overlay ? [] : hints(state, room);
}

/** Rows a message may take: more would hide what it is about, on a low screen all the rest. */
const mostRows = (rows: number) => (rows < 12 ? 2 : 3);

/** What there is to say on the rows it takes, where one is not enough for it. */
function messageRows({ size: { columns, rows }, config }: State, { text, tone }: Message): Row[] {
  const { ellipsis } = signs(config.settings.unicode);
  const room = columns - 2;
  const most = mostRows(rows);
  const lines = flow(text, room).slice(0, most);
  return lines.map(({ start, end }, i) => {
    const own = text.slice(start, i === most - 1 ? undefined : end);
    return { runs: [run(' '), ...fillRuns([run(own, TONES[tone])], room, ellipsis), run(' ')] };
  });
}

/** The last row, of which a long message takes some more: what there is to say, or the keys that help here; progress at its end. */
export function statusRows(state: State): Row[] {
  const { columns } = state.size;
  const { ellipsis } = signs(state.config.settings.unicode);
  const end = cutRuns(right(state), Math.max(0, columns - 12), ellipsis);
  const room = columns - 2 - (runsWidth(end) > 0 ? runsWidth(end) + 2 : 0);
  const { message } = state;
  if (message && width(message.text) > room) return messageRows(state, message);
  const helped = help(state, room);
  const start = message ? [run(message.text, TONES[message.tone])] : helped;
  return [
    {
      runs: [
        run(' '),
        ...fillRuns(start, room, ellipsis),
        ...(end.length > 0 ? [run('  '), ...end] : []),
        run(' '),
      ],
    },
  ];
}
