import type { Block } from '../story.ts';
import { blockText } from './block-text.ts';

/** "v2.3", "Quill 4.2.0", "Release 4.1": a release's headline. */
const VERSION =
  /(?:^|\s)(?:v\.? ?\d+\.\d+|v?\d+\.\d+\.\d+|(?:release|version) \d+(?:\.\d+)?$|changelog$|release notes)/i;
/** Headings of forms for faults and changes, of tests of things, and of papers. */
const FORM_HEADING =
  /^(?:the (?:good|bad|ugly)|pros(?: and cons| & cons)?|cons|our verdict|specs|specifications|abstract|methods|methodology|materials and methods|conclusions?|(?:steps to )?reproduc(?:e|tion)(?: steps)?|(?:expected|actual|current) (?:behaviou?r|result)|what (?:i|you|did you|do you) expect(?:ed)?(?: to happen)?\??|test plan|root cause|full changelog|what's changed|breaking changes)[:.]?$/i;

function hasCode(block: Block): boolean {
  switch (block.type) {
    case 'code':
      return true;
    case 'paragraph':
      return block.spans.some(span => span.code);
    case 'list':
      return block.items.some(item => item.some(hasCode));
    default:
      return false;
  }
}

/** Whether the text is a manual, release notes, a report of a fault, a test or a paper: by code or by the headings of such a form. */
export function isTechnical(blocks: readonly Block[], title: string): boolean {
  return (
    VERSION.test(title) ||
    blocks.some(
      block => hasCode(block) || (block.type === 'heading' && FORM_HEADING.test(blockText(block).trim())),
    )
  );
}
