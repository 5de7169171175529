import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Block, Section, StoryDocument } from '../../src/story.ts';
import { documentLines } from '../../src/text/document-lines.ts';
import { flow } from '../../src/text/flow.ts';
import { lineText } from '../../src/text/laid-document.ts';
import { inert, makeTheme, Painter, ThemeError } from '../../src/text/style.ts';
import { width } from '../../src/text/width.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', spans: [{ text }] });
const section = (
  label: string,
  kind: Section['kind'],
  text: string,
  more: Partial<Section> = {},
): Section => ({
  type: 'section',
  kind,
  label,
  provenance: 'publisher',
  blocks: [paragraph(text)],
  ...more,
});
const texts = (document: StoryDocument, columns = 60, order: 'article' | 'rank' = 'article') =>
  documentLines(document, { width: columns, order }).lines.map(lineText);
const wrapped = (text: string, columns: number) =>
  flow(text, columns).map(({ start, end }) => text.slice(start, end));

describe('who wrote it', () => {
  const about = (bio: { name?: string; text: string }) =>
    texts({ blocks: [paragraph('The ferry waits.')], derived: [], bio: { ...bio, links: [] } }, 80).at(-1);

  it('is named once, by the bio itself where it begins so', () => {
    expect(about({ name: 'Ana Costa', text: 'Ana Costa keeps the locks.' })).toBe(
      'About the author: Ana Costa keeps the locks.',
    );
    expect(about({ name: 'Ana Costa', text: 'Keeps the locks.' })).toBe('About Ana Costa: Keeps the locks.');
    expect(about({ text: 'Keeps the locks.' })).toBe('About the author: Keeps the locks.');
  });
});

describe('wrapping', () => {
  it('breaks between words and splits only what is longer than a line', () => {
    expect(wrapped('the quick brown fox', 10)).toEqual(['the quick', 'brown fox']);
    expect(wrapped('a incomprehensibilities b', 8)).toEqual(['a', 'incompre', 'hensibil', 'ities b']);
  });

  it('breaks Chinese between characters, but not before closing or after opening punctuation', () => {
    expect(wrapped('监管部门发布新规定，影响很大', 18)).toEqual(['监管部门发布新规', '定，影响很大']);
    expect(wrapped('他说「可以」', 6)).toEqual(['他说', '「可', '以」']);
  });

  it('keeps line breaks that are in the text', () => {
    expect(wrapped('one\ntwo\n\nthree', 20)).toEqual(['one', 'two', '', 'three']);
  });

  it('loses nothing but white space and never exceeds its columns', () => {
    const letters = fc.constantFrom(
      'a',
      'word',
      ' ',
      '  ',
      '\n',
      '漢',
      '字',
      '。',
      '「',
      '🚀',
      'é',
      '-',
      'ลี้',
      'longer',
    );
    fc.assert(
      fc.property(fc.array(letters, { maxLength: 60 }), fc.integer({ min: 2, max: 30 }), (parts, columns) => {
        const text = parts.join('');
        const lines = wrapped(text, columns);
        expect(lines.join('').replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const line of lines) expect(width(line)).toBeLessThanOrEqual(columns);
      }),
    );
  });
});

