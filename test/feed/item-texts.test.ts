import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { itemTexts, withItems } from '../../src/feed/item-texts.ts';

const rss = (inside: string) =>
  `<?xml version="1.0"?>\n<rss version="2.0"><channel><title>T</title>${inside}</channel></rss>`;

describe('a feed cut at its items', () => {
  it('has each with its tags, in RSS, Atom and RDF', () => {
    expect(itemTexts(rss('<item><title>1</title></item>\n<item x="y">2</item >'))?.items).toEqual([
      '<item><title>1</title></item>',
      '<item x="y">2</item >',
    ]);
    expect(itemTexts('<feed><entry>1</entry> <link/><entry>2</entry></feed>')?.items).toEqual([
      '<entry>1</entry>',
      '<entry>2</entry>',
    ]);
    const seq = '<channel><items><rdf:Seq><rdf:li resource="1"/></rdf:Seq></items></channel>';
    expect(itemTexts(`<rdf:RDF>${seq}<item rdf:about="1">1</item></rdf:RDF>`)?.items).toEqual([
      '<item rdf:about="1">1</item>',
    ]);
  });

  it('takes no tag in a text, a comment or an instruction for one', () => {
    const items = [
      '<item><description><![CDATA[How to write </item><item> by hand]]></description></item>',
      '<item><!-- </item> --><?x </item> ?>2</item>',
    ];
    expect(itemTexts(rss(`<!-- <item>old</item> -->${items.join('')}`))?.items).toEqual(items);
  });

  it('is left whole where items are not whole, lie in each other, or are none', () => {
    for (const inside of [
      '',
      '<item>1',
      '<item>1</item><item>2',
      '<item>1<item>2</item></item>',
      '</item><item>1</item>',
      '<item/>',
      '<item>1</item><![CDATA[ <item>',
      '<item>1</item',
      '<items>1</items>',
    ])
      expect(itemTexts(rss(inside)), inside).toBeUndefined();
    for (const text of ['', 'no feed', '{"items": []}', '<html><item>1</item></html>'])
      expect(itemTexts(text), text).toBeUndefined();
  });

  it('can be put together again, with all of them or some', () => {
    const piece = fc.constantFrom(
      '<item>a</item>',
      '<item><![CDATA[</item>]]></item>',
      '\n',
      '<!-- <item> -->',
      '<link/>',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 12 }), pieces => {
        const texts = itemTexts(rss(pieces.join('')));
        if (!texts) return;
        expect(withItems(texts, new Set(texts.items.keys()))).toBe(rss(pieces.join('')));
        expect(withItems(texts, new Set())).toBe(rss(pieces.filter(p => !p.startsWith('<item')).join('')));
      }),
    );
  });
});
