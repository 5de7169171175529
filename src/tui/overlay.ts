import type { Line } from './line-editor.ts';
import type { Candidate, QueryProblem } from './ports.ts';
import type { ListState } from './state.ts';

export type MenuPurpose =
  | 'palette'
  | 'starter'
  | 'found'
  | 'authors'
  | 'authors-here'
  | 'author-page'
  | 'follows'
  | 'trouble'
  | 'feed'
  | 'mutes';

export interface MenuItem {
  id: string;
  label: string;
  note?: string;
  /** What there is to know of it, told whole while it is selected. */
  detail?: string;
  chosen?: boolean;
}

export interface Menu {
  kind: 'menu';
  purpose: MenuPurpose;
  title: string;
  items: MenuItem[];
  /** What is typed to find an entry, where there is a line for it. */
  line?: Line;
  selected: number;
  /** Entries can be chosen one by one. */
  many: boolean;
  /** What Enter does. */
  hint: string;
  /** What the key that chooses entries does in a menu where one is enough. */
  other?: string;
  /** Which key helps where there is no entry. */
  none?: string;
}

export type PromptPurpose =
  | 'filter'
  | 'search'
  | 'add-feed'
  | 'rename'
  | 'address'
  | 'folder'
  | 'save-query'
  | 'mute'
  | 'pipe'
  | 'follow';

export interface Prompt {
  kind: 'prompt';
  purpose: PromptPurpose;
  line: Line;
  /** What Esc goes back to. */
  before: string;
  /** The list as it was when the prompt came up. */
  list: ListState;
  problem?: QueryProblem;
  completion?: { start: number; end: number; candidates: Candidate[]; chosen: number };
  /** Place in the history, counted from its end; 0 is what is being typed. */
  past: number;
}

export interface Help {
  kind: 'help';
  top: number;
}

export type Overlay = Help | Menu | Prompt;
