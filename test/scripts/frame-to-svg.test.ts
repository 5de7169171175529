import { parseDocument } from 'htmlparser2';
import { describe, expect, it } from 'vitest';
import { frameToSvg } from '../../scripts/frame-to-svg.ts';
import { terminalFrame } from '../../scripts/terminal-frame.ts';

interface Element {
  name: string;
  text: string;
  attributes: Record<string, string>;
}

/** The elements of a drawing of `output`, in document order. */
async function draw(output: string, columns = 20, rows = 2): Promise<Element[]> {
  const svg = frameToSvg(await terminalFrame(output, columns, rows), { title: 'a "frame" & more' });
  const elements: Element[] = [];
  const visit = (node: unknown): string => {
    const { name, attribs, data, children } = node as {
      name?: string;
      attribs?: Record<string, string>;
      data?: string;
      children?: unknown[];
    };
    const element = name === undefined ? undefined : { name, text: '', attributes: attribs ?? {} };
    if (element) elements.push(element);
    const text = data ?? (children ?? []).map(visit).join('');
    if (element) element.text = text;
    return text;
  };
  visit(parseDocument(svg, { xmlMode: true }));
  return elements;
}

const drawnText = (elements: Element[], text: string) => {
  const element = elements.find(one => one.name === 'text' && one.text === text);
  if (!element) throw new Error(`nothing drawn for ${text}`);
  return element;
};
const firstX = (element: Element) => Number(element.attributes.x!.split(' ')[0]);

describe('the picture of a screen', () => {
  it('draws bold, dim, italic and underlined text as such', async () => {
    const elements = await draw(
      '\u001b[1mbold\u001b[0m \u001b[2mdim\u001b[0m \u001b[3mit\u001b[0m \u001b[4mu\u001b[0m',
    );
    expect(drawnText(elements, 'bold').attributes['font-weight']).toBe('700');
    expect(drawnText(elements, 'dim').attributes.opacity).toBe('.6');
    expect(drawnText(elements, 'it').attributes['font-style']).toBe('italic');
    expect(drawnText(elements, 'u').attributes['text-decoration']).toBe('underline');
  });

  it('keeps 16, 256 and 24-bit colours', async () => {
    const elements = await draw(
      '\u001b[31mred\u001b[0m \u001b[38;5;196mcube\u001b[0m \u001b[38;5;244mgrey\u001b[0m \u001b[38;2;1;2;255mrgb\u001b[0m',
    );
    expect(drawnText(elements, 'red').attributes.fill).toBe('#e06c75');
    expect(drawnText(elements, 'cube').attributes.fill).toBe('#ff0000');
    expect(drawnText(elements, 'grey').attributes.fill).toBe('#808080');
    expect(drawnText(elements, 'rgb').attributes.fill).toBe('#0102ff');
  });

  it('swaps ink and paper of inverse text, under its blanks too', async () => {
    const elements = await draw('\u001b[7;32mon top\u001b[0m off');
    expect(drawnText(elements, 'on').attributes.fill).toBe('#1b1e25');
    const bar = elements.find(one => one.name === 'rect' && one.attributes.fill === '#98c379');
    expect(Number(bar?.attributes.width)).toBeCloseTo('on top'.length * 8.4, 1);
    expect(drawnText(elements, 'off').attributes.fill).toBeUndefined();
  });

  it('puts what follows Chinese, Korean or emoji into the column where the terminal has it', async () => {
    const elements = await draw('为什么重要|\r\n0123456789|');
    const ascii = drawnText(elements, '0123456789|');
    const end = firstX(ascii) + 10 * 8.4;
    expect(firstX(drawnText(elements, '|'))).toBeCloseTo(end, 1);
    for (const wide of ['배경', '📰⚡']) {
      expect(firstX(drawnText(await draw(`${wide}|`), '|'))).toBeCloseTo(firstX(ascii) + 4 * 8.4, 1);
    }
  });

  it('gives each glyph outside ASCII its own place, and a letter with its mark one place', async () => {
    const elements = await draw('ne\u0301ü–');
    const letter = drawnText(elements, 'e\u0301');
    const places = drawnText(elements, 'ü–').attributes.x!.split(' ').map(Number);
    expect(Number(letter.attributes.x) - firstX(drawnText(elements, 'n'))).toBeCloseTo(8.4, 1);
    expect(places.map(place => place - Number(letter.attributes.x))).toEqual([
      expect.closeTo(8.4, 1),
      expect.closeTo(16.8, 1),
    ]);
  });

  it('joins the lines of a frame across rows instead of leaving it to the font', async () => {
    const elements = await draw('│\r\n│');
    const paths = elements.filter(one => one.name === 'path').map(one => one.attributes.d!);
    expect(paths).toHaveLength(2);
    const [above, below] = paths.map(path => /^M[\d.]+ ([\d.]+)V([\d.]+)$/.exec(path)?.slice(1).map(Number));
    expect(above![1]! - above![0]!).toBe(19);
    expect(below![0]).toBe(above![1]);
    expect(elements.some(one => one.name === 'text' && one.text.includes('│'))).toBe(false);
  });

  it('keeps underlined blanks, and what follows them in place', async () => {
    const elements = await draw('\u001b[4m a  b \u001b[0m');
    expect(drawnText(elements, '\u00a0a\u00a0\u00a0b\u00a0').attributes.x!.split(' ')).toHaveLength(6);
  });

  it('is well-formed XML whatever the screen shows', async () => {
    const elements = await draw('<b>&"x"</b>');
    expect(drawnText(elements, '<b>&"x"</b>')).toBeDefined();
    expect(elements.find(one => one.name === 'title')?.text).toBe('a "frame" & more');
    expect(elements[0]?.attributes['aria-label']).toBe('a "frame" & more');
  });

  it('grows with the screen', async () => {
    const size = async (columns: number, rows: number) => (await draw('x', columns, rows))[0]!.attributes;
    const small = await size(80, 24);
    const large = await size(120, 36);
    expect(Number(large.width) - Number(small.width)).toBeCloseTo(40 * 8.4, 1);
    expect(Number(large.height) - Number(small.height)).toBe(12 * 19);
  });
});
