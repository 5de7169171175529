import { monthByName } from './month-names.ts';

const HOUR = 60;
/** Minutes east of UTC. RFC 822 section 5.1 and the zones feeds write in practice; ambiguous ones by use in feeds. */
const ZONES: ReadonlyMap<string, number> = new Map(
  Object.entries({
    z: 0,
    ut: 0,
    utc: 0,
    gmt: 0,
    wet: 0,
    west: HOUR,
    bst: HOUR,
    cet: HOUR,
    met: HOUR,
    mez: HOUR,
    cest: 2 * HOUR,
    mest: 2 * HOUR,
    mesz: 2 * HOUR,
    eet: 2 * HOUR,
    sast: 2 * HOUR,
    eest: 3 * HOUR,
    msk: 3 * HOUR,
    ist: 5.5 * HOUR,
    pkt: 5 * HOUR,
    ict: 7 * HOUR,
    wib: 7 * HOUR,
    hkt: 8 * HOUR,
    sgt: 8 * HOUR,
    awst: 8 * HOUR,
    pht: 8 * HOUR,
    jst: 9 * HOUR,
    kst: 9 * HOUR,
    acst: 9.5 * HOUR,
    aest: 10 * HOUR,
    acdt: 10.5 * HOUR,
    aedt: 11 * HOUR,
    nzst: 12 * HOUR,
    nzdt: 13 * HOUR,
    brt: -3 * HOUR,
    art: -3 * HOUR,
    nst: -3.5 * HOUR,
    ndt: -2.5 * HOUR,
    ast: -4 * HOUR,
    adt: -3 * HOUR,
    est: -5 * HOUR,
    edt: -4 * HOUR,
    cst: -6 * HOUR,
    cdt: -5 * HOUR,
    mst: -7 * HOUR,
    mdt: -6 * HOUR,
    pst: -8 * HOUR,
    pdt: -7 * HOUR,
    akst: -9 * HOUR,
    akdt: -8 * HOUR,
    hst: -10 * HOUR,
  }),
);

const LIMIT = 100;
const FIRST_YEAR = 1900;
const LAST_YEAR = 2200;

interface Moment {
  year: number;
  /** 1-12 */
  month: number;
  day: number;
  hour?: number;
  minute?: number;
  second?: number;
  millisecond?: number;
  /** Minutes east of UTC. */
  zone?: number;
}

/**
 * Reads a date as feeds write it: ISO 8601 in every precision, RFC 822 with numeric or named zones, asctime,
 * Unix time, month names of many languages, CJK year-month-day. Without a zone it is UTC, also where the machine is not.
 * @returns milliseconds since the epoch, or undefined when it is no date between 1900 and 2200.
 */
export function parseDate(text: string): number | undefined {
  const given = text.trim();
  if (given === '' || given.length > LIMIT) return undefined;
  if (/^\d{10}(?:\d{3})?$/.test(given)) return Number(given) * (given.length === 10 ? 1000 : 1);
  if (EXACT.test(given)) {
    const exact = Date.parse(given);
    if (!Number.isNaN(exact)) return exact;
  }
  const moment = commonMoment(given) ?? isoMoment(given) ?? wordMoment(given);
  return moment && time(moment);
}

// RFC 3339 as Atom has it: the one form every JavaScript reads alike.
const EXACT = /^(?:19|20|21)\d\d-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,3})?(?:Z|[+-]\d\d:\d\d)$/;

// The form nearly every feed uses; the long way round finds the same, ten times slower.
const COMMON = /^(?:[a-z]{3}, )?(\d{1,2}) ([a-z]{3}) (\d{4}) (\d\d):(\d\d):(\d\d) (GMT|[+-]\d{4})$/i;

function commonMoment(text: string): Moment | undefined {
  const match = COMMON.exec(text);
  const month = match && monthByName(match[2]!);
  if (!match || !month) return undefined;
  const [, day, , year, hour, minute, second, zone] = match;
  return {
    year: Number(year),
    month,
    day: Number(day),
    hour: Number(hour),
    minute: Number(minute),
    second: Number(second),
    zone: zoneMinutes(zone!) ?? 0,
  };
}

