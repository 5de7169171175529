import type { Author, Block, StoryDocument } from '../story.ts';
import { blockLinks, blockText, linkShare } from './block-text.ts';
import { parseBylines, withoutHonorifics } from './byline.ts';
import { WRITTEN_BY } from './byline-words.ts';
import { followKey } from './follow-key.ts';
import { isAddressLine, isMark, OPENS_QUOTED } from './site-line.ts';
import { siteOdds } from './site-odds.ts';

type Bio = NonNullable<StoryDocument['bio']>;

const ABOUT =
  /^(?:about (?:the )?(?:authors?|writers?|contributors?)|about .{2,40}|über (?:den|die) autor(?:in|en|innen)?|zur person|meet (?:the|our) (?:author|writer|reporter|contributor)|zum autor|zur autorin|à propos de l['’]auteure?|l['’]auteure?|sobre (?:el|la|o|a) autora?|sobre la firma|acerca del autor|l['’]autore|l['’]autrice|over de auteur|autor(?:ka)? (?:článku|artykułu|textu)|o (?:autorovi|autorce|autorze)|об авторе|yazar hakkında|om (?:författaren|forfatteren|skribenten|krönikören)|kirjoittajasta|o autoru|despre autor|a szerzőről|про автора|за автора|על הכותבת?|عن الكاتبة?|tentang penulis|về tác giả|この記事を書いた人|執筆者|筆者|關於作者|关于作者|作者简介|作者介绍|著者について|プロフィール|著者プロフィール|글쓴이|필자 소개)[:：]?$/iu;
/** "Über die Autorin: Ana Cruz schreibt …", in one line. */
const ABOUT_LEAD =
  /^(?:about the (?:author|writer)|über (?:den|die) autor(?:in)?|zum autor|zur autorin|à propos de l['’]auteure?|sobre (?:el|la|o|a) autora?|l['’]autore|l['’]autrice|over de auteur|om (?:författaren|forfatteren|skribenten|krönikören)|kirjoittajasta|o autoru|despre autor|a szerzőről|про автора|за автора|על הכותבת?|عن الكاتبة?|tentang penulis|về tác giả|o (?:autorze|autorce|autorovi|autorce)|об авторе|yazar hakkında|著者(?:プロフィール)?|作者简介|關於作者|关于作者|필자 소개|글쓴이)\s?[:：]\s?(?=\S)/iu;
const JOB =
  /\b(?:reporter|journalist|editor|writer|correspondent|columnist|contributor|freelancer?|author|blogger|producer|analyst|fellow|covers|covering|covered|writes (?:about|on|for)|reports on|reporting on|works (?:as|for|at)|based in|redakteur(?:in)?|journalistin|korrespondent(?:in)?|autor(?:in|a)?|schreibt|berichtet|volontär(?:in)?|journaliste|rédact(?:eur|rice)|correspondante?|auteure?|periodista|reporter[oa]|redactora?|corresponsal|escribe|editora?|jornalista|repórter|redatora?|correspondente|escreve|giornalista|scrive|redattore|redattrice|corrispondente|verslaggever|redacteur|schrijft|dziennikarz|dziennikarka|skriver|écris|escribo|scrivo|schreibe|berichte|kirjoittaa|yazıyor)\b|(?<!\p{L})(?:I (?:cover|write|report)|píše|pisze|пишет|пише)(?!\p{L})|취재|记者|記者|编辑|編集|作者|撰稿|ライター|기자|журналист|редактор|корреспондент/iu;
const VERB =
  /^[^.]{2,60}?\s(?:is|was|are|cover|píše|pisze|skriver|suit|covers|writes|reports|has|joined|works|leads|edits|ist|schreibt|berichtet|arbeitet|est|écrit|couvre|travaille|es|escribe|cubre|trabaja|é|escreve|cobre|trabalha|è|scrive|lavora|schrijft|werkt)\s|^[\p{Lo}·・ ]{2,12}(?:是|，|は|、|는|은)/u;
const NAMED =
  /^\p{Lu}[\p{L}'’.-]+(?:\s(?:\p{Lu}[\p{L}'’.-]*|van|von|der|den|de|del|da|dos|di|bin|al)){1,4}\s/u;
