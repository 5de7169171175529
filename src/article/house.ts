import { UNSPACED } from '../text/unspaced.ts';
import { followKey } from './follow-key.ts';
import { hasGivenName } from './given-names.ts';

const NEWSROOM_HOST = /^(?:blog|news|newsroom|press|engineering|research|about|tech|developers?)\./;
const NEWSROOM_PATH = /^\/(?:\w\w\/)?(?:blog|news|newsroom|press|engineering|research)\//;

/**
 * Whether a one-word name is that of the house whose blog or newsroom the story stands in ("Cloudflare" on
 * blog.cloudflare.com). Elsewhere one word may be the name a person goes by, also on a site called the same.
 */
export function isHouseOf(url: string, name: string): boolean {
  if (/\s/.test(name) || !URL.canParse(url)) return false;
  const { hostname, pathname } = new URL(url);
  if (!NEWSROOM_HOST.test(hostname) && !NEWSROOM_PATH.test(pathname)) return false;
  return hostname.split('.').slice(0, -1).includes(followKey(name));
}

const ARTICLE_LEAD = /^(?:The|El|Il|Der|Die|Das|Het|Les|Los|Las|Gli)\s/u;
/** "Le Courrier de la Serre": beside a name that begins so ("Le Minh Khai") it has a word of its language. */
const ARTICLE_AND_PARTICLE = /^(?:(?:Le|La)\s|L['’](?=\p{Lu})).*\s(?:de|du|des|del|della|et|y|e)\s/u;
const JOINED = /\s(?:and|und|et|och|og|&|\+)\s/iu;
/** "NPK Skarvposten", "SSP Ascom": an agency's letters before a word that is not in capitals. */
const LETTERS_FIRST = /^\p{Lu}{3,5}\s\p{Lu}\p{Ll}/u;
/** "larderadmin", "newsdesk2": the name of an account. */
const ACCOUNT = /^\S*(?:admin|editor|webmaster|news|newsdesk|redaktion|redactie)\d{0,3}$/u;
/** How newsrooms, papers and accounts are called in languages whose people have names of two to four characters. */
const UNSPACED_HOUSE =
  /^.{1,20}(?:社|部|网|網|台|报|報|日报|晚报|周刊|头条|观察|觀察|早知道|频道|新闻|新聞|雑誌|杂志|编辑室|研究所|研究院|タイムス|ニュース|政府|觀光處|局|處|署|縣府|市府|学校|學校|大学|大學|協会|協會|协会|시청|구청|군청|센터|협회|팀|뉴스|일보|신문|레터|방송|미디어)$/u;
const IS_UNSPACED = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}ー\s]+$/u;
/** "Larkton A.M.": a newsletter of the morning. */
const HALF_DAY = /\s[AP]\.?M\.?$/u;
const MOST_WORDS = 6;

/** Whether a name has the form of a paper, a team or an account and not of a person. */
export function isHouseName(name: string): boolean {
  if (IS_UNSPACED.test(name)) return name.replace(/\s/gu, '').length > 3 && UNSPACED_HOUSE.test(name);
  // "Kirche und Leben", "Johnson & Johnson"; "Ortega y Gasset" is a person.
  return (
    JOINED.test(name) ||
    ARTICLE_LEAD.test(name) ||
    ARTICLE_AND_PARTICLE.test(name) ||
    LETTERS_FIRST.test(name) ||
    ACCOUNT.test(name) ||
    HALF_DAY.test(name) ||
    name.split(/\s+/).length > MOST_WORDS
  );
}

/** "Tidewell Engineering Blog" is where Tidewell writes. */
const WHAT_IT_IS =
  /(?:\s(?:engineering|tech|developers?|company|official|weekly|daily|the)){0,3}\s(?:blog|newsletter|news|newsroom|podcast|letter|updates|changelog)$/iu;

/** "Revista Plano Fixo" is Plano Fixo. */
const WHAT_IT_IS_FIRST =
  /^(?:revista|rivista|revue|magazine|jornal|diario|diário|periódico|portal|blog|radio|rádio|café|zeitschrift|magazin|časopis|czasopismo|tidningen|avisen|bladet|majalah|koran|dergi|gazete)\s(?=\S)/iu;

/** The names a site goes by, told by its title: "Gripwire | Bikes and how to mend them". */
export function houseKeys(title: string): ReadonlySet<string> {
  const named = [title, ...title.split(/\s[|–—:·-]\s|:\s/u)];
  const parts = named.flatMap(part => [
    part,
    part.replace(WHAT_IT_IS, ''),
    part.replace(WHAT_IT_IS_FIRST, ''),
  ]);
  return new Set(parts.map(part => followKey(part).replace(/^the /, '')).filter(key => key.length > 2));
}

const PARTS = / ?[|] ?| [–—-] /u;

