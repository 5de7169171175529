// What Ink's output measures its cells with instead of string-width, which it agrees with (test/text/width.test.ts): looked up, where
// string-width asks regular expressions that V8 throws away now and then and takes 20 ms to make again.
import { stripVTControlCharacters } from 'node:util';
import { width } from '../src/text/width.ts';

export default text => width(text.includes('\u001b') ? stripVTControlCharacters(text) : text);
