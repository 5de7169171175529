import type { Block } from '../story.ts';
import { blockText, linkShare } from './block-text.ts';
import { sliceSpans, spansText, trimSpans } from './spans.ts';

// What follows one of these lines is a comment form or the comments.
const COMMENT_FORM =
  /^(?:leave a (?:reply|comment)|(?:cancel|post) (?:reply|comment)|(?:your email address will not be published|deine e-mail-adresse wird nicht veröffentlicht|ihre e-mail-adresse wird nicht veröffentlicht|votre adresse e-mail ne sera pas publiée|tu dirección de correo electrónico no será publicada|o seu endereço de e-?mail não será publicado|il tuo indirizzo e-?mail non sarà pubblicato|je e-mailadres wordt niet gepubliceerd|メールアドレスが公開されることはありません|您的(?:电子)?邮箱地址不会被公开|이메일 주소는 공개되지 않습니다).{0,200}|schreiben sie einen kommentar|schreibe? einen kommentar|hinterlasse einen kommentar|kommentar schreiben|laisser un commentaire|deja (?:un comentario|una respuesta)|deixe (?:um comentário|uma resposta)|lascia un (?:commento|risposta)|laat een (?:reactie|antwoord) achter|geef een reactie|发表评论|发表回复|發佈留言|コメントを残す|コメントする|댓글 남기기|답글 남기기)(?: (?:cancel reply|antworten? abbrechen|abbrechen|annuler la réponse|cancelar (?:la )?respuesta|cancelar resposta|annulla risposta|取消回复))?[:.!]?$/iu;
// Also words of a story's head ("12 comments"): they end it only where it has been told.
const COMMENTS =
  /^(?:join the (?:conversation|discussion)|comments?(?: \(\d+\))?|\d+ (?:comments?|replies|responses|kommentare?|commentaires?|comentarios|comentários)|kommentare?|commentaires?|comentarios?|comentários?|评论|評論|댓글|コメント)[:.!]?$/iu;
const TOLD = 400;

