import { describe, expect, it } from 'vitest';
import { decode } from '../../src/feed/decode.ts';

const bytes = (...values: number[]) => Uint8Array.from(values);
const latin = (text: string) => Uint8Array.from(text, char => char.charCodeAt(0));

function utf16(text: string, bigEndian: boolean, mark: boolean): Uint8Array {
  const buffer = Buffer.from(`${mark ? '\ufeff' : ''}${text}`, 'utf16le');
  return bigEndian ? buffer.swap16() : buffer;
}

function utf32(text: string, bigEndian: boolean): Uint8Array {
  const points = [...text].map(char => char.codePointAt(0)!);
  const view = new DataView(new ArrayBuffer(points.length * 4));
  for (const [index, point] of points.entries()) view.setUint32(index * 4, point, !bigEndian);
  return new Uint8Array(view.buffer);
}

const XML = '<?xml version="1.0"?><t>é漢😀</t>';

describe('the encoding of a feed', () => {
  it('is told by the byte order mark, which is not part of the text', () => {
    expect(decode(Buffer.from(`\ufeff${XML}`))).toBe(XML);
    expect(decode(utf16(XML, false, true))).toBe(XML);
    expect(decode(utf16(XML, true, true))).toBe(XML);
    expect(decode(utf32(`\ufeff${XML}`, true))).toBe(XML);
    expect(decode(utf32(`\ufeff${XML}`, false))).toBe(XML);
  });

  it('is told by how wide the first characters are', () => {
    expect(decode(utf16(XML, false, false))).toBe(XML);
    expect(decode(utf16(XML, true, false))).toBe(XML);
    expect(decode(utf32(XML, true))).toBe(XML);
    expect(decode(utf32(XML, false))).toBe(XML);
  });

  it('is UTF-8 where the bytes are, whatever is declared', () => {
    const text = '<?xml version="1.0" encoding="iso-8859-1"?><t>é漢</t>';
    expect(decode(Buffer.from(text), 'text/xml; charset=windows-1251')).toBe(text);
  });

  it('is what the header says, then what the declaration says', () => {
    const cyrillic = latin('<?xml version="1.0" encoding="koi8-r"?><t>\xcd\xc9\xd2</t>');
    expect(decode(cyrillic)).toContain('<t>мир</t>');
    expect(decode(latin('<t>\xec\xe8\xf0</t>'), 'text/xml; charset="windows-1251"')).toBe('<t>мир</t>');
    expect(decode(latin('<t>\xec\xe8\xf0</t>'), 'text/xml;charset=no-such-set')).toBe('<t>ìèð</t>');
    expect(decode(latin('<?xml version="1.0" encoding="Shift_JIS"?><t>\x93\xfa</t>'))).toContain('<t>日</t>');
    expect(decode(latin('<?xml version="1.0" encoding="gb2312"?><t>\xd6\xd0</t>'))).toContain('<t>中</t>');
    expect(decode(latin('<?xml version="1.0" encoding="iso-2022-jp"?><t>\x1b$BF|\x1b(B</t>'))).toContain(
      '日',
    );
  });

  it('is windows-1252 where nothing else fits, with its quotes and dashes', () => {
    const text = latin('<?xml version="1.0" encoding="iso-8859-1"?><t>\x93caf\xe9\x94 \x96 \x80</t>');
    expect(decode(text)).toContain('<t>“café” – €</t>');
    expect(decode(latin('<t>caf\xe9</t>'))).toBe('<t>café</t>');
  });

  it('stays UTF-8 when one of many characters is broken', () => {
    const broken = Buffer.concat([Buffer.from('<t>é漢é漢'), bytes(0xff), Buffer.from('é</t>')]);
    expect(decode(broken)).toBe('<t>é漢é漢\ufffdé</t>');
  });

  it('is never an error', () => {
    expect(decode(bytes())).toBe('');
    expect(decode(bytes(0))).toBe('\0');
    expect(decode(bytes(0xff, 0xfe))).toBe('');
    expect(decode(bytes(0xff, 0xfe, 0, 0, 1))).toBe('');
    expect(decode(bytes(0x80, 0x81))).toBe('€\x81');
  });
});