describe('a laid-out story', () => {
  const document: StoryDocument = {
    blocks: [
      paragraph('Lead.'),
      section('Details', 'details', 'The details.'),
      section('Why it matters', 'why-it-matters', 'It matters.'),
    ],
    derived: [],
  };

  it('shows sections under their labels where the publisher put them', () => {
    expect(texts(document)).toEqual([
      'Lead.',
      '',
      '▌ Details',
      'The details.',
      '',
      '▌ Why it matters',
      'It matters.',
    ]);
  });

  it('shows sections by rank and then the rest as the full text', () => {
    expect(texts(document, 60, 'rank')).toEqual([
      '▌ Why it matters',
      'It matters.',
      '',
      '▌ Details',
      'The details.',
      '',
      'Full text',
      '',
      'Lead.',
    ]);
  });

  it('never shows a derived section as if the publisher had labelled it', () => {
    const derived = section('Likely why it matters', 'why-it-matters', 'It is a first.', {
      provenance: 'derived',
    });
    const lines = texts({ blocks: [paragraph('Lead.')], derived: [derived] });
    expect(lines.slice(0, 3)).toEqual(['◇ Likely why it matters · derived', 'It is a first.', '']);
    expect(lines).not.toContain('▌ Likely why it matters');
  });

  it('says on which lines sections and headings are', () => {
    const laid = documentLines(document, { width: 60, order: 'article' });
    expect(laid.sections.map(one => lineText(laid.lines[one.line]!))).toEqual([
      '▌ Details',
      '▌ Why it matters',
    ]);
    expect(laid.anchors.map(one => one.title)).toEqual(['Details', 'Why it matters']);
  });

  it('numbers links once each and lists them at the end', () => {
    const link = { text: 'the report', href: 'https://example.com/report' };
    const laid = documentLines(
      {
        blocks: [
          {
            type: 'paragraph',
            spans: [{ text: 'See ' }, link, { text: ' and ' }, { ...link, text: 'again' }],
          },
        ],
        derived: [],
      },
      { width: 60, order: 'article' },
    );
    expect(laid.lines.map(lineText)).toEqual([
      'See the report[1] and again[1]',
      '',
      'Links',
      '[1] https://example.com/report',
    ]);
    expect(laid.links).toEqual([{ number: 1, url: 'https://example.com/report', text: 'the report' }]);
    expect(laid.lines[0]!.links).toEqual([1]);
  });

  it('lays out lists in lists, quotes with who said it, code as it stands, images and rules', () => {
    const blocks: Block[] = [
      {
        type: 'list',
        ordered: false,
        items: [
          [paragraph('One item that is long enough to wrap')],
          [paragraph('Two'), { type: 'list', ordered: true, items: [[paragraph('Inner')]] }],
        ],
      },
      { type: 'quote', blocks: [paragraph('We were surprised.')], attribution: 'Ann Lee, analyst' },
      { type: 'code', text: 'if (x) {\n\treturn 1;\n}' },
      { type: 'image', src: 'https://example.com/a.png', alt: 'A chart' },
      { type: 'rule' },
    ];
    expect(
      documentLines({ blocks, derived: [] }, { width: 24, order: 'article', footnotes: false }).lines.map(
        lineText,
      ),
    ).toEqual([
      '• One item that is long',
      '  enough to wrap',
      '• Two',
      '  1. Inner',
      '',
      '│ We were surprised.',
      '│ — Ann Lee, analyst',
      '',
      '  if (x) {',
      '      return 1;',
      '  }',
      '',
      '[image: A chart]',
      '',
      '────────────',
    ]);
  });

  it('fits a table to the width, and shows it as records where columns would be too narrow', () => {
    const cell = (text: string) => [{ text }];
    const table: Block = {
      type: 'table',
      header: [cell('City'), cell('What changed there')],
      rows: [
        [cell('北京'), cell('Lenders must report monthly')],
        [cell('Auckland'), cell('Nothing')],
      ],
    };
    expect(texts({ blocks: [table], derived: [] }, 30)).toEqual([
      'City     │ What changed there',
      '─────────┼────────────────────'.slice(0, 30),
      '北京     │ Lenders must report',
      '         │ monthly',
      'Auckland │ Nothing',
    ]);
    expect(texts({ blocks: [table], derived: [] }, 12)).toEqual([
      'City: 北京',
      'What changed',
      'there:',
      'Lenders must',
      'report',
      'monthly',
      '',
      'City:',
      'Auckland',
      'What changed',
      'there:',
      'Nothing',
    ]);
  });

  it('keeps prose to a readable measure on a wide screen', () => {
    const long = 'word '.repeat(100);
    const laid = documentLines(
      { blocks: [paragraph(long)], derived: [] },
      { width: 200, order: 'article', measure: 72 },
    );
    expect(Math.max(...laid.lines.map(line => line.width))).toBeLessThanOrEqual(72);
  });

  it('uses only ASCII of its own when asked to', () => {
    const blocks: StoryDocument['blocks'] = [
      section('Details', 'details', 'x'),
      { type: 'quote', blocks: [paragraph('q')], attribution: 'A' },
      { type: 'list', ordered: false, items: [[paragraph('i')]] },
      { type: 'rule' },
    ];
    const lines = documentLines(
      { blocks, derived: [] },
      { width: 40, order: 'article', unicode: false },
    ).lines;
    expect(lines.map(lineText).join('\n')).toMatch(/^[\n\x20-\x7e]*$/);
  });

  const text = fc.string({
    unit: fc.constantFrom('a', 'bc', ' ', '漢', '。', '🚀', 'é', '\n', 'supercalifragilistic'),
  });
  const leaf = fc.oneof(
    text.map(paragraph),
    text.map((code): Block => ({ type: 'code', text: code })),
    fc.array(fc.array(text, { maxLength: 4 }), { maxLength: 3 }).map(
      (rows): Block => ({
        type: 'table',
        header: [],
        rows: rows.map(row => row.map(cell => [{ text: cell }])),
      }),
    ),
  );
  const { block } = fc.letrec<{ block: Block }>(tie => ({
    block: fc.oneof(
      { maxDepth: 4 },
      leaf,
      fc
        .array(tie('block'), { maxLength: 3 })
        .map((blocks): Block => ({ type: 'quote', blocks, attribution: 'Me' })),
      fc
        .array(fc.array(tie('block'), { maxLength: 2 }), { maxLength: 3 })
        .map((items): Block => ({ type: 'list', ordered: true, items })),
    ),
  }));

  it('never makes a line wider than it may be, and tells each line’s true width', () => {
    fc.assert(
      fc.property(fc.array(block, { maxLength: 4 }), fc.integer({ min: 4, max: 60 }), (blocks, columns) => {
        for (const line of documentLines({ blocks, derived: [] }, { width: columns, order: 'rank' }).lines) {
          expect(line.width).toBeLessThanOrEqual(columns);
          expect(line.width).toBe(width(line.runs.map(run => run.text).join('')));
        }
      }),
    );
  });
});

