import { Writable } from 'node:stream';
import { type DumpOptions, type FormatName, writeDump } from '../../src/dump/dump.ts';
import type { Paragraph, Section, SectionKind, Story } from '../../src/story.ts';

export const NOW = Date.UTC(2026, 10, 22, 9, 0);

export const paragraph = (text: string): Paragraph => ({ type: 'paragraph', spans: [{ text }] });

export function section(kind: SectionKind, label: string, ...texts: string[]): Section {
  return { type: 'section', kind, label, provenance: 'publisher', blocks: texts.map(paragraph) };
}

const list = (...items: string[]): Section['blocks'][number] => ({
  type: 'list',
  ordered: false,
  items: items.map(item => [paragraph(item)]),
});

/** A story with all there is to a story; `with` changes it. */
export function story(change: Partial<Story> = {}): Story {
  const why = section('why-it-matters', 'Why it matters', 'Small shops get credit the banks refused them.');
  const details = section('details', 'Details', 'The loans are small.', 'They last a month.');
  details.blocks.push(list('9% a year', 'No collateral'));
  return {
    id: '0123456789abcdef',
    feedId: 'feed0001',
    feedTitle: 'TechNode',
    url: 'https://technode.example/loans',
    title: 'An app lends to the corner shop',
    authors: [
      { name: 'Nicole Jao', key: 'nicole jao' },
      { name: 'Wei Sheng', key: 'sheng wei' },
    ],
    published: Date.UTC(2026, 10, 21, 8, 30),
    fetched: Date.UTC(2026, 10, 21, 9, 0),
    sort: Date.UTC(2026, 10, 21, 8, 30),
    read: false,
    saved: false,
    tags: ['fintech', 'China'],
    brief: 'Small shops get credit the banks refused them.',
    briefKind: 'why-it-matters',
    summary: 'An app lends small sums to corner shops.',
    kinds: ['why-it-matters', 'details', 'context'],
    why: 'Small shops get credit the banks refused them.',
    context: 'Lenders without a licence were closed last year.',
    words: 180,
    enclosures: [{ url: 'https://technode.example/loans.mp3', type: 'audio/mpeg', duration: 61.4 }],
    document: {
      blocks: [
        paragraph('A new app lends to shops.'),
        why,
        details,
        section('context', 'Context', 'Lenders without a licence were closed last year.'),
      ],
      derived: [
        {
          ...section('numbers', 'By the numbers', 'It has 40,000 users.'),
          provenance: 'derived',
          sentence: 3,
        },
      ],
    },
    ...change,
  };
}

/** A story with nothing that may be absent. */
export function bareStory(): Story {
  const { published: _, why: __, context: ___, ...rest } = story();
  return {
    ...rest,
    id: 'fedcba9876543210',
    feedId: 'gone0002',
    feedTitle: '',
    url: '',
    title: '',
    authors: [],
    tags: [],
    brief: '',
    briefKind: 'none',
    summary: '',
    kinds: [],
    enclosures: [],
    words: 0,
    document: { blocks: [], derived: [] },
  };
}

/** What a dump of stories prints. */
export async function dumped(
  stories: Iterable<Story>,
  format: FormatName,
  options: Partial<DumpOptions> = {},
): Promise<string> {
  let printed = '';
  const out = new Writable({
    decodeStrings: false,
    write(chunk, _encoding, done) {
      printed += chunk;
      done();
    },
  });
  await writeDump(stories, { ...sampleOptions(format), ...options }, out);
  return printed;
}

export function sampleOptions(format: FormatName): DumpOptions {
  return {
    format,
    width: 72,
    color: false,
    full: false,
    feeds: new Map([['feed0001', { title: 'TechNode', url: 'https://technode.example/feed' }]]),
    isFollowed: author => author.key === 'nicole jao',
    related: id =>
      id === '0123456789abcdef'
        ? [{ id: 'aaaabbbbccccdddd', title: 'A lender is closed', published: Date.UTC(2026, 9, 1) }]
        : [],
    now: NOW,
    query: 'is:unread',
  };
}
