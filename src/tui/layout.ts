import type { ReaderSettings } from './ports.ts';

export interface Size {
  columns: number;
  rows: number;
}

export const PANES = ['sidebar', 'headlines', 'story'] as const;
export type Pane = (typeof PANES)[number];

/** The smallest screen there is something to see on. */
export const SMALLEST: Size = { columns: 30, rows: 8 };
const WIDE = 120;
const MEDIUM = 96;

export interface PlacedPane {
  pane: Pane;
  width: number;
}

export interface Layout {
  kind: 'wide' | 'medium' | 'narrow' | 'tiny';
  /** From left to right, with a column for the line between two. */
  panes: PlacedPane[];
  /** Whether there is a line under the panes' titles. */
  ruled: boolean;
  /** Rows a pane has under its title. */
  height: number;
}

export interface LayoutWishes {
  focus: Pane;
  sidebarShown: boolean;
  zen: boolean;
  settings: Pick<ReaderSettings, 'sidebarWidth' | 'listWidth'>;
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(high, value));

function shown(kind: Layout['kind'], wishes: LayoutWishes): Pane[] {
  const { focus } = wishes;
  if (wishes.zen || kind === 'narrow') return [focus];
  if (kind === 'medium') return focus === 'sidebar' ? ['sidebar', 'headlines'] : ['headlines', 'story'];
  return wishes.sidebarShown ? [...PANES] : ['headlines', 'story'];
}

/** Which panes a screen shows and how wide each is. */
export function layoutOf(size: Size, wishes: LayoutWishes): Layout {
  const { columns, rows } = size;
  if (columns < SMALLEST.columns || rows < SMALLEST.rows) {
    return { kind: 'tiny', panes: [], ruled: false, height: 0 };
  }
  const kind = columns >= WIDE ? 'wide' : columns >= MEDIUM ? 'medium' : 'narrow';
  const ruled = rows >= 12;
  const height = rows - (ruled ? 3 : 2);
  const panes = shown(kind, wishes);
  const placed: PlacedPane[] = [];
  let left = columns - (panes.length - 1);
  panes.forEach((pane, i) => {
    const last = i === panes.length - 1;
    const width = last ? left : paneWidth(pane, columns, left, wishes.settings);
    placed.push({ pane, width });
    left -= width;
  });
  return { kind, panes: placed, ruled, height };
}

function paneWidth(pane: Pane, columns: number, left: number, settings: LayoutWishes['settings']): number {
  if (pane === 'sidebar') {
    const wish = settings.sidebarWidth || clamp(Math.round(columns * 0.17), 22, 32);
    return clamp(wish, 14, Math.max(14, left - 40));
  }
  const wish = settings.listWidth || clamp(Math.round(left * 0.46), 36, 76);
  return clamp(wish, 24, Math.max(24, left - 30));
}

/** Columns a pane has, or 0 where it is not on the screen. */
export function widthOf(layout: Layout, pane: Pane): number {
  return layout.panes.find(one => one.pane === pane)?.width ?? 0;
}