describe('painting', () => {
  it('writes no escape sequence without colours, and attributes alone under NO_COLOR', () => {
    expect(new Painter({ colors: 0 }).text('hello', 'why')).toBe('hello');
    expect(new Painter({ colors: 0, attributes: true }).text('hello', 'why')).toBe(
      '\u001b[1mhello\u001b[22m',
    );
  });

  it('lets no control character out of a run, and links only where the terminal knows them', () => {
    expect(inert('a\u001b[31mb\u009b2Jc')).toBe('a [31mb 2Jc');
    const run = { text: 'x', href: 'https://example.com/' };
    expect(new Painter({ colors: 0 }).line([run])).toBe('x');
    expect(new Painter({ colors: 0, hyperlinks: true }).line([run])).toBe(
      '\u001b]8;;https://example.com/\u0007x\u001b]8;;\u0007',
    );
  });

  it('takes a user’s changes to a theme and names what is wrong in them', () => {
    expect(makeTheme('dark', { why: 'bold #ff8800' }).why).toBe('bold #ff8800');
    expect(() => makeTheme('dark', { why: 'bolt' })).toThrow(
      new ThemeError('"bolt" in the theme\'s "why" is no colour or style'),
    );
    expect(() => makeTheme('drak')).toThrow(ThemeError);
    expect(() => makeTheme('dark', { wy: 'bold' })).toThrow(/no role "wy"/);
  });
});
