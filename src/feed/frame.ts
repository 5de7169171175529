/** An element that is being read or was. */
export interface Frame {
  /** As `SPELLING` has it; '' for one that is not read. */
  name: string;
  kind: 'container' | 'item' | 'group' | 'text' | 'leaf' | 'ignored';
  /** Prefixes in force with their namespaces. */
  prefixes: ReadonlyMap<string, string>;
  /** Absolute, when the document sets one. */
  base?: string;
  attributes: Record<string, string>;
  text: string;
  children: Frame[];
  /** Of text: its content is markup as it stands, entities included. */
  verbatim: boolean;
  /** Of text: markup elements that are open in it, and whether there were any. */
  depth: number;
  marked: boolean;
  closed: boolean;
}

/** A frame of which nothing is read yet. */
export function newFrame(name: string, kind: Frame['kind'], prefixes: ReadonlyMap<string, string>): Frame {
  return {
    name,
    kind,
    prefixes,
    attributes: {},
    text: '',
    children: [],
    verbatim: false,
    depth: 0,
    marked: false,
    closed: false,
  };
}
