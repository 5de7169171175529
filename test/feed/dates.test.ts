import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseDate } from '../../src/feed/dates.ts';

const iso = (text: string) => {
  const time = parseDate(text);
  return time === undefined ? undefined : new Date(time).toISOString().replace('.000Z', 'Z');
};

describe('dates of feeds', () => {
  it.each([
    // RFC 822 and its neighbours.
    ['Mon, 05 Mar 2024 12:30:15 GMT', '2024-03-05T12:30:15Z'],
    ['Mon, 05 Mar 2024 12:30:15 +0200', '2024-03-05T10:30:15Z'],
    ['05 Mar 2024 12:30 -0730', '2024-03-05T20:00:00Z'],
    ['Mon, 5 Mar 2024 12:30:15 Z', '2024-03-05T12:30:15Z'],
    ['Mon,05 March 2024 12:30:15 UT', '2024-03-05T12:30:15Z'],
    ['Mon, 05 Mar 2024 12:30:15 EST', '2024-03-05T17:30:15Z'],
    ['Mon, 05 Mar 2024 12:30:15 PDT', '2024-03-05T19:30:15Z'],
    ['Mon, 05 Aug 2024 12:30:15 CEST', '2024-08-05T10:30:15Z'],
    ['Mon, 05 Aug 2024 12:30:15 constructor', '2024-08-05T12:30:15Z'],
    ['Mon, 05 Aug 2024 12:30:15 BST', '2024-08-05T11:30:15Z'],
    ['Mon, 05 Aug 2024 12:30:15 JST', '2024-08-05T03:30:15Z'],
    ['Mon, 05 Aug 2024 12:30:15 IST', '2024-08-05T07:00:15Z'],
    ['Mon, 05 Mar 2024 12:30:15 GMT+02:00', '2024-03-05T10:30:15Z'],
    ['Mon, 05 Mar 2024 12:30:15 +0000 (Coordinated Universal Time)', '2024-03-05T12:30:15Z'],
    ['Mon, 05 Mar 2024 24:00:00 GMT', '2024-03-06T00:00:00Z'],
    ['Mon, 05 Mar 99 12:30:15 GMT', '1999-03-05T12:30:15Z'],
    ['Mon, 05 Mar 24 12:30:15 GMT', '2024-03-05T12:30:15Z'],
    ['Mon, 05-Mar-2024 12:30:15 GMT', '2024-03-05T12:30:15Z'],
    ['Mon Mar  5 12:30:15 2024', '2024-03-05T12:30:15Z'],
    ['Mon Mar 05 12:30:15 UTC 2024', '2024-03-05T12:30:15Z'],
    ['March 5, 2024, 3:04 pm', '2024-03-05T15:04:00Z'],
    ['Tue, 5 March 2024 12:10 AM EST', '2024-03-05T05:10:00Z'],
    ['March 5th, 2024', '2024-03-05T00:00:00Z'],
    // ISO 8601.
    ['2024', '2024-01-01T00:00:00Z'],
    ['2024-03', '2024-03-01T00:00:00Z'],
    ['2024-03-05', '2024-03-05T00:00:00Z'],
    ['20240305', '2024-03-05T00:00:00Z'],
    ['2024-065', '2024-03-05T00:00:00Z'],
    ['2024-03-05T12:30Z', '2024-03-05T12:30:00Z'],
    ['2024-03-05T12:30:15.25+05:30', '2024-03-05T07:00:15.250Z'],
    ['2024-03-05T12:30:15.123456789Z', '2024-03-05T12:30:15.123Z'],
    ['2024-03-05 12:30:15 +0200', '2024-03-05T10:30:15Z'],
    ['2024-03-05 12:30:15', '2024-03-05T12:30:15Z'],
    ['2024-03-05T12:30:15', '2024-03-05T12:30:15Z'],
    ['2024-03-05T12:30:15 EST', '2024-03-05T17:30:15Z'],
    ['20240305T123015Z', '2024-03-05T12:30:15Z'],
    ['2024-3-5', '2024-03-05T00:00:00Z'],
    ['03-12-31', '2003-12-31T00:00:00Z'],
    ['  2024-03-05T12:30:15Z\n', '2024-03-05T12:30:15Z'],
    // Unix time.
    ['1709641815', '2024-03-05T12:30:15Z'],
    ['1709641815000', '2024-03-05T12:30:15Z'],
    // Numbers with separators.
    ['05.03.2024 12:30', '2024-03-05T12:30:00Z'],
    ['3/5/2024 12:30:15 PM', '2024-03-05T12:30:15Z'],
    ['25/03/2024', '2024-03-25T00:00:00Z'],
    ['2024/03/05 12:30', '2024-03-05T12:30:00Z'],
    // Other languages.
    ['Di, 05 Mär 2024 12:30:15 +0100', '2024-03-05T11:30:15Z'],
    ['Do, 16 Mai 2024 10:00:00 +0200', '2024-05-16T08:00:00Z'],
    ['5. Dezember 2024', '2024-12-05T00:00:00Z'],
    ['mar., 12 oct. 2021 10:00', '2021-10-12T10:00:00Z'],
    ['jeu, 15 août 2024 10:00:00 GMT', '2024-08-15T10:00:00Z'],
    ['5 de enero de 2024', '2024-01-05T00:00:00Z'],
    ['5 мая 2021 10:00', '2021-05-05T10:00:00Z'],
    ['Κυρ, 11 Ιούλ 2004 12:00:00 EST', '2004-07-11T17:00:00Z'],
    ['Пн, 09 ноя 2026 10:00:00 +0300', '2026-11-09T07:00:00Z'],
    ['5 lutego 2024', '2024-02-05T00:00:00Z'],
    ['2004년 05월 28일 오후 11:23:39', '2004-05-28T23:23:39Z'],
    ['2024年3月5日 12:30', '2024-03-05T12:30:00Z'],
    ['2024年3月5日 下午3时04分', '2024-03-05T15:04:00Z'],
  ])('%s', (text, expected) => {
    expect(iso(text)).toBe(expected);
  });

  it.each([
    '',
    ' ',
    'yesterday',
    '0000-00-00',
    '0000-00-00 00:00:00',
    '2024-13-01',
    '2024-01-45',
    '0001-01-01T00:00:00Z',
    'Mon, 00 Jan 0000 00:00:00 GMT',
    '12:30',
    '99999999999999999',
    'x'.repeat(500),
  ])('is none: %s', text => {
    expect(parseDate(text)).toBeUndefined();
  });

  it('is a time JavaScript can show, or none, whatever the text', () => {
    const word = fc.oneof(
      fc.string(),
      fc.constantFrom('Mar', '2024', '12:30', '5', '-', '+0200', 'pm', '年', '/', 'T'),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), words => {
        const time = parseDate(words.join(' '));
        if (time !== undefined) expect(new Date(time).toISOString()).toMatch(/^(19|2[0-2])\d\d-/);
      }),
      { seed: 7, numRuns: 2000 },
    );
  });

  it('reads every moment back from the forms JavaScript writes', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1970-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        date => {
          date.setUTCMilliseconds(0);
          expect(parseDate(date.toISOString())).toBe(date.getTime());
          expect(parseDate(date.toUTCString())).toBe(date.getTime());
        },
      ),
      { seed: 7 },
    );
  });
});
