import { type AST, RegExpParser, visitRegExpAST } from '@eslint-community/regexpp';
import { type ReadonlyFlags, toUnicodeSet } from 'regexp-ast-analysis';

/** What an attack text is made of: `start`, then `pump` again and again, then `end`. */
export interface Attack {
  start: string;
  pump: string;
  end: string;
}

/** What careless regular expressions stumble over, whatever they look for. */
const COMMON = [
  ' ',
  '\t',
  '\n',
  'a',
  'A',
  'Aa ',
  '0',
  '.',
  '-',
  '<',
  '(',
  '"',
  "'",
  '&',
  '[',
  ' .',
  'a.',
  '中',
];
// What follows the pump must not let the match succeed; one of these mostly does not.
const ENDS = ['', '\0', '\n!'];
/** A quantifier that goes on for fewer is as good as none. */
const FEW = 10;
const WAYS = 6;
const READABLE = [' ', 'a', 'A', '0', '-', '.', '<'].map(char => char.charCodeAt(0));

/** Writes texts that parts of one regular expression match, in several ways. */
class Sampler {
  readonly #flags: ReadonlyFlags;

  constructor(flags: ReadonlyFlags) {
    this.#flags = flags;
  }

  /** @param way which alternatives and characters are taken. */
  sample(node: AST.Node, way: number): string {
    switch (node.type) {
      case 'Pattern':
      case 'Group':
      case 'CapturingGroup':
        return this.sample(node.alternatives[way % node.alternatives.length]!, way);
      case 'Alternative':
        return node.elements.map(element => this.sample(element, way)).join('');
      case 'Quantifier':
        return this.sample(node.element, way).repeat(Math.min(node.max, Math.max(node.min, 1)));
      case 'Character':
        return String.fromCodePoint(node.value);
      case 'CharacterSet':
      case 'CharacterClass':
      case 'ExpressionCharacterClass':
        return this.#character(node, way);
      default:
        return '';
    }
  }

  #character(node: Parameters<typeof toUnicodeSet>[0], way: number): string {
    const { chars } = toUnicodeSet(node, this.#flags);
    if (chars.isEmpty) return '';
    const known = READABLE.filter(char => chars.has(char));
    const all = [chars.ranges[0]!.min, chars.ranges.at(-1)!.max, ...known];
    return String.fromCodePoint(all[way % all.length]!);
  }

  /** What stands before a part. */
  before(node: AST.Node, way: number): string {
    const { parent } = node;
    if (!parent) return '';
    const outer = this.before(parent, way);
    if (parent.type !== 'Alternative') return outer;
    const elements = parent.elements.slice(0, parent.elements.indexOf(node as AST.Element));
    return outer + elements.map(element => this.sample(element, way)).join('');
  }
}

/** Attack texts made of a regular expression's own pieces: each thing it repeats, alone and with what leads to it. */
export function attacksOn(regexp: RegExp): Attack[] {
  const { pattern, flags } = new RegExpParser().parseLiteral(String(regexp));
  const sampler = new Sampler(flags);
  const found = new Map<string, Attack>();
  const add = (start: string, pump: string) => {
    if (pump === '') return;
    for (const end of ENDS) found.set(JSON.stringify([start, pump, end]), { start, pump, end });
  };
  const addPump = (pump: string) => {
    add('', pump);
    // Past what is only taken at the very beginning.
    add('\0', pump);
  };
  for (const pump of COMMON) addPump(pump);
  for (let way = 0; way < WAYS; way++) addPump(sampler.sample(pattern, way));
  visitRegExpAST(pattern, {
    onQuantifierEnter(quantifier) {
      if (quantifier.max < FEW) return;
      for (let way = 0; way < WAYS; way++) {
        const start = sampler.before(quantifier, way);
        const pump = sampler.sample(quantifier.element, way);
        for (const one of [pump, start, start + pump]) addPump(one);
        add(start, pump);
        add(start, start + pump);
      }
    },
  });
  return [...found.values()];
}

/** An attack's text. @param length of the pumped part, in code units, about. */
export function attackText({ start, pump, end }: Attack, length: number): string {
  return start + pump.repeat(Math.ceil(length / pump.length)) + end;
}
