import type { BriefKind } from '../story.ts';

/** What stands before a brief of each kind; an opening needs no name. */
export const BRIEF_LABELS: Readonly<Record<BriefKind, string>> = {
  'why-it-matters': 'Why it matters',
  'key-points': 'Key points',
  news: 'The news',
  lede: '',
  none: '',
};