const ISO =
  /^(\d{4})(?:-?(\d{2})(?:-?(\d{2}))?|-(\d)-(\d{1,2})|-(\d{2})-(\d)(?!\d)|-(\d{3}))?(?:(?:[T_]\s*|\s+)(\d{1,2})(?::?(\d{2})(?::?(\d{2})(?:[.,](\d{1,9}))?)?)?\s*(\S.*)?)?$/i;

function isoMoment(text: string): Moment | undefined {
  const match = ISO.exec(text);
  if (!match) return undefined;
  const [
    ,
    year,
    month2,
    day2,
    month1,
    day1,
    monthPadded,
    dayBare,
    ordinal,
    hour,
    minute,
    second,
    fraction,
    zone,
  ] = match;
  const rest = zone ?? '';
  const east = rest === '' ? 0 : zoneMinutes(rest.replace(/\s+/g, ''));
  if (east === undefined) return undefined;
  return {
    year: Number(year),
    ...(ordinal
      ? dayOfYear(Number(year), Number(ordinal))
      : { month: Number(month2 ?? month1 ?? monthPadded ?? 1), day: Number(day2 ?? day1 ?? dayBare ?? 1) }),
    hour: Number(hour ?? 0),
    minute: Number(minute ?? 0),
    second: Number(second ?? 0),
    millisecond: fraction ? Math.floor(Number(`0.${fraction}`) * 1000) : 0,
    zone: east,
  };
}

function dayOfYear(year: number, ordinal: number): Pick<Moment, 'month' | 'day'> {
  const date = new Date(Date.UTC(year, 0, ordinal));
  return ordinal < 1 || ordinal > 366
    ? { month: 0, day: 0 }
    : { month: date.getUTCMonth() + 1, day: date.getUTCDate() };
}

/** Minutes east of UTC of `Z`, `+0530`, `+5:30`, `GMT+2`, `CEST`; undefined for what is no zone. */
function zoneMinutes(text: string): number | undefined {
  const named = ZONES.get(text.toLowerCase().replace(/[().]/g, ''));
  if (named !== undefined) return named;
  const match = /^(?:gmt|utc|ut|z)?([+\u2212-])(\d{1,2})(?::?(\d{2}))?(?:\(?[a-z .]*\)?)$/i.exec(text);
  if (!match) return undefined;
  const minutes = Number(match[2]) * HOUR + Number(match[3] ?? 0);
  return match[1] === '+' ? minutes : -minutes;
}

const AM = new Set(['am', 'a.m.', '오전', '上午', '午前', 'πμ', 'π.μ.', 'de.']);
const PM = new Set(['pm', 'p.m.', '오후', '下午', '午後', 'μμ', 'μ.μ.', 'du.']);
// CJK dates mark each number with its unit; `. ` between numbers is Korean and Hungarian.
const UNITS = /(\d{4})\s*[年년.]\s*(\d{1,2})\s*[月월.]\s*(\d{1,2})\s*[日일.]?/;
const CLOCK_UNITS = /(\d{1,2})\s*[時时시点]\s*(\d{1,2})\s*[分분]\s*(?:(\d{1,2})\s*[秒초])?/;
const SLASHED = /^(\d{1,4})([/.-])(\d{1,2})\2(\d{1,4})$/;
const CLOCK = /^(\d{1,2}):(\d{1,2})(?::(\d{1,2})(?:[.,]\d+)?)?([ap]\.?m\.?)?$/i;

/** Reads dates made of words, in whatever order: the shape of each word says what it is. */
function wordMoment(text: string): Moment | undefined {
  const words = text
    .replace(UNITS, '$1-$2-$3 ')
    .replace(CLOCK_UNITS, (_, hour, minute, second) => `${hour}:${minute}:${second ?? '00'}`)
    .replace(/(\d)T(\d)/, '$1 $2')
    .replace(/(오전|오후|上午|下午|午前|午後)\s*/g, ' $1 ')
    .replace(/\([^)]{0,100}\)/g, ' ')
    .split(/[\s,]+/)
    .filter(word => word !== '');
  const found: Partial<Moment> & { pm?: boolean; am?: boolean } = {};
  const numbers: string[] = [];
  for (const word of words) readWord(word, found, numbers);
  return completed(found, numbers);
}

