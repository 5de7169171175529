import { isProse } from './block-text.ts';
import { CREDIT, CREDIT_BY, CREDIT_SHORT, STOCK } from './furniture.ts';

/** A paragraph no longer than this may be a caption whose picture is gone, with its credit. */
const CAPTION = 160;

/** "Photos by Ann Lee (Shutterstock), Bo Lind, and Cy": as many as pictures. */
const PHOTOS_BY =
  /^(?:photos|images|pictures|illustrations|fotos|bilder) (?:by|von|de|di|av) [^.!?:,]{2,60},(?:[^.!?:]|\.(?! )){2,300}\.?$/iu;

/** Whether the line is a picture credit. */
export function isCredit(text: string): boolean {
  if (PHOTOS_BY.test(text)) return true;
  if (text.length > 160) return false;
  // A full stop inside means sentences; a credit is a label and names.
  if (/[.!?。]$(?<=[.!?。]\s+\S.*[.!?。])/u.test(text)) return false;
  return (
    CREDIT.test(text) ||
    (!isProse(text) && (CREDIT_OF.test(text) || CREDIT_BY.test(text))) ||
    CREDIT_SHORT.test(text) ||
    STOCK.test(text)
  );
}

/** A caption without the credit it ends with; '' when it is nothing else. */
export function stripCredit(caption: string): string {
  const text = caption.trim();
  if (isCredit(text)) return '';
  const named = captionBeside(text);
  if (named !== undefined) return named;
  const bracketed = text.replace(/ ?\[[^[\]]{0,40}(?:제공|재판매|금지)[^[\]]{0,40}\]$/u, '');
  if (bracketed !== text) return bracketed;
  const short = text.replace(
    /(?<=[.。!?！？”"]) ?(?:\p{Lo}{2,4} ?[摄攝]|\p{Script=Hangul}{2,4} (?:\p{Script=Hangul}{2} ?)?기자|[(（]사진 ?[=:：][^()（）]{1,40}[)）])$/u,
    '',
  );
  if (short !== text) return short;
  const at = text.search(
    /(?:[.。!?)"”]\s*|(?<!\s)\s+)?[([|–—-]?\s?(?:photo|image|picture|illustration|credit|foto|bild|crédit|imagen|图片?|写真|사진)(?: credit| by| courtesy of| via| von)?\s?[:：]/iu,
  );
  if (at < 0) return text;
  const end = /[.。!?)"”]/u.test(text[at]!) ? at + 1 : at;
  return isCredit(text.slice(end).replace(/^[\s([|–—-]+/u, '')) ? text.slice(0, end).trim() : text;
}

/** Where a credit can begin in a paragraph: "the big picture: …" is none. */
const CREDIT_BORDER =
  /(?<=[.。!?！？)"”」])\s{1,3}|\n|\s[—–|]\s|\s?(?=[([（【<]사진|[([（【]写真|[([（]photo|[([（]foto)/giu;

/** What may be a caption's words without the credit that ends it; '' when it is nothing else. */
export function withoutCreditLine(text: string): string {
  if (text.length > CAPTION) return text;
  for (const border of text.matchAll(CREDIT_BORDER)) {
    const rest = text.slice(border.index + border[0].length);
    if (isCredit(rest.replace(/[)\]）】>]$/u, '').replace(/^[([（【<]/u, '')) || isCredit(rest))
      return text.slice(0, border.index).trimEnd();
  }
  return text;
}

/** Code units of a caption at most. */
const LONGEST_CAPTION = 220;
const PICTURE =
  "photos?|photographs?|fotos?|fot|foto[’']s|fotograf(?:ía|ia|ie|ii)s?|images?|imagen(?:es)?|imagem|imagens|immagin[ei]|bild(?:er)?|kuvat?|ảnh|фото|снимок|світлина|صورة|تصوير|तस्वीर|फोटो|zdjęci[ea]|snímek|φωτογραφί(?:α|ες)|ljósmynd(?:ir)?|argazki(?:a|ak)|nuotr|fotografij[ae]|fotografi[ae]|fotó|снимк[аи]|слике?|llun(?:iau)?|mynd|צילום|תמונה|عکس|ছবি|ภาพ|picha|gambar|fotoğraf";
/** "Fotografias de Lurdes Seabra" */
const CREDIT_OF =
  /^(?:fotograf(?:ias?|ías?|ie|ier|ija|ije)|fotos?|photo(?:graphie|graph)?s?|bilder?|imatges|imágenes|imagens|immagini|billeder) (?:de|d['’]|di|by|von|van|a[vf]|par|por) \p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){0,3}$/iu;
/** What brackets at a caption's end hold where they tell whose picture it is. */
const INSIDE = new RegExp(
  `(?<![\\p{L}\\p{M}])(?:${PICTURE}|archiv[oe]?|arquivo|archivio|arkiv|arkisto|handout|courtesy|cortes[ií]a|gentile concessione|screenshot|getty|reuters|afp|dpa|efe|ansa|lusa|tt|ntb|pap|anp)(?![\\p{L}\\p{M}])|(?:[摄攝蔵藏]|撮影|提供|写す|写真|禁止|사진|제공|기자)$`,
  'iu',
);
/** "EFI/Remedios Pastrana" */
const SLASHED = /^\p{Lu}[\p{L}.'’ -]{1,30} ?\/ ?\p{Lu}[\p{L}.'’ -]{1,30}$/u;
const BRACKETED = /\s{0,3}[(（[［]([^()（）[\]［］]{2,80})[)）\]］]\.?$/u;
/** How a caption ends that names who took the picture, where a picture stands beside it. */
const ENDINGS: readonly RegExp[] = [
  // "…, by the mill. Fot. archiwum", "Foto Ida Lund", "Ảnh: Lê Quân"
  new RegExp(
    `(?:(?<=[.!?。！？…]) |(?<=[。！？…])|^)(?:${PICTURE})(?:[:：.] ?[^.!?:]{2,60}| (?:by |de |di |von |av |af |door |par )?\\p{Lu}[\\p{L}'’.-]+(?:[ /,]+\\p{Lu}[\\p{L}'’.-]*){0,5})\\.?$`,
    'iu',
  ),
  // "De molen zonder zeilen © Omroep Stroomland"
  /(?:(?<=\S) |^)[©ⓒ] ?\p{L}[^.!?]{1,60}$/u,
  // "…＝南営業所で、三宅陽介撮影"
  /[、，,＝=] ?[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー ]{2,16}(?:撮影|提供|写す)$/u,
  // "…排队。本报记者 韩默 摄"
  /(?<=[。！？\s])(?:[\p{Script=Han}]{0,6}(?:记者|記者|通讯员|摄影) ?)?[\p{Script=Han}]{2,4} ?[摄攝]$/u,
  // "… /박도연 객원기자"
  /\s?[/／] ?[\p{Script=Hangul}]{2,4} [\p{Script=Hangul}]{0,4}기자$/u,
];

/**
 * The caption that a paragraph beside a picture is, without who took the picture; undefined where it names nobody and may be a
 * paragraph of the story.
 */
export function captionBeside(paragraph: string): string | undefined {
  const text = paragraph.trim();
  if (text.length > LONGEST_CAPTION) return undefined;
  const inside = BRACKETED.exec(text);
  if (inside && (INSIDE.test(inside[1]!) || SLASHED.test(inside[1]!))) return text.slice(0, inside.index);
  for (const ending of ENDINGS) {
    const found = ending.exec(text);
    if (found) return text.slice(0, found.index).trimEnd();
  }
  return undefined;
}