/** Whole lines that say nothing about the story. */
const LINES: readonly RegExp[] = [
  /^learn how your comment data is processed\b/i,
  /^save my name, email\b/i,
  /^(?:required fields are marked|(?:name|email|website|comment|notify me of)\b.{0,60}\*)/i,
  /^the post .{1,400} (?:first appeared|appeared first) on .{1,120}$/i,
  /^der beitrag .{1,400} erschien zuerst auf .{1,120}$/i,
  /^(?:l['’]article|cet article) .{1,400} est apparu en premier sur .{1,120}$/i,
  /^la entrada .{1,400} (?:se publicó primero en|apareció primero en|aparece primero en) .{1,120}$/i,
  /^o (?:post|conteúdo) .{1,400} apareceu primeiro em .{1,120}$/i,
  /^l['’]articolo .{1,400} (?:proviene da|sembra essere il primo su) .{1,120}$/i,
  /^het bericht .{1,400} verscheen eerst op .{1,120}$/i,
  /^投稿\s?.{1,400}は.{1,120}に最初に表示されました。?$/u,
  /^.{0,200}最先出现在.{1,120}$/u,
  /^.{1,300} 글이 .{1,120}에 처음 등장했습니다\.?$/u,
  /^artykuł .{1,400} pochodzi z serwisu .{1,120}$/iu,
  /^inlägget .{1,400} dök först upp på .{1,120}$/iu,
  /^сообщение .{1,400} (?:появил(?:ись|ось)|впервые появилось) (?:сначала )?на .{1,120}$/iu,
  /^\(?(?:additional |writing |with )?reporting by .{1,300}?(?:editing|writing) by .{1,200}$/i,
  /^\((?:additional )?(?:reporting|writing|editing) by .{1,300}\)\.?$/i,
  /^\((?:mit material von|avec)? ?(?:afp|dpa|ap|reuters|epd|kna)(?:[/,] ?\w{2,10}){0,4}\)$/i,
  /^click to (?:share|email|print)\b.{0,120}$/i,
  /^(?:share|tweet|pin it|print|email|like|like this|loading|facebook|twitter|linkedin|reddit|whatsapp|telegram|x|copy link)(?:[\s:.…|,•/]{1,4}(?:this|on|via|to|by|article|story|post|page|share|tweet|facebook|twitter|linkedin|reddit|whatsapp|telegram|pocket|pinterest|email|print|like|loading|x|copy link|opens in new window))*[\s:.…]*$/i,
  /^(?:teilen|(?:artikel|beitrag) teilen|partager|partagez|compartir|comparte|compartilhar|compartilhe|condividi|delen|deel|공유하기)(?:\s(?:auf|sur|en|no|na|em|su|op|this|cet|este|questo|dit)\b.{0,60})?\s?[:!.]?$/iu,
  /^(?:(?:この記事を)?シェア(?:する)?|分享(?:到|至|本文|这篇文章|给好友)?[:：]?.{0,20}|이 기사 공유하기)$/u,
  /^(?:advertisement|advertising|anzeige|publicité|publicidad|publicidade|pubblicità|advertentie|广告|広告|sponsored)$/iu,
  /^(?:(?:copyright )?(?:©|\(c\))|copyright \d{4}) ?.{0,160}$/i,
  /^our standards: the thomson reuters trust principles\.?/i,
  /^all rights reserved\.?$/i,
];

// "Read more: …", "Lesen Sie auch: …": dropped when what follows is a link or the line is short.
const RELATED_LEAD =
  /^(?:read(?: (?:more|also|the (?:full )?story))?|also read|see also|related(?: (?:stories|articles|posts|coverage|reading|content|links))?|more (?:from|on|about|stories|like this)|recommended(?: reading)?|you (?:may|might) (?:also )?(?:like|be interested in)|don['’]t miss|must read|watch(?: (?:now|live|more|next))?|listen(?: now)?|in case you missed it|lesen sie auch|lies auch|mehr (?:zum thema|dazu)|auch interessant|siehe auch|lire aussi|à lire (?:aussi|également)|voir aussi|lee también|leer más|le puede interesar|te puede interesar|más información|lea también|leia (?:também|mais)|veja também|saiba mais|leggi anche|lees ook|relacionad[oa]s?|相关阅读|相关文章|関連記事|あわせて読みたい|관련 ?기사)\s?(?:[:：|»›→>–—-]|$)/iu;
const ONWARD =
  /^(?:continue reading|read the (?:full|rest|original)|view (?:the )?(?:full|original)|lire la suite|seguir leyendo|continue lendo|continua a leggere|lees verder|阅读全文|続きを読む)(?:\b|$|[ .…:])/iu;
const RELATED_HEADING =
  /^(?:related|related (?:stories|articles|posts|coverage|content|links)|more (?:stories|from .{1,60}|on .{1,60})|recommended(?: (?:stories|reading|for you))?|you (?:may|might) also like|read more|most (?:read|popular)|trending|latest (?:news|stories)|mehr zum thema|das könnte sie auch interessieren|auch interessant|sur le même sujet|à lire aussi|noticias relacionadas|más noticias|leia também|veja também|leggi anche|lees ook|相关阅读|相关文章|関連記事|관련 ?기사)[:：]?$/iu;

// "Sign up for …" as an order, not what users of a new app do.
const SIGN_UP_ORDER =
  /^(?:[^.?!:]{0,60}[?!:—–]\s{1,3})?(?:please |to |you can )?(?:sign up\b|subscribe\b|join \d|join (?:us|our)|get (?:the|our|your|more)|enter your email|never miss|stay (?:up to date|informed|ahead|connected)|follow us|download (?:the|our) app|like us|jetzt |abonnieren|abonnez|inscrivez|recevez|suscríb[ae]|regístrate|recib[ae]|inscreva|assine|receba|iscriviti|abbonati|ricevi|schrijf je|meld je|ontvang|订阅|订閱|关注|關注|扫码|登録|購読|구독)/iu;
const SIGN_UP_OURS =
  /\b(?:sign(?:ing)? up (?:for|to) (?:our|the .{1,40} newsletter)|subscribe to (?:our|the .{1,40} newsletter)|(?:in|to) your inbox|follow us on|find us on|join our|our (?:free |daily |weekly )?newsletter|unseren? (?:kostenlosen )?newsletter|notre (?:newsletter|lettre|infolettre)|nuestr[oa] (?:boletín|newsletter)|noss[oa] (?:newsletter|boletim)|nostra newsletter|onze nieuwsbrief)|关注我们|订阅我们|公众号|メルマガ|ニュースレター|뉴스레터/iu;
const SIGN_UP_OBJECT =
  /newsletter|inbox|e-?mail|mailing list|podcast|telegram|whatsapp|twitter|facebook|instagram|linkedin|mastodon|bluesky|youtube|app store|google news|our app|unlimited access|boletín|boletim|infolettre|lettre d['’]information|nieuwsbrief|rundbrief|公众号|微信|通讯|メルマガ|ニュースレター|뉴스레터|알림/iu;

const CREDIT =
  /^\(?(?:photo|photos|picture|pictures|image|images|illustration|graphic|video|credit|photo credit|image credit|image credits|photo illustration|featured image|cover image|header image|top image|foto|fotos|bild|bilder|titelbild|beitragsbild|crédit photo|crédits?|photo ?:|imagen|imagem|crédito|créditos|fotografía|fotografia|beeld|图|图片|图源|图片来源|图自|写真|画像|사진)(?: (?:credit|source|by|via|courtesy(?: of)?|from|von|de|di|par|por|door))?\s?[:：/=＝]\s?\S.{0,140}$/iu;
const CREDIT_BY =
  /^(?:photo|image|illustration|picture|photograph|(?:featured|cover|header|top) (?:image|photo)|foto|bild) (?:credit |courtesy )?(?:by|via|of|from|courtesy of|von|par|por|de) \S.{0,120}$/i;
const AGENCY =
  '(?:getty images|shutterstock|reuters|ap|ap photo|afp|unsplash|pexels|istock|adobe stock|picture alliance|imago|dpa|epa|keystone|xinhua|vcg)';
/** "Ana Cruz/Getty Images", "REUTERS/Ana Cruz", "Getty Images". */
const STOCK = new RegExp(
  `^(?:[^.!?]{0,80}(?:/|via |© ?))?${AGENCY}(?: images)?\\)?$|^\\(?${AGENCY} ?/ ?[^.!?]{1,60}$`,
  'i',
);

/** Whether the line is a picture credit. */
export function isCredit(text: string): boolean {
  if (text.length > 160) return false;
  // A full stop inside means sentences; a credit is a label and names.
  if (/[.!?。]\s+\S.*[.!?。]$/u.test(text)) return false;
  return CREDIT.test(text) || CREDIT_BY.test(text) || STOCK.test(text);
}

/** A caption without the credit it ends with; '' when it is nothing else. */
export function stripCredit(caption: string): string {
  const text = caption.trim();
  if (isCredit(text)) return '';
  const at = text.search(
    /[.。!?)"”]?\s*[([|–—-]?\s?(?:photo|image|picture|illustration|credit|foto|bild|crédit|imagen|图片?|写真|사진)(?: credit| by| courtesy of| via| von)?\s?[:：]/iu,
  );
  if (at < 0) return text;
  const end = /[.。!?)"”]/u.test(text[at]!) ? at + 1 : at;
  return isCredit(text.slice(end).replace(/^[\s([|–—-]+/u, '')) ? text.slice(0, end).trim() : text;
}

function isSignUp(text: string): boolean {
  if (text.length > 260 || !SIGN_UP_OBJECT.test(text)) return false;
  return SIGN_UP_ORDER.test(text) || SIGN_UP_OURS.test(text);
}

const TAGS =
  /^(?:tags?|tagged(?: with| in)?|filed (?:under|in)|topics?|categor(?:y|ies)|posted in|more (?:on|about)|schlagw(?:ort|örter)|themen|mots-clés|thèmes|etiquetas|temas|tag|argomenti|标签|關鍵字|タグ|태그)\s?[:：]/iu;

function isRelatedLine(line: string, linked: number): boolean {
  if (line.length > 300) return false;
  const text = line.replace(/^[[(→»>▶►➤\s]+|[\])]$/gu, '');
  const tags = TAGS.exec(text)?.[0];
  if (tags !== undefined) return linked * line.length >= (text.length - tags.length) * 0.5;
  if (ONWARD.test(text)) return text.length <= 60 || linked > 0.4;
  const lead = RELATED_LEAD.exec(text)?.[0];
  if (lead === undefined) return false;
  const rest = text.length - lead.length;
  // Feeds may have dropped the link: a headline still has no full stop.
  return rest === 0 || linked * text.length >= rest * 0.6 || (rest <= 120 && !/[.!。！…]$/u.test(text));
}

const isAkismet = (text: string) =>
  text.length <= 240 &&
  /akismet/i.test(text) &&
  /spam|comment|kommentar|coment|スパム|コメント|评论|垃圾|댓글/iu.test(text);

/** Whether a paragraph or heading is furniture of the site and not of the story. */
export function isBoilerplate(block: Block): boolean {
  if (block.type !== 'paragraph' && block.type !== 'heading') return false;
  const text = spansText(block.spans).replaceAll('\n', ' ').trim();
  if (text.length > 800) return false;
  const linked = linkShare(block);
  return (
    isAkismet(text) ||
    LINES.some(line => line.test(text)) ||
    isRelatedLine(text, linked) ||
    isSignUp(text) ||
    (block.type === 'paragraph' && isCredit(text))
  );
}

const TRAILING_REPORTERS =
  /\s*\((?:additional |writing |with )?(?:reporting|writing|editing|compiled) by [^()]{1,300}\)\.?\s*$/i;
const CUT_MARK =
  /\s{0,3}(?:\[(?:…|\.\.\.|&hellip;)\]|(?:…|\.\.\.)\s{0,3}(?:read more|continue reading|weiterlesen|lire la suite|leer más|leia mais)\s{0,3}(?:»|→|›|…|\.\.\.)?)\s{0,3}$/i;
/** What a tail that could be cut ends with: looked at first, since most paragraphs end in a full stop. */
const CUT_END = /[\])»→›…a-zá]\.?$/i;

function trimParagraph(block: Block): Block | undefined {
  if (block.type === 'list') return trimList(block);
  if (block.type !== 'paragraph') return block;
  const text = spansText(block.spans);
  const tail = text.slice(-400);
  if (!CUT_END.test(tail.slice(-3))) return block;
  const trimmed = tail.replace(TRAILING_REPORTERS, '');
  const cut = trimmed.replace(CUT_MARK, CUT_MARK.test(trimmed) && /\[/.test(trimmed) ? '…' : '');
  if (cut === tail) return block;
  const kept = Math.max(0, text.length - tail.length) + commonLength(tail, cut);
  const spans = trimSpans(sliceSpans(block.spans, 0, kept));
  if (spans.length === 0) return undefined;
  if (cut.endsWith('…') && !spansText(spans).endsWith('…')) spans.push({ text: '…' });
  return { ...block, spans };
}

function trimList(block: Block & { type: 'list' }): Block {
  const last = block.items.at(-1)?.at(-1);
  if (!last) return block;
  const trimmed = trimParagraph(last);
  if (trimmed === last) return block;
  const item = [...block.items.at(-1)!.slice(0, -1), ...(trimmed ? [trimmed] : [])];
  return { ...block, items: [...block.items.slice(0, -1), ...(item.length > 0 ? [item] : [])] };
}

function commonLength(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

const isRelatedHeading = (block: Block) =>
  (block.type === 'heading' || block.type === 'paragraph') && RELATED_HEADING.test(blockText(block).trim());

/** A list or line of links under a "Related" heading. */
const isLinkBlock = (block: Block | undefined) =>
  block !== undefined &&
  (block.type === 'list' || block.type === 'paragraph' || block.type === 'heading') &&
  linkShare(block) > 0.7;

/** The blocks without the site's furniture: comment forms and all after them, shares, sign-ups, credits, related links. */
export function dropBoilerplate(blocks: readonly Block[]): Block[] {
  const kept: Block[] = [];
  let told = 0;
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]!;
    const comments = opensComments(block, told);
    if (comments === 'rest') break;
    if (comments === 'line') continue;
    if (isRelatedHeading(block)) {
      if (block.type === 'heading' && !isLinkBlock(blocks[i + 1])) kept.push(block);
      else while (isLinkBlock(blocks[i + 1]) || blocks[i + 1]?.type === 'image') i++;
      continue;
    }
    if (isBoilerplate(block)) continue;
    const trimmed = trimParagraph(block);
    if (!trimmed) continue;
    kept.push(trimmed);
    told += blockText(trimmed).length;
  }
  return kept;
}

function opensComments(block: Block, told: number): 'no' | 'line' | 'rest' {
  if ((block.type !== 'heading' && block.type !== 'paragraph') || block.spans.length > 12) return 'no';
  const text = spansText(block.spans).replaceAll('\n', ' ').trim();
  if (text.length > 260) return 'no';
  if (COMMENT_FORM.test(text)) return told > 0 ? 'rest' : 'line';
  if (!COMMENTS.test(text)) return 'no';
  return told >= TOLD ? 'rest' : 'line';
}
