import { walkHtml } from './html-walk.ts';

/** Text with its HTML entities decoded, twice where a feed encoded it twice; tags are dropped. */
export function decodeEntities(text: string): string {
  if (!/[&<]/.test(text)) return text;
  const once = textOf(text);
  return /&(?:#\d+|#x[\da-f]+|\w+);/i.test(once) ? textOf(once) : once;
}

function textOf(html: string): string {
  let text = '';
  walkHtml(html, { open() {}, close() {}, text: data => (text += data) });
  return text;
}