function readWord(
  word: string,
  found: Partial<Moment> & { pm?: boolean; am?: boolean },
  numbers: string[],
): void {
  const clock = CLOCK.exec(word.replace(/(?<=\d)(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)$/i, ''));
  if (clock) {
    found.hour = Number(clock[1]);
    found.minute = Number(clock[2]);
    found.second = Number(clock[3] ?? 0);
    if (clock[4]) found[clock[4].toLowerCase().startsWith('p') ? 'pm' : 'am'] = true;
    const glued = /(?:Z|[+-]\d{2}:?\d{2}|GMT|UTC)$/i.exec(word)?.[0];
    if (glued) found.zone = zoneMinutes(glued) ?? 0;
    return;
  }
  const slashed = SLASHED.exec(word);
  if (slashed) {
    Object.assign(found, slashedDate(slashed));
    return;
  }
  const dashed = /^(\d{1,2})-(\p{L}+)\.?-(\d{2,4})$/u.exec(word);
  if (dashed) {
    numbers.push(dashed[1]!, dashed[3]!);
    const month = monthByName(dashed[2]!);
    if (month !== undefined) found.month = month;
    return;
  }
  const lower = word.toLowerCase();
  if (AM.has(lower)) found.am = true;
  else if (PM.has(lower)) found.pm = true;
  else if (/^'?\d{1,4}(?:st|nd|rd|th|er|\.|º|ª|de)?$/.test(lower)) numbers.push(lower.replace(/\D/g, ''));
  else {
    const zone = /^[a-z]$/.test(lower) ? 0 : zoneMinutes(word);
    if (zone !== undefined && (found.hour !== undefined || /^[+-]/.test(word)))
      found.zone = (found.zone ?? 0) + zone;
    // A weekday's short name can be a month's in another language: the later word is the month.
    else {
      const month = monthByName(word);
      if (month !== undefined) found.month = month;
    }
  }
}

/** `05/28/2004`, `28/05/2004`, `28.05.2004`, `2004/05/28`: the order by what fits, American with slashes. */
function slashedDate([, first, separator, second, third]: string[]): Partial<Moment> {
  const [a, b, c] = [Number(first), Number(second), Number(third)] as [number, number, number];
  if (first!.length > 2) return { year: a, month: b, day: c };
  if (separator === '-' && third!.length <= 2) return { year: fullYear(first!), month: b, day: c };
  const american = separator === '/' ? a <= 12 : b > 12;
  return { year: fullYear(third!), month: american ? a : b, day: american ? b : a };
}

/** RFC 2822 section 4.3 for three digits; two digits are a year from 1970 to 2069. */
function fullYear(digits: string): number {
  const year = Number(digits);
  if (digits.length === 3) return year + 1900;
  if (digits.length > 2) return year;
  return year < 70 ? year + 2000 : year + 1900;
}

function completed(
  found: Partial<Moment> & { pm?: boolean; am?: boolean },
  numbers: string[],
): Moment | undefined {
  const moment = { ...found };
  if (moment.year === undefined) {
    const at = numbers.findIndex(digits => digits.length > 2);
    const year =
      at >= 0 ? numbers.splice(at, 1)[0] : numbers.length > 1 ? numbers.splice(1, 1)[0] : undefined;
    if (year === undefined) return undefined;
    moment.year = fullYear(year);
  }
  moment.day ??= numbers.length > 0 ? Number(numbers[0]) : 1;
  if (moment.month === undefined) return undefined;
  if (moment.hour !== undefined) {
    if (found.pm && moment.hour < 12) moment.hour += 12;
    if (found.am && moment.hour === 12) moment.hour = 0;
  }
  return { ...moment, year: moment.year, month: moment.month, day: moment.day };
}

/** Hours past midnight and days past a month's end roll over, as their writers meant; other fields must be in range. */
function time(moment: Moment): number | undefined {
  const { year, month, day, hour = 0, minute = 0, second = 0, millisecond = 0, zone = 0 } = moment;
  const fits =
    year >= FIRST_YEAR &&
    year <= LAST_YEAR &&
    month >= 1 &&
    month <= 12 &&
    day >= 1 &&
    day <= 31 &&
    hour <= 48 &&
    minute < 60 &&
    second <= 60 &&
    Math.abs(zone) <= 26 * HOUR;
  return fits ? Date.UTC(year, month - 1, day, hour, minute - zone, second, millisecond) : undefined;
}
