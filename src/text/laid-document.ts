import type { Provenance, SectionKind } from '../story.ts';
import { plainText, type Run } from './style.ts';

/** One line of a laid-out document. */
export interface DocumentLine {
  runs: Run[];
  /** Columns of the whole line. */
  width: number;
  /** On a section's label line: its index in `sections`. */
  section?: number;
  /** On a heading's first line: its index in `anchors`. */
  anchor?: number;
  /** Numbers of the links that begin on this line. */
  links?: number[];
}

export interface DocumentLink {
  /** As written in the text: 1 is the first. */
  number: number;
  url: string;
  text: string;
}

export interface LaidSection {
  kind: SectionKind;
  label: string;
  provenance: Provenance;
  /** Index of the label's line. */
  line: number;
}

/** A place to jump to: a section's label or a heading. */
export interface Anchor {
  title: string;
  line: number;
  /** 0 for sections, the heading's own level otherwise. */
  level: number;
}

export interface LaidDocument {
  lines: DocumentLine[];
  sections: LaidSection[];
  anchors: Anchor[];
  links: DocumentLink[];
}

/** A laid-out line as plain text. */
export function lineText(line: DocumentLine): string {
  return plainText(line.runs).trimEnd();
}
