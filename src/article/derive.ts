import type { Section, StoryDocument } from '../story.ts';
import { boldLead, isEditorialNote } from './leads.ts';
import { paragraphSentences } from './sentences.ts';

interface Rule {
  kind: Section['kind'];
  /** nutgraf's own wording: never a publisher's label. */
  label: string;
  /** Places in the story's sentences, 0-based, both included. */
  from: number;
  to: number;
  cues: RegExp;
}

const RULES: readonly Rule[] = [
  {
    kind: 'why-it-matters',
    label: 'Significance, picked by nutgraf',
    from: 1,
    to: 7,
    cues: /\b(?:matters? because|(?:is|are|was) significant because|underscor(?:es|ed|ing)|marks? the first|raises? (?:serious |fresh |new )?concerns?|(?:is|are|was) at stake|for the first time)\b/i,
  },
  {
    kind: 'context',
    label: 'Earlier, picked by nutgraf',
    from: 1,
    to: 40,
    cues: /\b(?:previously|(?:^|(?:was|were|been|began|founded|launched|opened|started|signed|introduced|passed) (?:[\w'’-]+ ){0,6})in (?:19|20)\d\d|since (?:19|20)\d\d|ha(?:s|ve) long|comes? after|last year)\b/i,
  },
];
const SHORTEST = 60;
const LONGEST = 420;
const QUOTATION = /["“”„«»「」『』]/gu;
/** Such a sentence leans on the one before it. */
const DEPENDENT = /^(?:but|and|or|he|she|they|his|her|their|we|i|you)\b/i;

const fits = (sentence: string) =>
  sentence.length >= SHORTEST &&
  sentence.length <= LONGEST &&
  /[.。]$/u.test(sentence) &&
  !DEPENDENT.test(sentence);

/** The story's sentences, those inside or with quotations as undefined: what people say is not the story's word. */
function ownSentences(document: Pick<StoryDocument, 'blocks'>): (string | undefined)[] {
  const paragraphs = document.blocks.filter(block => block.type === 'paragraph');
  return paragraphSentences(document).flatMap((paragraph, n) => {
    const block = paragraphs[n]!;
    // A speaker's answer and a note about the text are not the story's word either.
    const isForeign = isEditorialNote(block) || boldLead(block.spans) !== undefined;
    let marks = 0;
    return paragraph.map(sentence => {
      const more = sentence.match(QUOTATION)?.length ?? 0;
      const isQuoted = marks % 2 === 1 || more > 0;
      marks += more;
      return isQuoted || isForeign ? undefined : sentence;
    });
  });
}

/**
 * Picks sentences that say why a story without labels matters, or what came before it.
 * @returns at most one section a kind, each one sentence of the story word for word; none unless its cue is strong.
 *   Only English: the cues of other languages have not been measured.
 */
export function deriveSections(document: Pick<StoryDocument, 'blocks' | 'lang'>): Section[] {
  if (document.lang !== undefined && document.lang !== 'en') return [];
  if (document.blocks.some(block => block.type === 'section')) return [];
  const all = ownSentences(document);
  const taken = new Set<number>();
  return RULES.flatMap(rule => {
    const index = all.findIndex(
      (sentence, i) =>
        i >= rule.from &&
        i <= rule.to &&
        !taken.has(i) &&
        sentence !== undefined &&
        fits(sentence) &&
        rule.cues.test(sentence),
    );
    if (index < 0) return [];
    taken.add(index);
    return [
      {
        type: 'section' as const,
        kind: rule.kind,
        label: rule.label,
        provenance: 'derived' as const,
        blocks: [{ type: 'paragraph' as const, spans: [{ text: all[index]! }] }],
        sentence: index,
      },
    ];
  });
}