/** "Kirjoittaja on …", "筆者は…": who the writer is, without the name. */
const WRITER_IS =
  /^(?:(?:the|this) (?:author|writer|columnist) (?:is|was|works|lives|teaches)|(?:kirjoittaja|kolumnisti) on|(?:skribenten|författaren|krönikören) är|(?:skribenten|forfatteren|forfattaren) er|(?:der|die) (?:autor|autorin|verfasser|verfasserin) (?:ist|lebt|arbeitet|lehrt)|l['’]auteure? (?:est|vit|enseigne|travaille)|l['’]autrice (?:est|è|vit)|(?:el autor|la autora) es|(?:o autor|a autora) é|l['’]autore è|de auteur is|(?:autor|autorka|autor textu) (?:jest|je)|автор[ —]+(?=\p{Ll})|(?:筆者|著者)は|(?:作者|笔者)[是为係]|(?:■ ?)?필자(?:는| \p{Script=Hangul}{2,4}[은는]))(?:\s|(?=\p{Lo}))/iu;
/** "Hi, I'm Posy!": how the author of a blog says who that is. */
const HELLO =
  /^(?:(?:hi|hello|hey|welcome)\b[^.]{0,30}?\bi(?:['’]m| am)|¡?hola[^.]{0,20}?\bsoy|salut[^.]{0,20}?\b(?:je suis|moi c['’]est)|ciao[^.]{0,20}?\bsono|(?:hallo|moin|servus)[^.]{0,20}?\bich bin|olá[^.]{0,20}?\bsou|hej[^.]{0,20}?\bjag heter|hei[^.]{0,20}?\bjeg heter|(?:hoi|hallo)[^.]{0,20}?\bik ben|cześć[^.]{0,20}?\bjestem) \p{Lu}/iu;
const CONTACT =
  /(?:@\w{2,}|\b(?:follow|contact|reach|email|e-mail)\b.{0,30}\b(?:him|her|them|me|on|at|via|us)\b|\bmore (?:by|from) )/iu;
/** "Jane Doe is a reporter based in …": clear enough without a byline, as the last paragraph. */
const SAYS_JOB =
  /^\p{Lu}[\p{L}'’.-]+(?: \p{Lu}[\p{L}'’.-]*){1,3} is (?:an?|the|[\p{L}' ]{2,30}['’]s?) [^.]{0,60}\b(?:reporter|journalist|editor|correspondent|columnist|contributor|freelance writer|staff writer)\b[^.]{0,40}\b(?:at|for|in|with|based|cover(?:s|ing)|who|focus(?:ed|ing))\b/u;
const AVATAR =
  /^(?:avatar photo|avatar-foto|photo de l['’]avatar|foto (?:del|do|dell['’]) ?avatar|アバター(?:画像|写真)|头像)(?:\s\S.{0,60})?$/iu;
/** "Home Editor", "832 followers": a rank or a count on a line of its own. */
const RANK =
  /^(?:Staff|(?:\p{Lu}[\p{L}&-]*,? ){0,4}(?:Editor|Reporter|Correspondent|Writer|Columnist|Critic|Producer|Contributor)(?:,? \p{Lu}\p{L}*){0,2}|[\d.,]+[km]? followers\b.*)$/iu;
const LONGEST = 1200;
/** A bio that names no job has at most so many code units. */
const LONGEST_UNNAMED = 600;
/** Code units a bio has at least; ideographs say more in fewer. */
const SHORTEST = (text: string) => (/\p{Lo}/u.test(text) ? 8 : 20);
const TAIL_BLOCKS = 7;
/** Paragraphs that may stand behind a bio, code units of one, and the logarithm of the odds that it is the site's. */
const FOOT_BLOCKS = 4;
const LONGEST_FOOT = 320;
const UNLIKELY_FOOT = -2;
/** The same of what stands under an author's name. */
const UNLIKELY_BIO = -4;

