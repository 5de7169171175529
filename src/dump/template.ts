import { sanitize, sanitizeLine } from '../text/sanitize.ts';
import { age, localTime } from '../text/time.ts';
import { cut, pad } from '../text/width.ts';
import { DumpError, noSuch } from './error.ts';
import { cellText, FIELDS, type FieldContext } from './fields.ts';
import { inertJson } from './json.ts';
import type { DumpOptions, DumpStory, Format } from './options.ts';
import { escapeCell } from './tsv.ts';

/** What a filter gets: the value as text, and what follows its colon. */
type Apply = (text: string, argument: string, context: { now: number }) => string;

interface Filter {
  /** For `--template` help and the docs. */
  help: string;
  /** How its argument looks; none when it takes none. In brackets when it may be left out. */
  argument?: string;
  apply: Apply;
}

/** Every filter of a template. Those that escape make the value one safe word of their language. */
export const FILTERS: Readonly<Record<string, Filter>> = {
  date: {
    argument: '[pattern]',
    help: 'A date in your time zone, `2026-11-01 08:30`, or by a pattern of %Y %m %d %H %M %S %b %a %j %s.',
    apply: (text, pattern) => {
      const time = Date.parse(text);
      if (Number.isNaN(time)) return text;
      return pattern ? strftime(new Date(time), pattern) : localTime(time);
    },
  },
  age: {
    help: 'How long ago a date is: `3h`, `2d`.',
    apply: (text, _, { now }) => (Number.isNaN(Date.parse(text)) ? text : age(Date.parse(text), now)),
  },
  cut: {
    argument: 'columns',
    help: 'At most so many columns, the last one `…`.',
    apply: (text, columns) => cut(sanitizeLine(text), Number(columns)),
  },
  width: {
    argument: 'columns',
    help: 'Exactly so many columns, cut or filled with spaces; a minus puts the text to the right.',
    apply: (text, columns) =>
      pad(sanitizeLine(text), Math.abs(Number(columns)), columns.startsWith('-') ? 'right' : 'left'),
  },
  line: { help: 'On one line: every run of white space is one space.', apply: text => sanitizeLine(text) },
  default: {
    argument: 'text',
    help: 'The text where there is no value.',
    apply: (text, other) => text || other,
  },
  json: { help: 'As a JSON string, with its quotes.', apply: text => inertJson(text) },
  tsv: { help: 'As a TSV cell: tab, newline and backslash escaped.', apply: text => escapeCell(text) },
  shell: {
    help: 'As one word for a POSIX shell, in single quotes.',
    apply: text => `'${text.replaceAll("'", "'\\''")}'`,
  },
  html: {
    help: 'For HTML and XML, also inside an attribute.',
    apply: text => text.replace(/[&<>"']/gu, char => `&#${char.charCodeAt(0)};`),
  },
  url: { help: 'As a part of a URL, percent-encoded.', apply: text => encodeURIComponent(text) },
};

const two = (n: number) => String(n).padStart(2, '0');
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
const DAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];
const DATE_PARTS: Readonly<Record<string, (date: Date) => string>> = {
  Y: date => String(date.getFullYear()),
  m: date => two(date.getMonth() + 1),
  d: date => two(date.getDate()),
  H: date => two(date.getHours()),
  M: date => two(date.getMinutes()),
  S: date => two(date.getSeconds()),
  b: date => MONTHS[date.getMonth()]!,
  a: date => DAYS[date.getDay()]!,
  j: date => String(dayOfYear(date)).padStart(3, '0'),
  s: date => String(Math.floor(date.getTime() / 1000)),
  '%': () => '%',
};

function dayOfYear(date: Date): number {
  // Without the time of day, so that a change to summer time does not count.
  const day = Date.UTC(date.getFullYear(), date.getMonth(), date.getDate());
  return Math.round((day - Date.UTC(date.getFullYear(), 0, 1)) / 86_400_000) + 1;
}

function strftime(date: Date, pattern: string): string {
  return pattern.replace(/%(.)/gsu, (whole, part: string) => DATE_PARTS[part]?.(date) ?? whole);
}

/** A template that was read and found right. */
export interface Template {
  /** Names of the fields it prints. */
  fields: string[];
  render(story: DumpStory, context: FieldContext): string;
}

type Part = string | { field: string; member?: string; filters: { name: string; argument: string }[] };

/**
 * Reads a template: `{field}`, `{feed.url}`, `{field|filter|filter:argument}`, `{{` and `}}` for braces, `\n`, `\t` and
 * `\\` as in a shell's printf. Throws DumpError that says what is wrong and what there is.
 */
export function parseTemplate(text: string): Template {
  const parts = partsOf(text);
  const fields = parts.flatMap(part => (typeof part === 'string' ? [] : [part.field]));
  return {
    fields: [...new Set(fields)],
    render: (story, context) =>
      parts.map(part => (typeof part === 'string' ? part : textOf(part, story, context))).join(''),
  };
}

// A literal brace, an escape, a placeholder without braces inside it, a stray brace, or plain text.
const TOKEN = /\{\{|\}\}|\\[nt\\]|\{([^{}]*)\}|[{}]|[^{}\\]+|\\/gu;
const LITERALS: Readonly<Record<string, string>> = {
  '{{': '{',
  '}}': '}',
  '\\n': '\n',
  '\\t': '\t',
  '\\\\': '\\',
};

function partsOf(text: string): Part[] {
  return Array.from(text.matchAll(TOKEN), match => {
    const [token, inside] = match;
    if (inside !== undefined) return placeholder(inside);
    if (token === '{' || token === '}') {
      throw new DumpError(
        `the template has a lone "${token}" at character ${match.index + 1}; write "${token}${token}" for the brace itself`,
      );
    }
    return LITERALS[token] ?? token;
  });
}

function placeholder(inside: string): Part {
  const [path = '', ...steps] = inside.split('|');
  const [field = '', member] = path.trim().split('.', 2);
  if (!Object.hasOwn(FIELDS, field)) {
    throw noSuch('field', field, Object.keys(FIELDS));
  }
  if (member !== undefined && !(field === 'feed' && ['id', 'title', 'url'].includes(member))) {
    throw new DumpError(`no field "${sanitizeLine(path.trim())}" for the template; feed has id, title, url`);
  }
  return { field, ...(member === undefined ? {} : { member }), filters: steps.map(filterCall) };
}

function filterCall(step: string): { name: string; argument: string } {
  const colon = step.indexOf(':');
  const name = (colon < 0 ? step : step.slice(0, colon)).trim();
  const argument = colon < 0 ? '' : step.slice(colon + 1);
  if (!Object.hasOwn(FILTERS, name)) {
    throw noSuch('filter', name, Object.keys(FILTERS));
  }
  const filter = FILTERS[name]!;
  if (filter.argument === 'columns' && !/^-?\d{1,4}$/u.test(argument)) {
    throw new DumpError(`the template's filter ${name} needs a number of columns, as in {title|${name}:40}`);
  }
  if (filter.argument === undefined && colon >= 0) {
    throw new DumpError(`the template's filter ${name} takes nothing after a colon`);
  }
  return { name, argument };
}

function textOf(part: Exclude<Part, string>, story: DumpStory, context: FieldContext): string {
  const field = FIELDS[part.field]!;
  const member = part.member && (field.value(story, context) as Record<string, unknown>)[part.member];
  const text = part.member ? String(member ?? '') : cellText(field, story, context);
  return part.filters.reduce(
    (value, { name, argument }) => FILTERS[name]!.apply(value, argument, context),
    sanitize(text),
  );
}

/** A story by the user's own template; each ends its line. */
export function templated(options: DumpOptions & { template: Template }): Format {
  return {
    start: '',
    story: story => `${options.template.render(story, options)}\n`,
    end: () => '',
  };
}
