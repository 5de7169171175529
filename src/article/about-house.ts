import type { Block } from '../story.ts';
import { blockText } from './block-text.ts';

/** The heading over what a press office says of its house, and the name that follows it; case tells names from things. */
const ABOUT =
  /^[■●▼◆#*\s]{0,4}(?:(?:[Aa]bout|ABOUT) (?:the )?|(?:Über|ÜBER) |À propos (?:de la |de l['’]|du |des |de |d['’])|Acerca de(?:l| la)? |Sobre (?:el |la |o |a )?|Informazioni su(?:ll['’]|lla |l )? ?|Over (?:de |het )?|Om |O (?:firmie|spółce) |О компании |关于|關於)(?=\p{Lu}|\p{Lo})([^.!?:。：\n]{2,60})$/u;
/** The same behind the name. */
const ABOUT_AFTER = /^[■●▼◆#*\s]{0,4}([^.!?:。：\n]{2,60}?)(?:について|の概要| 소개| hakkında)$/u;
/** Where the heading ends that stands in one paragraph with the text. */
const RUN_IN = /^([^\n:：]{3,80})(?:[:：]\s?|\n)/u;
/** Within so many code units of its beginning the text has the name. */
const NAMED_WITHIN = 100;
const LONGEST_HEADING = 90;

const ABOUT_A_WRITER = /author|writer|reporter|autor|auteur|forfatter|作者|著者|記者|기자/iu;

function nameIn(heading: string): string | undefined {
  const text = heading.trim();
  if (text.length > LONGEST_HEADING) return undefined;
  const name = (ABOUT.exec(text) ?? ABOUT_AFTER.exec(text))?.[1]?.trim();
  return name === undefined || ABOUT_A_WRITER.test(name) ? undefined : name;
}

const tellsOf = (name: string, text: string) => {
  const [first = name] = name.split(/\s/u);
  return first.length > 1 && text.slice(0, NAMED_WITHIN).includes(first);
};

/**
 * How many blocks from the one at `at` are what a press office says of its own house under each of its releases: "About Halden
 * Pumps", and a paragraph about Halden Pumps. 0 where none begins there.
 */
export function aboutHouse(blocks: readonly Block[], at: number): number {
  const block = blocks[at]!;
  if (block.type !== 'paragraph' && block.type !== 'heading') return 0;
  const text = blockText(block);
  const runIn = RUN_IN.exec(text);
  if (block.type === 'paragraph' && runIn) {
    const name = nameIn(runIn[1]!);
    return name !== undefined && tellsOf(name, text.slice(runIn[0].length)) ? 1 : 0;
  }
  const name = nameIn(text);
  const next = blocks[at + 1];
  return name !== undefined && next?.type === 'paragraph' && tellsOf(name, blockText(next)) ? 2 : 0;
}
