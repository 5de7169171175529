import type { Block, Span } from '../story.ts';
import { blockText, linkShare, textLength } from './block-text.ts';
import { type Box, holdsBlocks, OPEN } from './box.ts';
import { bulletBlocks } from './bullet-lines.ts';
import { BIO_LIMIT, BYLINE_LIMIT, readBylineBox } from './byline-box.ts';
import type { Body } from './document.ts';
import { type Dress, dressInside, NAKED, setApart } from './dress.ts';
import { BLOCK_ELEMENTS } from './element-names.ts';
import { headingLevel, type Role, roleOf } from './element-roles.ts';
import { addToFrame, elementFrame, FORM_BOX, type Frame, finishFrame } from './frames.ts';
import { type Attributes, type HtmlVisitor, isVoid } from './html-walk.ts';
import { imageOf } from './image.ts';
import { type Look, lookInside } from './inline-look.ts';
import { InlineText } from './inline-text.ts';
import { joinLines, paragraphLines, spansText } from './spans.ts';

interface Element {
  name: string;
  /** Of a heading. */
  level?: number;
  look: Look;
  frame?: Frame;
  block: boolean;
  dress: Dress;
  /** The nearest element that holds blocks, itself included. */
  box: Box;
  /** How many blocks stood before it. */
  from: number;
  hasForm?: true;
  /** Of a byline inside a line: where in the buffer it begins. */
  bylineFrom?: number;
}

