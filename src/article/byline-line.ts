import { parseBylines } from './byline.ts';
import { isNobody } from './byline-words.ts';

const LOOKS_LIKE_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?!(?:bis|nach|till|to|til|tot|naar|à|hasta|até)(?!\S))\p{L}[\p{L}\p{M}'’.-]*,?){0,3} \p{Lu}[\p{L}\p{M}'’.,-]*$|^\p{Lo}[\p{Lo} ・·־-]+$/u;
/** "By …" at the head of a story, and its like. */
const OPENING =
  /^(?:(?:(?:written|story|words|text|report|review|column|essay|posted) )?by|(?:crítica|reportagem|reportaje|crónica|crônica|textos?|textes?) de|a cura di|γράφ(?:ει|ουν) (?:ο|η|οι)|deur|gan|von|(?:ein )?gastbeitrag von|geschreven door|geschrieben von|écrit par|escrito por|scritto da|skrevet a[vf]|skriven av|par|por|di|door|av|przez|af|автор|מאת|текст|作者|文|撰文|记者)[\s:：/|｜]\s*\S.{1,120}$/iu;
/** "Text: …", "글. …": what a line that names those who wrote begins with, at the head or the foot of a story. */
const ROLE =
  /^(?:words|text(?:e|o)?|teksti?|testo|story|höfundur|avtor(?:ica|ji)?|autorica|autorius|autors|egilea|awdur|skribent|forfattere?|kirjoittaja|toimittaja|penulis|ditulis oleh|автор(?:и|ы|ка)?|текст|szerző|szöveg|συντάκτ(?:ης|ρια)|κείμενο|tác giả|نویسنده|الكاتب|كاتب|הכותב|מאת|लेखक|guest (?:post|essay|column)|autor(?:es|as?|y|zy|in|en|ka)?|auteurs?|author|authors|muhabir|haber|yazan|připravila?|napsala?|(?:text[eo]?|teksti?|testo|words) (?:et|y|e|und|och|og|en|i|ja|and|&) [\p{L}']{3,12}|redaktör|reporter|作者|文|撰文|撰稿|采访|采写|采访、撰文|取材・文|取材|執筆|聞き手(?:・(?:構成|文|写真|撮影))?|글|취재|기자명|记者|記者)(?: by)?\s?[.:：|｜=＝/／・]\s*\S/iu;
/** "（小田切 千景）", "(三浦奈緒、工藤大地)" */
const IN_BRACKETS =
  /^[（(](?:\p{Lo}{2,8}[部局課]・|[評文]・)?([\p{Script=Han}]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}]{1,4}(?:[、・,，] ?[\p{Script=Han}]{1,4}[ \u3000]?[\p{Script=Han}\p{Script=Hiragana}]{1,4}){0,3})[）)]$/u;
/** "한지우 기자 jw.han@x.kr", "本报记者 沈若溪": nothing but the title beside a name. */
const TITLED =
  /^(?:기자명 )?\p{Script=Hangul}{2,4} \p{Script=Hangul}{0,4}기자(?: \S{3,40}@\S{3,40})?$|^(?:本[报報]|\p{Script=Han}{2,6}[报報])?(?:首席|见习|实习|通讯)?[记記]者[ 　]\p{Script=Han}{2,4}(?:[ 　、]\p{Script=Han}{2,4}){0,3}$/u;
/** "Texte de Ana Cruz": at a foot nothing else begins so and ends with a name. */
const TEXT_OF =
  /^(?:(?:words|text|story|written) by|das (?:gespräch|interview) führten?|propos recueillis par|entretien réalisé par|(?:text[eo]?|testo|tekst|entrevista|entretien|interview|intervista|wywiad|reporta(?:ge|je|gem)|un articol|articol|artículo|artigo|articolo|article) (?:de|di|van|von|a[vf]|par|por)) \S/iu;