/** A byline without the house's own name at either end: "Rampe | Till Ockert", "The Ledger Ana Cruz". */
export function withoutHouse(byline: string, site: string, house: ReadonlySet<string>): string {
  const own = site && byline.startsWith(`${site} `) ? byline.slice(site.length) : byline;
  const parts = own.split(PARTS);
  const people = parts.filter(part => !isOneOf(house, part));
  return people.length > 0 && people.length < parts.length ? people.join(' | ') : own;
}

/** What stands before the name of a feed's section, or of its format. */
const NO_NAME =
  /^(?:news|latest news|latest|home|blog|rss|feed|all|articles|stories|nachrichten|actualités?|noticias|notícias|notizie|nieuws|nyheter|aktualności|новости)$/iu;
const FIRST_ARTICLE = /^(?:the|der|die|das|les?|la|el|los|las|il|gli|lo|de|het|os?|as?)\s|^l['’]/iu;
const SHORTEST_NAME = 3;
/** Shorter words end as they are written; of longer ones languages change the ending. */
const INFLECTED = 6;

const wordsOf = (text: string) =>
  text
    .toLowerCase()
    .split(/[^\p{L}\p{M}\p{N}]+/u)
    .filter(Boolean);

/**
 * Tells whether a line mentions the house.
 * @param title what the feed or site calls itself.
 */
export function mentionOf(title: string): (line: string) => boolean {
  const parts = title.split(/\s[|–—·»/-]\s|[|»:：｜]/u).map(part => part.trim());
  const named = parts.find(part => part !== '' && !NO_NAME.test(part)) ?? '';
  const name = named.replace(WHAT_IT_IS, '').replace(FIRST_ARTICLE, '');
  if (name.length < SHORTEST_NAME) return () => false;
  if (UNSPACED.test(name)) return line => line.includes(name);
  const stems = wordsOf(name).map(word => (word.length > INFLECTED ? word.slice(0, -2) : word));
  return line => {
    // Of most lines, no more need be asked.
    if (!line.toLowerCase().includes(stems[0] ?? '')) return false;
    const words = wordsOf(line);
    return words.some((_, at) => stems.every((stem, i) => isForm(words[at + i], stem)));
  };
}

/** Letters an ending has at most. */
const ENDING = 4;

function isForm(word: string | undefined, stem: string): boolean {
  return !!word?.startsWith(stem) && word.length - stem.length <= ENDING;
}

const IS_NAME =
  /^\p{Lu}[\p{L}'’.-]+(?: (?:\p{Lu}\.|de|da|di|van|von|der|den|del|la|le|al|bin))* \p{Lu}[\p{L}'’-]+(?: (?:Jr|Sr|II|III)\.?)?$/u;
/** "Nguyễn Hoàng Lân": the family's name comes first, and two may follow. */
const VIETNAMESE_NAME =
  /^(?:Nguyễn|Trần|Lê|Phạm|Huỳnh|Hoàng|Phan|Vũ|Võ|Đặng|Bùi|Đỗ|Hồ|Ngô|Dương|Lý|Trương)(?: \p{Lu}\p{L}+){1,3}$/u;
/** What a paper, a company or a place is called behind a word that may be a name: "Lee County", "Max Planck Institute". */
const OF_HOUSES =
  /\s(?:news|journal|reports?|times|post|observer|monitor|chronicle|courier|gazette|mercury|recorder|buzz|tribune|herald|press|weekly|daily|today|magazine|review|notes|dispatch|planet|arcade|labs?|tech|media|group|institute|foundation|university|college|school|club|city|county|town|fc|united|radio|tv|show|law|software|systems|security|capital|ventures|partners|street|park|hall|house|books?|bank|brothers|sons|stories|wire|insider|digest|bulletin|letters?|hub|world|studio|works|design|music|records|games?)$/iu;
/** Whether it is somebody's full name, told by a first one that people are commonly given. */
export const isPerson = (name: string) =>
  VIETNAMESE_NAME.test(name) ||
  (IS_NAME.test(name) && !OF_HOUSES.test(name) && hasGivenName(followKey(name)));

/** Whether a name is one of the house's, and not somebody's whose blog is called so: "Julia Evans". */
export function isOneOf(house: ReadonlySet<string>, name: string): boolean {
  return house.has(followKey(name).replace(/^the /, '')) && !isPerson(name);
}

/** "Brendan Gregg's Blog" */
const OWNED =
  /['’]s? (?:(?:personal|own|little|tech|web) )?(?:blog|weblog|web ?site|site|homepage|home ?page|journal|notebook|newsletter|notes)$/iu;

/** The person that a site is called as, undefined for any other: feeds of such blogs seldom say who wrote them. */
export function ownerOf(title: string): string | undefined {
  const name = title.trim().replace(OWNED, '');
  return isPerson(name) ? name : undefined;
}