const LANGUAGE_CLASS = /(?:^|\s)(?:lang(?:uage)?-|highlight-source-|brush:\s*)([\w+#.-]{1,30})/i;
/** Lists and quotes nested deeper than this lie flat in the last one. */
const FRAME_LIMIT = 32;
/** Prose that makes a story of what an element's name calls furniture. */
const SUSPECT_STORY = 600;
const BOXES = new Set(['div', 'section']);

/** Makes a body of what `walkHtml` reports. Inline text gathers in a buffer; every block boundary empties it. */
export class BodyBuilder implements HtmlVisitor {
  #baseUrl: string | undefined;
  #byClass: boolean;
  #elements: Element[] = [];
  #frames: Frame[] = [{ kind: 'flow', blocks: [] }];
  #text = new InlineText();
  #citeFrom = { chars: 0, blocks: 0 };
  /** Images met inside a paragraph; they follow it. */
  #images: Block[] = [];
  #skipping = 0;
  #countDropped = false;
  #dropped = 0;
  #bios: Block[][] = [];
  #bylines: string[] = [];
  #dresses = new Map<Block, Dress>();
  #boxes = new Map<Block, Box>();

  constructor(baseUrl: string | undefined, byClass: boolean) {
    this.#baseUrl = baseUrl;
    this.#byClass = byClass;
  }

  get #frame(): Frame {
    return this.#frames.at(-1)!;
  }

  get #dress(): Dress {
    return this.#elements.at(-1)?.dress ?? NAKED;
  }

  get #box(): Box {
    return this.#elements.at(-1)?.box ?? OPEN;
  }

  /** Ends the reading. `kept` and `dropped` count the characters of text in and out of the body. */
  finish(): { body: Body; kept: number; dropped: number } {
    this.#flush();
    const blocks = this.#frames[0]!.blocks;
    const kept = textLength(blocks);
    const apart = setApart(blocks, this.#dresses);
    return {
      body: { blocks, bios: this.#bios, bylines: this.#bylines, apart, boxes: this.#boxes },
      kept,
      dropped: this.#dropped,
    };
  }

  open(name: string, attributes: Attributes): void {
    if (this.#skipping > 0) {
      if (!isVoid(name)) this.#skipping++;
      return;
    }
    if (isVoid(name)) {
      this.#openVoid(name, attributes);
      return;
    }
    const role = this.#roleOf(name, attributes);
    if (role === 'skip' || role === 'drop' || (role === 'avatar' && name !== 'img')) {
      // What stands before it and behind it is no one line without it either.
      if (BLOCK_ELEMENTS.has(name) && this.#frame.kind !== 'code') this.#flush();
      this.#skipping = 1;
      this.#countDropped = role === 'drop';
      return;
    }
    const frame = this.#frameFor(name, attributes, role);
    const block = frame !== undefined || BLOCK_ELEMENTS.has(name);
    if (block) this.#text.seam.reset();
    else this.#text.seam.open(name);
    if (block && this.#frame.kind !== 'code') this.#flush();
    const bylineFrom = role === 'byline' && !frame ? this.#mark() : undefined;
    const dress = block ? dressInside(this.#dress, name, attributes) : this.#dress;
    const level = headingLevel(name, attributes);
    this.#elements.push({
      name,
      ...(level ? { level } : {}),
      look: this.#text.look,
      block,
      from: this.#frame.blocks.length,
      dress,
      box: holdsBlocks(name) ? { dress, outer: this.#box } : this.#box,
      ...(frame ? { frame } : {}),
      ...(bylineFrom === undefined ? {} : { bylineFrom }),
    });
    if (frame) this.#frames.push(frame);
    if (name === 'tr') this.#table()?.rows?.push([]);
    this.#setLook(lookInside(this.#text.look, name, attributes, this.#baseUrl));
    if (isCite(name) && this.#frame.kind === 'quote') this.#openCite();
    if (name === 'q') this.text('“');
  }

  close(name: string): void {
    if (this.#skipping > 0) {
      this.#skipping--;
      return;
    }
    if (name === 'q') this.text('”');
    const element = this.#elements.at(-1);
    if (!element) return;
    if (element.block && (this.#frame.kind !== 'code' || element.frame)) this.#flush();
    this.#elements.pop();
    if (name === 'form' && this.#elements.length > 0) this.#elements.at(-1)!.hasForm = true;
    if (element.hasForm && BOXES.has(name) && !element.frame) this.#closeFormBox(element.from);
    if (element.block) this.#text.seam.reset();
    else this.#text.seam.close(name);
    if (element.bylineFrom !== undefined) this.#noteByline(element.bylineFrom);
    if (isCite(name) && this.#frame.kind === 'quote') this.#closeCite();
    if (element.frame) {
      this.#frames.pop();
      this.#closeFrame(element);
    }
    this.#setLook(element.look);
  }

  text(data: string): void {
    if (this.#skipping === 0) this.#noteWords(this.#text.add(data, this.#frame.kind === 'code'));
    else if (this.#countDropped) this.#dropped += data.length;
  }

  #openVoid(name: string, attributes: Attributes): void {
    if (name === 'br') {
      this.#text.seam.reset();
      this.#noteWords(this.#text.break(this.#frame.kind === 'code'));
    } else if (name === 'hr') {
      this.#flush();
      this.#add({ type: 'rule' });
    } else if (name === 'img') this.#image(attributes);
  }

  #image(attributes: Attributes): void {
    const image = imageOf(attributes, this.#baseUrl, this.#byClass);
    if (typeof image === 'string') this.text(image);
    else if (image) this.#images.push(image);
  }

  #setLook(look: Look): void {
    if (look === this.#text.look) return;
    this.#commit();
    this.#text.look = look;
  }

  #frameFor(name: string, attributes: Attributes, role: Role | undefined): Frame | undefined {
    const language = LANGUAGE_CLASS.exec(attributes.class ?? '')?.[1];
    if (this.#frame.kind === 'code') {
      if (language) this.#frame.language = language;
      return undefined;
    }
    if (name === 'pre') return { kind: 'code', blocks: [], ...(language ? { language } : {}) };
    if (this.#frames.length >= FRAME_LIMIT) return undefined;
    return elementFrame(name, attributes, role, this.#frame);
  }

  #table(): Frame | undefined {
    return this.#frames.findLast(frame => frame.kind === 'table' || frame.kind === 'cell');
  }

  /** The place in the buffer that has been reached. */
  #mark(): number {
    this.#commit();
    return this.#text.length;
  }

  // A linked name stays in its line: it may stand in a sentence.
  #noteByline(from: number): void {
    const words = this.#text.last(this.#mark() - from).trim();
    if (words && words.length <= BYLINE_LIMIT) this.#bylines.push(words);
  }

  #openCite(): void {
    this.#citeFrom = { chars: this.#mark(), blocks: this.#frame.blocks.length };
  }

  /** The words since the citation opened, which may have closed paragraphs of their own. */
  #closeCite(): void {
    this.#commit();
    const { chars, blocks } = this.#citeFrom;
    const quote = this.#frame;
    const words =
      quote.blocks.length > blocks && this.#text.isEmpty
        ? quote.blocks.slice(blocks).map(blockText).join(' ')
        : this.#text.last(this.#text.length - chars);
    if (words.trim()) quote.cite = words.trim();
  }

  #closeFrame(element: Element): void {
    const { frame, name } = element;
    if (!frame) return;
    if (frame.kind === 'bio' || frame.kind === 'footer') {
      const length = textLength(frame.blocks);
      // "about" may name a page's whole text.
      if (length > BIO_LIMIT && frame.kind === 'bio') for (const block of frame.blocks) this.#add(block);
      else if (frame.blocks.length > 0) this.#bios.push(frame.blocks);
      return;
    }
    if (frame.kind === 'byline') this.#closeByline(frame);
    else if (frame.kind === 'suspect') this.#closeSuspect(frame);
    else for (const block of finishFrame(frame, name, this.#frame)) this.#add(block);
  }

  /** What the element is for; the parts of a bio (its name, its text) are often called so themselves. */
  #roleOf(name: string, attributes: Attributes): Role | undefined {
    const role = roleOf(name, attributes, this.#byClass);
    // "quote__author", under the quotation.
    if (role === 'byline' && this.#frame.blocks.at(-1)?.type === 'quote') return undefined;
    const isPart = role === 'bio' || role === 'byline' || role === 'suspect';
    // In a quotation an author is whoever is quoted.
    const owner = role === 'byline' ? ['bio', 'quote'] : ['bio'];
    return isPart && this.#frames.some(frame => owner.includes(frame.kind)) ? undefined : role;
  }

  #closeByline({ blocks }: Frame): void {
    const { bylines, bio, text } = readBylineBox(blocks);
    this.#bylines.push(...bylines);
    if (bio.length > 0) this.#bios.push(bio);
    for (const block of text) this.#add(block);
  }

  // A short box with a form in it says what the form is for.
  #closeFormBox(from: number): void {
    const length = textLength(this.#frame.blocks.slice(from));
    if (length > FORM_BOX || !this.#byClass) return;
    this.#frame.blocks.length = from;
    this.#dropped += length;
  }

  // Some sites wrap the whole page in one form.
  #closeSuspect(frame: Frame): void {
    const prose = frame.blocks.filter(block => block.type === 'paragraph' && linkShare(block) < 0.5);
    const length = textLength(prose);
    if (length > SUSPECT_STORY) for (const block of frame.blocks) this.#add(block);
    else this.#dropped += length;
  }

  #commit(): void {
    this.#noteWords(this.#text.commit(this.#frame.kind === 'code'));
  }

  // What follows a citation shows that it was only a title.
  #noteWords(hasWords: boolean): void {
    if (hasWords && this.#frame.kind === 'quote') delete this.#frame.cite;
  }

  #flush(): void {
    this.#commit();
    const spans = this.#text.take();
    const images = this.#images;
    this.#images = [];
    if (this.#frame.kind === 'code') {
      this.#frame.code = (this.#frame.code ?? '') + spansText(spans);
    } else if (spans.length > 0) {
      for (const group of paragraphLines(spans)) {
        for (const block of this.#blocksOf(group)) {
          this.#dresses.set(block, this.#dress);
          this.#add(block);
        }
      }
    }
    for (const image of images) this.#add(image);
  }

  #blocksOf(lines: Span[][]): Block[] {
    const level = this.#elements.findLast(one => one.level)?.level;
    if (!level || this.#frame.kind === 'code') return bulletBlocks(lines);
    const spans = joinLines(lines).map(({ bold: _, ...span }) => span);
    return [{ type: 'heading', level, spans }];
  }

  #add(block: Block): void {
    // A cell of a table that lays out has been its blocks' box before.
    if (!this.#boxes.has(block)) this.#boxes.set(block, this.#box);
    addToFrame(this.#frame, block);
  }
}

const isCite = (name: string) => name === 'cite' || name === 'footer';