/** "(Dörte Wiechmann)" */
const NAME_IN_BRACKETS = /^[（(]([^()（）\d]{5,50})[）)]$/u;
/** A name and nothing else, in letters that have capitals. */
const ONLY_NAME =
  /^\p{Lu}[\p{L}\p{M}'’.-]*(?: (?:\p{Lu}[\p{L}\p{M}'’.-]*|de|da|di|dos|du|van|von|der|den|la|el|al|y|i)){1,4}$/u;
const GREETING = /^[^\d\n]{3,40}[,،、!]$/u;
const NAME_WITH_ROLE = /^([^,\d]{5,40}), (?:\p{L}[\p{L}.]*(?: |$)){1,4}$/u;
const LONGEST = 140;

const namesPeople = (byline: string): boolean => {
  const people = parseBylines([byline]);
  return people.length > 0 && people.every(({ name }) => LOOKS_LIKE_NAME.test(name));
};

/** The line's first, where those under it are a house and a place: "By ANA CRUZ" over "Associated Press". */
function ownLine(text: string): string {
  const [first = '', ...rest] = text.split('\n');
  return rest.every(line => line.length <= 60 && parseBylines([line]).length === 0) ? first.trim() : text;
}

/** "Игорь Савченко, Дарья Мельник", "Ana Cruz y Bo Lind" */
function areNames(line: string): boolean {
  const names = line.split(/, (?:com |con |avec |mit |with )?| (?:and|und|et|y|e|en|och|og|i) /u);
  return (
    names.length > 1 && names.every(name => ONLY_NAME.test(name) && !isNobody(name) && namesPeople(name))
  );
}

/** The byline that a line at the head of a story is, as written; undefined for any other line. */
export function openingByline(text: string): string | undefined {
  const line = ownLine(text);
  if (line.length > LONGEST || /[.!?。]$/u.test(line)) return undefined;
  return (OPENING.test(line) || ROLE.test(line) || TITLED.test(line)) && namesPeople(line) ? line : undefined;
}

/** The same of a line at a story's foot, where only a role or brackets tell it. */
export function closingByline(text: string): string | undefined {
  const line = ownLine(text);
  if (line.length > LONGEST) return undefined;
  const names = IN_BRACKETS.exec(line)?.[1];
  if (names !== undefined) return namesPeople(names) ? names : undefined;
  // "Text: Ana Cruz. Bild: Bo Lind"
  const own = line
    .replace(/^[（(]|[.。）)]?$/gu, '')
    .split(
      /[.。;] (?=\p{L}{3,12} ?[:：])|(?<!\s)\s{1,3}(?=(?:撮影|写真|編集|構成|イラスト) ?[:：=＝／])/u,
    )[0]!;
  return (ROLE.test(own) || TEXT_OF.test(own) || ASKED.test(own)) && namesPeople(own) ? own : undefined;
}

/** "Intervju: Ana Cruz" at a foot; over a story it is somebody who was asked. */
const ASKED =
  /^(?:intervju|interview|intervista|entrevista|wywiad|haastattelu|entretien|интервью|беседовал[аи]?|聞き手|インタビュー)\s?[:：]\s*\S/iu;

/** What stands under "With love," at the end of a letter. */
export function underGreeting(text: string): string | undefined {
  const [greeting, name, ...others] = text.split('\n');
  return name !== undefined && others.length === 0 && GREETING.test(greeting!) ? name : undefined;
}

/** The name that a line at a story's foot consists of, or its byline; undefined for any other line. */
export function signedName(text: string): string | undefined {
  const byline = openingByline(text);
  if (byline !== undefined) return byline;
  // "Geoffrey Pask, Hon. Secretary"
  const last = underGreeting(text) ?? text;
  if (areNames(last)) return last;
  const name = NAME_IN_BRACKETS.exec(last)?.[1] ?? NAME_WITH_ROLE.exec(last)?.[1] ?? last;
  return ONLY_NAME.test(name) && !name.endsWith('.') && namesPeople(name) ? name : undefined;
}
