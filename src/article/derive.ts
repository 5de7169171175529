import type { Section, StoryDocument } from '../story.ts';
import { storySentences } from './sentences.ts';

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
    cues: /\b(?:previously|in (?:19|20)\d\d|since (?:19|20)\d\d|ha(?:s|ve) long|comes? after|last year)\b/i,
  },
];
const SHORTEST = 60;
const LONGEST = 420;
const QUOTATION = /["“”„«»「」]/u;
const DEPENDENT =
  /^(?:but|and|or|that|this|it|he|she|they|these|those|such|still|however|meanwhile|also|yet|so)\b/i;

const fits = (sentence: string) =>
  sentence.length >= SHORTEST &&
  sentence.length <= LONGEST &&
  !QUOTATION.test(sentence) &&
  /[.。]$/u.test(sentence);

/**
 * Picks sentences that say why a story without labels matters, or what came before it.
 * @returns at most one section a kind, each one sentence of the story word for word; none unless its cue is strong.
 *   Only English: the cues of other languages have not been measured.
 */
export function deriveSections(document: Pick<StoryDocument, 'blocks' | 'lang'>): Section[] {
  if (document.lang !== undefined && document.lang !== 'en') return [];
  if (document.blocks.some(block => block.type === 'section')) return [];
  const all = storySentences(document);
  const taken = new Set<number>();
  return RULES.flatMap(rule => {
    const index = all.findIndex(
      (sentence, i) =>
        i >= rule.from &&
        i <= rule.to &&
        !taken.has(i) &&
        fits(sentence) &&
        rule.cues.test(sentence) &&
        !(rule.kind === 'why-it-matters' && DEPENDENT.test(sentence) && i === 0),
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
