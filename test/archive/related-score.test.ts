import { describe, expect, it } from 'vitest';
import {
  commonest,
  decay,
  type Frequencies,
  isReprint,
  keyTerms,
  likeness,
  rarest,
  relation,
  sharedRarities,
} from '../../src/archive/related-score.ts';
import { storyWords } from '../../src/archive/related-terms.ts';
import { distance, simhash } from '../../src/archive/simhash.ts';

const DAY = 86_400_000;

function words(body: string, { title = '', authors = [] as string[], label = '' } = {}) {
  const paragraph = (text: string) => ({ type: 'paragraph' as const, spans: [{ text }] });
  const section = {
    type: 'section' as const,
    kind: 'details' as const,
    label,
    provenance: 'publisher' as const,
    blocks: [paragraph('More of it.')],
  };
  return storyWords(
    title,
    { blocks: [paragraph(body), ...(label ? [section] : [])], derived: [] },
    '',
    authors,
  );
}

const namesIn = (body: string, options = {}) => [...words(body, options).names.keys()];

/** An archive of so many stories, in which a term is in as many as this says, or in 2. */
const archive = (total: number, counts: Record<string, number> = {}): Frequencies => ({
  total,
  of: term => counts[term] ?? 2,
});

describe('names', () => {
  it('are capitals inside a sentence, side by side one name', () => {
    expect(namesIn('On Monday the harbour hired Maren Aldous, and later Orlund paid.')).toEqual([
      'maren aldous',
      'orlund',
    ]);
  });

  it('are found at the start of a sentence when they are known, or begin a longer one', () => {
    expect(namesIn('Kestrel Ferries grew. Orlund paid, and so did Orlund again.')).toEqual([
      'kestrel ferries',
      'orlund',
    ]);
  });

  it('are not the words that also stand small, short capitals, labels, or the author', () => {
    const body = 'The Registry moved, said the CEO of a registry, and Nicole Jao wrote it down for Nicole.';
    expect(namesIn(body, { authors: ['Nicole Jao'], label: 'Room for Disagreement' })).toEqual([]);
  });

  it('are also numbers that are neither round nor a year', () => {
    expect(namesIn('it burnt 1,870 tonnes in 2024 for 500 people and 12 cats, CVE-2026-48213.')).toContain(
      '1 870',
    );
    expect(namesIn('it burnt tonnes in 2024 for 500 people, 210,000 gulls and 12 cats.')).toEqual([]);
  });

  it('cannot be told in German, where every noun is a capital', () => {
    expect(words('Die Batterien eines Rechenzentrums speisen seit Montag Strom ins Netz ein.').hasNames).toBe(
      false,
    );
    expect(words('The batteries feed power into the grid, said Ines Albrecht on a cold day.').hasNames).toBe(
      true,
    );
  });
});

describe('terms', () => {
  it('are folded as the index folds them', () => {
    const { terms } = words('Čapek naïve Ærø');
    expect([...terms.keys()]).toEqual(['capek', 'naive', 'ærø']);
  });

  it('are pairs of characters where no space parts words', () => {
    expect([...words('区块链A股 ガラス 기업').terms.keys()]).toEqual([
      '区 块',
      '块 链',
      'ガ ラ',
      'ラ ス',
      '기 업',
    ]);
  });

  it('weigh more the rarer they are, and nothing when they are everywhere', () => {
    const weighed = keyTerms(
      words('larder registry market'),
      archive(1000, { larder: 2, registry: 15, market: 300 }),
    );
    expect([...weighed.keys()]).toEqual(['larder', 'registry']);
  });
});

describe('likeness', () => {
  it('is 1 for the same words, 0 for others, and 0 for the two words of one name', () => {
    const weighed = (...terms: string[]) => new Map(terms.map(term => [term, 2]));
    const all = weighed('qingyun', 'pay', 'loans', 'licence', 'reserve');
    expect(likeness(all, all)).toBeCloseTo(1);
    expect(likeness(all, weighed('harbour', 'boats', 'diesel'))).toBe(0);
    expect(likeness(all, weighed('qingyun', 'pay', 'ferries'))).toBe(0);
    expect(likeness(all, new Map())).toBe(0);
  });

  it('wears off: a share in days, the rest by half in half a year', () => {
    expect(decay(0)).toBe(1);
    expect(decay(-3 * DAY)).toBe(decay(3 * DAY));
    expect(decay(15 * DAY)).toBeLessThan(0.75);
    expect(decay(195 * DAY)).toBeCloseTo(decay(15 * DAY) / 2, 2);
  });

  it('joins nothing without a shared rarity, however high', () => {
    expect(relation(0.9, 0, 0)).toBeUndefined();
    expect(relation(0.9, 1, 0)).toBeGreaterThan(0.8);
    expect(relation(0.05, 2, 0)).toBeUndefined();
    expect(relation(0.25, 1, 400 * DAY)).toBeUndefined();
  });
});

describe('a shared rarity', () => {
  const one = words('The port of Orlund hired Maren Aldous for a year, and the town of Dunmere paid for it.');
  const two = words(
    'A baker in Orlund sold a loaf to Maren Quist, and a cake to a man from the far Dunmere hills.',
  );

  it('is a name that few stories have', () => {
    const none = () => false;
    expect(sharedRarities(one, two, archive(1000), none)).toContain('orlund');
    expect(sharedRarities(one, two, archive(1000, { orlund: 50, dunmere: 50 }), none)).toEqual([]);
  });

  it('is no first name, and nothing a feed always says', () => {
    expect(sharedRarities(one, two, archive(1000), () => false)).not.toContain('maren');
    expect(sharedRarities(one, two, archive(1000), () => true)).toEqual([]);
  });

  it('is rarer than what makes a term useless, in archives of every size', () => {
    for (const total of [0, 1, 10, 100, 1000, 100_000]) {
      expect(rarest(total)).toBeGreaterThanOrEqual(2);
      expect(rarest(total)).toBeLessThanOrEqual(commonest(total));
    }
    expect(commonest(100_000)).toBe(2000);
    expect(rarest(100_000)).toBe(500);
  });
});

describe('a reprint', () => {
  const text = Array.from({ length: 90 }, (_, i) => `word${(i * 7919) % 997}x`).join(' ');

  it('is the same text with another line at its end', () => {
    expect(isReprint(words(text), words(`${text} agency`))).toBe(true);
    expect(isReprint(words(text), words(text.replaceAll('7', 'q')))).toBe(false);
  });

  it('is not the form with other names in it', () => {
    const form = (name: string) => `${text} said ${name} of the port, and ${name} again.`;
    expect(isReprint(words(form('Orlund')), words(form('Dunmere')))).toBe(false);
  });

  it('cannot be told of a few words', () => {
    expect(isReprint(words('a market report'), words('a market report'))).toBe(false);
  });

  it('has a fingerprint few bits away, and another text one many bits away', () => {
    const some = text.split(' ');
    expect(distance(simhash(some), simhash(some))).toBe(0);
    expect(distance(simhash(some), simhash(some.slice(1)))).toBeLessThan(12);
    expect(distance(simhash(some), simhash(some.map(word => `${word}y`)))).toBeGreaterThan(15);
  });
});
