import { isUtf8 } from 'node:buffer';

// TextDecoder mis-decodes these bytes as Latin-1 in Node 22.13-22.18 and 24.0-24.6. WHATWG windows-1252, 80-9F.
const WINDOWS_1252 =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f' +
  '\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';
const C1 = /[\u0080-\u009f]/g;
const ESCAPE = 0x1b;
const HEAD = 1024;

/**
 * A feed's bytes in UTF-8, told as `decode` does, without what it would leave out of them.
 * @param contentType value of the Content-Type header.
 */
export function inUtf8(bytes: Uint8Array, contentType?: string): Buffer {
  const own = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isUtf8Already = !own.includes(ESCAPE) && !wideEncoding(own) && isUtf8(own);
  return isUtf8Already ? own : Buffer.from(decode(bytes, contentType));
}

/**
 * Turns a feed's bytes into text. In order: byte order mark, the pattern UTF-16 and UTF-32 make of `<`, valid
 * UTF-8, the charset of the HTTP header, that of the XML declaration, windows-1252.
 * @param contentType value of the Content-Type header.
 * @returns the text without its byte order mark; never throws.
 */
export function decode(bytes: Uint8Array, contentType?: string): string {
  const wide = wideEncoding(bytes);
  if (wide) return wide.startsWith('utf-32') ? decodeUtf32(bytes, wide) : decodeAs(wide, bytes)!;
  const declared = [charsetOf(contentType), xmlEncoding(bytes)].filter(label => label !== undefined);
  // ISO-2022 text is valid UTF-8 too: only its escapes give it away.
  const escaped = declared.find(label => label.startsWith('iso-2022-'));
  if (escaped && bytes.includes(ESCAPE)) return decodeAs(escaped, bytes) ?? decodeWindows1252(bytes);
  const utf8 = decodeAs('utf-8', bytes, true);
  if (utf8 !== undefined) return utf8;
  for (const label of declared) {
    const text = decodeDeclared(label, bytes);
    if (text !== undefined) return text;
  }
  return mostlyUtf8(bytes) ?? decodeWindows1252(bytes);
}

type Wide = 'utf-16le' | 'utf-16be' | 'utf-32le' | 'utf-32be';

/** Tells UTF-16 and UTF-32 by their mark or by where the zero bytes are in a leading `<` and what follows. */
function wideEncoding(bytes: Uint8Array): Wide | undefined {
  const [a = 1, b = 1, c = 1, d = 1] = bytes;
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0xfe && b === 0xff) return 'utf-16be';
  if (a === 0 && b === 0 && (c === 0xfe || c === 0)) return c === 0xfe || d === 0x3c ? 'utf-32be' : undefined;
  if (a === 0x3c && b === 0) return c === 0 && d === 0 ? 'utf-32le' : 'utf-16le';
  if (a === 0 && b === 0x3c && c === 0) return 'utf-16be';
  return undefined;
}

function decodeAs(label: string, bytes: Uint8Array, fatal = false): string | undefined {
  try {
    return new TextDecoder(label, { fatal }).decode(bytes);
  } catch {
    return undefined;
  }
}

function decodeDeclared(label: string, bytes: Uint8Array): string | undefined {
  try {
    const { encoding } = new TextDecoder(label);
    if (encoding === 'utf-8') return mostlyUtf8(bytes);
    // A header that says UTF-16 over bytes that are not: every feed byte would be lost.
    if (encoding.startsWith('utf-16')) return undefined;
    return encoding === 'windows-1252' ? decodeWindows1252(bytes) : decodeAs(encoding, bytes);
  } catch {
    return undefined;
  }
}

/** UTF-8 with a few broken bytes: one bad character must not turn all others into garbage. */
function mostlyUtf8(bytes: Uint8Array): string | undefined {
  const text = decodeAs('utf-8', bytes)!;
  let broken = 0;
  let whole = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code === 0xfffd) broken++;
    else if (code > 0x7f) whole++;
  }
  return whole > broken ? text : undefined;
}

function decodeWindows1252(bytes: Uint8Array): string {
  const latin1 = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return latin1.replace(C1, control => WINDOWS_1252[control.charCodeAt(0) - 0x80]!);
}

function decodeUtf32(bytes: Uint8Array, encoding: Wide): string {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const units: string[] = [];
  for (let at = 0; at + 4 <= bytes.length; at += 4) {
    const code = view.getUint32(at, encoding === 'utf-32le');
    if (at === 0 && code === 0xfeff) continue;
    units.push(code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd');
  }
  return units.join('');
}

/** The charset parameter of a Content-Type, in lower case. */
function charsetOf(contentType: string | undefined): string | undefined {
  return contentType?.match(/charset\s*=\s*["']?([^\s"';,]+)/i)?.[1]?.toLowerCase();
}

/** The encoding an XML declaration names, in lower case. */
function xmlEncoding(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(HEAD, bytes.byteLength)).toString(
    'latin1',
  );
  return head.match(/<\?xml[^>]{0,200}\sencoding\s*=\s*["']\s*([\w.:-]+)/)?.[1]?.toLowerCase();
}