const isAvatar = (block: Block) =>
  (block.type === 'image' && AVATAR.test(block.alt)) ||
  ((block.type === 'paragraph' || block.type === 'heading') && AVATAR.test(blockText(block).trim()));

const isWords = (block: Block | undefined) => block?.type === 'paragraph' || block?.type === 'heading';

function startsWithAuthor(text: string, authors: readonly Author[]): boolean {
  const opening = followKey(withoutHonorifics(text).slice(0, 80));
  return authors.some(
    ({ key }) =>
      opening.startsWith(`${key} `) ||
      opening.startsWith(`${key.split(' ')[0]} `) ||
      (/[\p{Lo}]/u.test(key) && opening.startsWith(key)),
  );
}

function startsWithFullName(text: string, authors: readonly Author[]): boolean {
  const opening = followKey(withoutHonorifics(text.replace(/^(?:The|Η|Ο) /u, '')).slice(0, 80));
  return authors.some(
    ({ key }) => /[\s\p{Lo}]/u.test(key) && opening.startsWith(key.replace(/ (?:jr|sr|i{2,3})$/, '')),
  );
}

/** "Kirjoittaja Aino Peltokangas on …", "Oddments is a letter by Odalys Quint, a piano tuner …". */
const THE_WRITER =
  /^(?:the (?:author|writer)|kirjoittaja|kolumnisti|skribenten|författaren|krönikören|forfatteren|der autor|die autorin|l['’]auteure?|el autor|la autora|o autor|a autora|l['’]autore|l['’]autrice|de auteur|autor(?:ka)?|автор(?:ка)?|yazar|필자)[,:]?\s/iu;
const WRITES_IT =
  /^.{2,50} is (?:(?:an? (?:\p{L}{3,12} )?(?:letter|newsletter|blog|column|podcast) )|written |made |edited )?by /iu;
const fromName = (text: string) => text.replace(THE_WRITER, '').replace(WRITES_IT, '');
const isOfAuthor = (text: string, authors: readonly Author[]) =>
  text.length <= LONGEST_UNNAMED && fromName(text) !== text && startsWithFullName(fromName(text), authors);

/** Whether the paragraph tells who wrote the story. */
function isBioText(block: Block, authors: readonly Author[]): boolean {
  if (block.type !== 'paragraph') return false;
  const text = blockText(block).trim();
  if (text.length < SHORTEST(text) || text.length > LONGEST) return false;
  if (isNameOver(text, authors)) return true;
  if (isOfAuthor(text, authors)) return true;
  if (HELLO.test(text) || ABOUT_LEAD.test(text) || WRITER_IS.test(text)) return true;
  // A last paragraph that opens with an author's whole name says who that is.
  if (startsWithFullName(text, authors) && text.length <= LONGEST_UNNAMED) return true;
  if (!JOB.test(text)) return false;
  if (authors.length > 0 && startsWithAuthor(text, authors)) return VERB.test(text) || CONTACT.test(text);
  const italic = block.spans.every(span => span.italic || !span.text.trim());
  return NAMED.test(text) && VERB.test(text) && (italic || (authors.length === 0 && CONTACT.test(text)));
}

const MORE_BY =
  /(?<!\s)\s+(?:more (?:by|from|stories by)|view all posts by|all (?:posts|articles|stories) by|tutti gli articoli di|alle (?:beiträge|artikel) von|tous les articles de|todos los artículos de|todos os artigos de|alle artikelen van|alla artiklar av|alle saker av|wszystkie (?:artykuły|teksty)|všechny články)\s[^.!?]{2,60}$/i;

const CONTACT_LINKS =
  /(?<=[.!?。])(?:[\s,|·/]{1,4}(?:e-?mail|twitter|x|linkedin|website|facebook|instagram|mastodon|bluesky|rss))+$/iu;

const isName = (text: string) =>
  text.length <= (/\p{Lo}/u.test(text) ? 12 : 60) &&
  !/[.!?:。！？：]$/u.test(text) &&
  parseBylines([text]).length === 1;

const LONGEST_WAY = 60;
/** Of words on somebody, no link or date below them. */
const ENDS = /[.!?。！？…]["”’»」)）]?$/u;

/** A link to more of the author, in any language: "Allen Beiträgen folgen". */
function isWayOn(block: Block): boolean {
  const text = blockText(block).trim();
  return (
    text.length <= LONGEST_WAY &&
    linkShare(block) > 0.8 &&
    /(?<!\S)\p{Ll}{3}/u.test(text.replace(/ (?:van|von|der|del|dos|das) /gu, ' '))
  );
}

/** Reads blocks as a bio: a name on its own line first, then its words. */
function readBio(blocks: readonly Block[], authors: readonly Author[]): Bio | undefined {
  const lines = blocks
    .filter((block, i) => isWords(block) && (i === 0 || !isWayOn(block)))
    .flatMap(block => blockText(block).split('\n'))
    .map(line => line.trim().replace(ABOUT_LEAD, '').replace(AROUND_NAME, ''));
  const texts = lines.filter(
    line => line && !ABOUT.test(line) && !AVATAR.test(line) && !WRITTEN_BY.test(line),
  );
  const links = blockLinks(blocks);
  const named = texts[0] !== undefined && isName(texts[0].replace(/^avatar photo\s+/i, ''));
  const words = (named ? texts.slice(1) : texts).filter(
    line =>
      !isAddressLine(line) &&
      !RANK.test(line) &&
      !isMark(line) &&
      !/^(?:more (?:by|from)\b.*|view all posts\b.*|(?:see )?all (?:posts|stories|articles)\b.*|more posts by\b.*|alle (?:beiträge|artikel)\b.*|(?:follow|connect|contact|reach|find|e-?mail)\b.{0,60}|@[\w.-]{2,40}(?: on \p{L}{2,20})?|[\w-]{2,40}\.[a-z]{2,10}|all (?:posts|articles|stories) by\b.*|follow(?: (?:him|her|them|me))?|website|twitter|linkedin|email|facebook|instagram|x|(?:다른 ?|이 )?기사 (?:더 ?)?보기|(?:segui|suivez|suivre|sigue a|siga|folg(?:e|en sie)|følg|följ|volg|mehr infos|más de|tous ses articles)\b[^.]{0,50})$/iu.test(
        line,
      ),
  );
  const last = words.findLastIndex(line => line.length > LONGEST_WAY || ENDS.test(line));
  const text = (last < 0 ? words : words.slice(0, last + 1))
    .join('\n\n')
    .replace(MORE_BY, '')
    .replace(CONTACT_LINKS, '');
  const name = named
    ? parseBylines([texts[0]!.replace(/^avatar photo\s+/i, '')])[0]!.name
    : nameIn(text, authors);
  if (text.length < SHORTEST(text) && !named) return undefined;
  return { ...(name ? { name } : {}), text, links };
}

function nameIn(text: string, authors: readonly Author[]): string | undefined {
  const known = authors.find(author => startsWithAuthor(fromName(text), [author]));
  if (known) return known.name;
  if (HELLO.test(text) && authors.length === 1) return authors[0]!.name;
  const candidate = NAMED.exec(text)?.[0].trim();
  return candidate ? parseBylines([candidate])[0]?.name : undefined;
}

/**
 * Takes the author's bio off the end of a body.
 * @param marked contents of elements that are marked as bios.
 * @param authors the story's authors as far as they are known; without them only clear signs count.
 */
export function takeBio(
  blocks: readonly Block[],
  marked: readonly Block[][],
  authors: readonly Author[],
): { blocks: Block[]; bio?: Bio } {
  const { kept, tail } = splitTail(blocks, authors);
  const sources = [
    ...(tail.length > 0 ? [tail] : []),
    ...marked.filter(source => isTelling(source, authors)),
  ];
  const bios = sources.flatMap(source => readBio(source, authors) ?? []);
  const found = bios.find(one => one.name && one.text) ?? bios.find(one => one.text);
  // A box that is marked as a bio need not repeat whose.
  const [author] = authors.length === 1 ? authors : [];
  const bio = found && !found.name && author ? { name: author.name, ...found } : found;
  return { blocks: kept.filter(block => !isAvatar(block)), ...(bio ? { bio } : {}) };
}

/** "■保科いづみ（ほしな・いづみ）": a sign before a name, and how it is read. */
const AROUND_NAME =
  /^[■□◆◇●○▼▶★☆\s]+|(?<=\p{Lo})[（(][\p{Script=Hiragana}\p{Script=Katakana}ー・ ]{2,20}[)）]$/gu;

/** Whether a line is the name of an author and nothing else. */
export const isNameOf = (block: Block | undefined, authors: readonly Author[]) =>
  isWords(block) && isNameLine(blockText(block!), authors);

function isNameLine(whole: string, authors: readonly Author[]): boolean {
  const line = whole
    .trim()
    .replace(AROUND_NAME, '')
    .replace(/^(?:written by|by|von|par|por|di|door|texte?:?) | (?:기자|記者|记者)$/giu, '');
  return authors.some(({ key }) => key === followKey(withoutHonorifics(line)));
}

/** Whether a line says that what follows is about the author: "About Maribel", "Om forfatteren", but not "About us". */
function isAboutAuthor(block: Block, authors: readonly Author[]): boolean {
  if (!isAbout(block)) return false;
  const line = blockText(block).trim();
  const whose = /^about (?!the (?:author|writer|contributor))(.+)$/iu.exec(line)?.[1];
  return whose === undefined || authors.some(({ key }) => `${key} `.startsWith(`${followKey(whose)} `));
}

// Page footers and link boxes are marked alike; a bio says what its subject does, or has the author's name above it.
const isTelling = (blocks: readonly Block[], authors: readonly Author[]) =>
  blocks.some((block, i) => {
    if (block.type !== 'paragraph') return false;
    const text = blockText(block).trim();
    if (text.length < SHORTEST(text) || text.length > LONGEST || /^(?:copyright|©|by \S+ )/i.test(text))
      return false;
    if (blocks.slice(0, i).some(before => isNameOf(before, authors) || isAboutAuthor(before, authors)))
      return true;
    return (
      startsWithAuthor(text, authors) ||
      HELLO.test(text) ||
      (JOB.test(text) && (NAMED.test(text) || VERB.test(text)))
    );
  });

function splitTail(blocks: readonly Block[], authors: readonly Author[]): { kept: Block[]; tail: Block[] } {
  let end = blocks.length;
  for (; end > 1; end--) {
    const at = tailStart(blocks.slice(0, end), authors);
    if (at < end)
      return { kept: [...blocks.slice(0, at), ...blocks.slice(end)], tail: blocks.slice(at, end) };
    if (blocks.length - end === FOOT_BLOCKS || !mayBeFoot(blocks[end - 1]!)) break;
  }
  return { kept: [...blocks], tail: [] };
}

/** Whether a last paragraph may be the site's, which is looked at later: a bio may come before it. */
function mayBeFoot(block: Block): boolean {
  const text = blockText(block).trim();
  return block.type === 'paragraph' && text.length <= LONGEST_FOOT && siteOdds(text) > UNLIKELY_FOOT;
}

function tailStart(blocks: readonly Block[], authors: readonly Author[]): number {
  return (
    afterAvatar(blocks) ?? afterAbout(blocks) ?? afterName(blocks, authors) ?? afterStory(blocks, authors)
  );
}

const isAbout = (block: Block | undefined) => isWords(block) && ABOUT.test(blockText(block!).trim());

/** Where a tail begins that "Avatar photo" opens, as WordPress prints it. */
function afterAvatar(blocks: readonly Block[]): number | undefined {
  for (let i = Math.max(1, blocks.length - TAIL_BLOCKS - 1); i < blocks.length - 1; i++) {
    if (!isAvatar(blocks[i]!)) continue;
    const tail = blocks.slice(i + 1).filter(block => !isAvatar(block));
    const lines = tail.map(block => blockText(block).trim());
    const isTail =
      tail.every(block => isWords(block) || linkShare(block) > 0.6) &&
      lines.join('').length <= LONGEST &&
      lines.some((line, n) => (n === 0 && isName(line)) || JOB.test(line));
    if (isTail) return trimRule(blocks, isAbout(blocks[i - 1]) ? i - 1 : i);
  }
  return undefined;
}

/** Where a tail begins that says it is about the author. */
function afterAbout(blocks: readonly Block[]): number | undefined {
  const from = Math.max(1, blocks.length - TAIL_BLOCKS);
  for (let i = from; i < blocks.length; i++) {
    if (!isAbout(blocks[i])) continue;
    const told = blocks.slice(i + 1).some(block => isWords(block) && JOB.test(blockText(block)));
    return told ? trimRule(blocks, i) : undefined;
  }
  return undefined;
}

/** Where a tail begins that is an author's name on a line of its own and one paragraph under it. */
function afterName(blocks: readonly Block[], authors: readonly Author[]): number | undefined {
  const words = blocks.at(-1);
  // A portrait may stand between.
  const at = blocks.slice(0, -1).findLastIndex(block => block.type !== 'image');
  if (at < 1 || words?.type !== 'paragraph' || !isNameOf(blocks[at], authors)) return undefined;
  const text = blockText(words).trim();
  const isBio = text.length >= SHORTEST(text) && text.length <= LONGEST_UNNAMED && ENDS.test(text);
  // The first entry of a live blog, its last, has a name over it as well.
  const isStory = OPENS_QUOTED.test(text) || siteOdds(text) < UNLIKELY_BIO;
  return isBio && !isStory && linkShare(words) < 0.5 ? trimRule(blocks, at) : undefined;
}

/** An author's name in the first line of a paragraph, and words under it. */
function isNameOver(text: string, authors: readonly Author[]): boolean {
  const [name = '', ...rest] = text.split('\n');
  return rest.length > 0 && isNameLine(name, authors) && ENDS.test(text) && text.length <= LONGEST_UNNAMED;
}

/** Where paragraphs begin that tell of the author and end the body; links and contacts may follow them. */
function afterStory(blocks: readonly Block[], authors: readonly Author[]): number {
  const end = blocks.length;
  let last = end;
  while (last > 1 && end - last < 4 && isContact(blocks[last - 1]!) && !isBioText(blocks[last - 1]!, authors))
    last--;
  let first = last;
  while (first > 1 && last - first < 4 && isBioText(blocks[first - 1]!, authors)) first--;
  if (first === last && authors.length === 0 && last > 3 && SAYS_JOB.test(blockText(blocks[last - 1]!)))
    first--;
  if (first === last) return end;
  if (first > 1 && isNameOf(blocks[first - 1], authors)) first--;
  return trimRule(blocks, first);
}

const trimRule = (blocks: readonly Block[], at: number) =>
  at > 1 && blocks[at - 1]?.type === 'rule' ? at - 1 : at;

function isContact(block: Block): boolean {
  if (block.type === 'rule') return true;
  if (!isWords(block) && block.type !== 'list') return false;
  const text = blockText(block).trim();
  return (
    text.length <= 200 &&
    (linkShare(block) > 0.8 || (CONTACT.test(text) && text.length < 140 && linkShare(block) > 0.1))
  );
}
