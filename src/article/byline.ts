import type { Author } from '../story.ts';
import { sanitizeLine } from '../text/sanitize.ts';
import {
  BYLINE_LEAD,
  CLERICAL,
  HONORIFIC,
  isNobody,
  isPlace,
  ROLE_LEAD,
  WEAK_LEAD,
  WRITTEN_BY,
} from './byline-words.ts';
import { decodeEntities } from './entities.ts';
import { followKey } from './follow-key.ts';
import { isHouseName } from './house.ts';
import { recase } from './recase.ts';
import { isFullName, LIST_SEPARATOR, splitPeople } from './split-people.ts';

const BYLINE_LIMIT = 500;
const NAME_LIMIT = 60;
const AUTHORS_LIMIT = 20;

const MAIL_WITH_NAME = /^[^\s()<>]{1,100}@[^\s()<>]{1,100}\s*\(([^()]{1,100})\)$/u;
const NAME_WITH_MAIL = /^"?([^"<>@]{1,100}?)"?\s*<[^<>]{0,200}>$/u;
const ADDRESS =
  /(?<!\S)[^\s@]*@\S*\.\S+|(?:https?:\/\/|www\.)\S*|\b(?<!\w-*)[\w-]{2,}\.(?:com|org|net|de|fr|es|it|nl|co|io|jp|cn|kr|br|uk|ch|at|news|tv)(?:\/\S{0,500})?$/giu;
const HANDLE = /(?:^|\s)@[\w.]+/gu;
/** "/u/goatherd", as Reddit has it, and "goatherd via quern.example", as sites of links have it. */
const ACCOUNT = /^\/?u\/(?=\S)|(?<=\S) via [^\s.]{1,60}\.\S{1,100}$/gu;
// From here on the byline is one line with one space between its words: see `unwrap`.
const CUT =
  / ?[|•·‖] ?(?=\S)| [-–—] | (?:for|via|at) (?=The |the |\p{Lu})| F(?:or|OR) (?=The |the |THE )| (?:[Uu]pdated|[Pp]ublished|[Pp]osted)(?=[ :])| (?:in|aus|à|em|uit|para|pour|für|voor) (?=\p{Lu})| (?:[Cc]orrespondante?s?|[Ee]nvoyée?s? spécia(?:l|le|les|ux))(?: |$)|[.;,]? (?:[Ee]dited|[Ee]diting) by /u;
/** "Ana Cruz in Port Selim and Bo Lind in Cartmouth": where each of several is. */
const EACH_PLACE =
  / (?:in|aus|à|em|uit) \p{Lu}[\p{L}'’-]*(?: \p{Lu}[\p{L}'’-]*){0,2}(?=(?:,| (?:and|und|et|e|en)) \p{Lu}\S* \p{Lu}\S* (?:in|aus|à|em|uit) \p{Lu})/gu;
/** "Ana Cruz of The Ledger": looked at name by name, since what comes before it may be a faculty. */
const CUT_HOUSE = / of (?=The |the |\p{Lu}).*/u;
/** "MARY-ANN O'KEEFE STAFF WRITERS" */
const ROLE_TAIL =
  /(?<=\S \S{1,40}) (?:(?:senior|staff|chief|special|contributing) ){0,2}(?:writers?|reporters?|correspondents?|editors?|columnists?|envoyée?s? spécia(?:l|le|les|ux)|correspondante?s?)$/iu;
/** "ROSALIND PYE Ledger Court Reporter": who it is in capitals, and then for whom. */
const CAPITALS_FIRST = /^((?:\p{Lu}[\p{Lu}'’.-]+ ){2,4})(?=\p{Lu}\p{Ll})(.+)$/u;
const CREDIT_LEAD =
  /^(?:with )?(?:additional |further )?(?:reporting|research|contributions?|editing|writing|photography|photos?|illustrations?) (?:by|from) /iu;
/** Who edited or translated a story did not write it. */
const EDITED_BY = /^\s*(?:edited|translated|fact[- ]checked|reviewed) by\s/i;
/** Who took the pictures, drew, filmed or translated did not write the story. */
const BESIDE =
  /^(?:with |avec |mit )?(?:(?:additional|further) \p{L}{3,14}|photo(?:s|graphs?|graphy)?|pictures?|images?|illustrations?|graphics?|video|kamera|camera|kamera und schnitt|montaj|seslendirme|translated|translation|edited|editing|editor|fact[- ]?check(?:ed|ing)?|fotos?|fotografie|fotograf[íi]as?|bild(?:er)?|bilde|grafik|zdjęcia|fot|foto's|fotoğraf|фото|видео|traduction|crédit|vidéo|ilustraci[óo]n(?:es)?|写真|撮影|攝影|摄影|圖|图|사진)(?:\s*[:：=／/]|\.\s|\s+(?:by|av|von|par|por|de|di|door|автора)(?!\p{L}))|^(?:kuvat?|kuvitus|valokuvat|사진|그림)[\s:]/iu;
/** "Foto: Sverre Lie", as one of several bylines. */
const PICTURES = /^\s*(?:photos?|fotos?|bild(?:er)?|bilde|zdjęcia|фото|写真|사진)\s?[:：]/iu;
/** "／霧峽報導", "／馬祖專訪": where a Taiwanese paper's reporter was; "发自宁波" on the mainland. */
const CJK_PLACE_TAIL =
  / ?[／/] ?\p{Lo}{1,10}(?:報導|报道|報道|電|电|專訪|专访|連線|特稿)$| (?:发自|發自)\p{Lo}{2,12}$/u;
/** Degrees, orders and years behind a name. */
const CREDENTIALS =
  /(?:,? (?:FRS|FRSE|FBA|OBE|MBE|CBE|KBE|DBE|KC|QC|MP|MSP|MEP|RN|CPA|DDS|DVM|JD|MBA|MSc|MA|BA|BSc|LLB)| [’']\d\d){1,4}$/u;
/** A date or an age after the name. */
const DATE_TAIL = / (?:on )?(?:(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]{0,6}\.? )?\d.*/u;
/** "The Straits Desk", "для «Долинських новин»": behind a name. */
const HOUSE_LEAD =
  /^(?:The|El|Le|Les|Der|Die|Das|Il)\s|^(?:for|für|voor|pour|para|till?|per|dla|pro|для)\s(?:(?:the|o|a|os|as|el|la|le|les|il|lo|die|der|das|de|het)\s)?(?=[\p{Lu}«„“"'‘’»])|^(?:avec|mit|con|com|with|met|med|z)\s(?:l['’]|la\s|der\s|the\s)?(?:agence|agentur|agencia|agência|agenzia|agency|agentschap|byrå|byrået|agencją)/u;
/** "作者：王小明 编辑：李四": who edited it did not write it. */
const CJK_EDITED =
  / ?(?:责任编辑|责编|编辑|校对|审核|字[号體体號]|編集|편집|写真|撮影|摄影|攝影|排版|图源|사진) ?[:：=＝／/].*|(?<=\p{Lo}) (?:责任编辑|责编|编辑|編輯|责任編輯) \p{Lo}{2,4}$/u;
/** "Le Phare avec AFP": a house and the agency it leans on. */
const HOUSE_WITH = /^(?:The|El|La|Le|Les|Der|Die|Das|Il)\s\S.*\s(?:with|avec|mit|con|com)\s/u;
/** "de Lisboa": where somebody writes from. */
const FROM_PLACE = /^(?:de|da|do|desde|from|aus|à|en|in) (?=\p{Lu})/u;
/** "dpa/mto": how an editor signs. */
const INITIALS = /^\p{Ll}{2,4}$/u;
/** "mkr": initials that nobody goes by. */
const UNSAID = /^[bcdfghjklmnpqrstvwxz]{2,4}$/u;
/** "à Saint-Vaury", after "De notre correspondant". */
const AT_PLACE = /^(?:à|aus|desde|from) (?=\p{Lu})/u;
const SUFFIX_ONLY = /^(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|Esq)\.?$/u;
const CJK_TITLE =
  / ?(?:记者|記者|特約記者|特派員|編集委員|기자|특파원|선임기자|논설위원|(?:인턴 )?에디터|인턴|(?<=\s)(?:시인|작가|교수|변호사|평론가|소설가|칼럼니스트|연구원))(?:의? ?(?:다른 ?)?(?:기사 ?)?(?:보기|구독))?$/u;
/** "김서윤 보기": what a link to somebody's stories says. */
const CJK_LINK_TAIL = /(?<=\p{Script=Hangul}) (?:기사 ?)?(?:보기|구독)$/u;
/** "und Henning Aust (Foto)" */
const PICTURED =
  /(?:[,;&]|\s(?:and|und|et|y|e|en|och|og|i))\s[^,;&()]{3,40}\s\((?:fotos?|photos?|fotograf[íi]as?|fotografie|imagens?|imágenes|bild(?:er)?|kuvat?|zdjęcia|video|grafik|kamera|illustrationen?|editor|redaktur|penyunting)\)/giu;

const IS_PICTURED =
  /\((?:fotos?|photos?|fotograf[íi]as?|fotografie|bild(?:er)?|kuvat?|video|grafik|kamera|illustrationen?)\)\s*$/iu;

/** "Text: Malin Grönvall Foto: Idris Palm": where the next role begins. */
const NEXT_ROLE =
  /(?<! (?:und|och|og|and|et|en|ja|y|e|i|&))[ ／](?=(?:foto|fotos|photos?|bild(?:er)?|bilde|video|kamera|illustration|grafik|zdjęcia|写真|撮影|編集) ?[:：=＝／])/giu;
/** "文・相良尋 写真・飯沼健": a dot behind a role; "文・写真=相良尋" has two of them. */
const ROLE_DOT = /(文|評|写真|撮影|編集|構成|聞き手|取材)・(?!文|写真|撮影|編集|構成|取材|聞き手)/gu;
/** Japanese papers mark what only subscribers may read before the name. */
const GATED = /^(?:有料(?:会員)?(?:記事|限定)?|会員限定(?:記事)?)\s+/u;

/** "［鵜飼紗和，デンキムシ］", "（大河内　蓮）" */
const BRACKETED = /^[［[【（(]([^［\][【】］（）()]{2,60})[］\]】）)]$/u;

function unwrap(raw: string): string {
  const text = sanitizeLine(
    decodeEntities(raw.slice(0, BYLINE_LIMIT).replace(/\n|<br\s{0,9}\/?>/gi, '; ')),
  ).normalize('NFC');
  const bare = BRACKETED.exec(text)?.[1] ?? text;
  const named = MAIL_WITH_NAME.exec(bare)?.[1] ?? NAME_WITH_MAIL.exec(bare)?.[1] ?? bare;
  return insideBrackets(
    named
      .replace(WIRE_REPORTER, '$1')
      .replace(JAPANESE_DESK, '')
      .replace(JAPANESE_ROLE, '')
      .replace(CHINESE_TEAM, ''),
  )
    .replace(ROLE_DOT, '$1：')
    .replace(PICTURED, '')
    .replace(NEXT_ROLE, '; ')
    .replace(GATED, '')
    .replace(/ ?[([（［][^()[\]（）［］]*[)\]）］]?/gu, ' ')
    .replace(ACCOUNT, '')
    .replace(ADDRESS, ' ')
    .replace(HANDLE, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}

/** "记者 | 林晓雯 实习记者 | 周子安", "글. 한지우": roles before names, told in as many ways as there are papers. */
const UNSPACED_ROLE =
  /(?:(?<=^|\s)|、)(实习记者|特约记者|记者|作者|采访|撰文|撰稿|取材|聞き手|文|编辑|排版|摄影|글|취재)(?:[、/＆&・](?:采访|撰文|撰稿|写作|文|写真|構成|撮影|사진))? ?(?:[|｜=＝／:：]|(?<=글)\.) ?/gu;
const WRITES = /^(?:记者|作者|采访|撰文|撰稿|取材|聞き手|文|글|취재)$/u;
const TRAINEE = /(?<=\S) (?:实习记者|特约记者|通讯员)：/gu;

/** "写真・文 北見新一": a role that only a space parts from a name. */
const JAPANESE_ROLE =
  /^(?:写真・文|文・写真|文と写真|取材・文|取材・写真|文・撮影|構成・聞き手|聞き手・構成|聞き手・文)[ 　](?=\p{Lo})/u;
/** "青芽笔记产品组 葛晓棠" */
const CHINESE_TEAM = /^\p{Script=Han}{2,12}(?:组|部|团队|工作室|编辑室)[ 　](?=\p{Script=Han}{2,4}$)/u;
/** "電力通信 編集部 真鍋ちひろ": the house and its desk before a name. */
const JAPANESE_DESK =
  /^(?:\p{Lo}{2,12}[ 　])?\p{Lo}{0,8}(?:編集部|取材班|報道部|社会部|経済部|政治部|文化部|科学部|生活部|運動部)[ 　](?=\p{Lo})/u;

/** "記者何映蓉沙洲灣5日電": who it is, and where and when. */
const WIRE_REPORTER = /^記者(\p{Script=Han}{3})\p{Script=Han}{2,8}\d{1,2}日(?:專電|電|報導)$/u;

/** "ingvild (Ingvild Sørhaug)" */
const HOUSE_LETTERS = /^\p{Lu}{2,5}$/u;
const IS_ACCOUNT = /^\p{Ll}[\p{Ll}\d._-]+$/u;
/** "La rédaction (Capucine Dervaux)": who it is stands in brackets behind the house. */
function insideBrackets(text: string): string {
  const [, before = '', inside = ''] = /^([^()]{2,60}) \(([^()]{5,60})\)$/u.exec(text) ?? [];
  const people = inside.split(/, | (?:and|und|et|y|e|a|og|och) /u);
  const isNoName =
    isNobody(before) || isHouseName(before) || IS_ACCOUNT.test(before) || HOUSE_LETTERS.test(before);
  return people.every(one => PERSON.test(one)) && isNoName ? inside : text;
}

/** The byline without an editor named after its authors; one that names nobody else stays. */
const withoutEditor = (text: string) =>
  text.replace(CJK_EDITED, '').replace(CJK_PLACE_TAIL, '').trim() || text;

/** Without "By", "Text: Von" and the like; a second lead only after one with a colon, since "Von" is a name too. */
function stripLeads(text: string): string {
  let rest = text;
  for (let i = 0; i < 3; i++) {
    const lead = BYLINE_LEAD.exec(rest)?.[0] ?? WEAK_LEAD.exec(rest)?.[0] ?? '';
    if (!lead || lead.length === rest.length) return rest;
    rest = rest.slice(lead.length).trim();
    if (!/[:：|–—-]\s*$/u.test(lead)) return rest;
  }
  return rest;
}

/** "记者 陈立文 黄晓燕": two names where a Japanese byline has one. */
const CHINESE_REPORTERS = /^(?:本报|本報)?(?:记者|特约记者|通讯员)\s+(?=\p{Script=Han})/u;
/** Characters of names that only Chinese writes so, neither Japanese nor Taiwan's papers. */
const SIMPLIFIED =
  /[迟陆陈张刘赵吴郑马冯蒋韩杨钱孙贾邹严谭顾贺汤邓许萧卢钟苏闻邬鲍骆阎颜吕韦庞齐聂卫简饶窦龚阳兰莹颖丽红华伟伦刚鹏飞龙凤鸣艳兴东宁庆贤贵发泽润渊洁滨灵炜烨玮琼玺诗诚语谊谦赟轩轶辉达远锋锐锦钰铭锡镇长门闯阅雾霁韬韵顺颂颐飒骁骏鸿鹃晓岚亚优传劲历启员团园圆坚实岭师应强戏旷显时术权极栋树桥梦检欢汉浓满潇澜灿炽热爱环畅盘积稳竖绍经结绚统继绩维绿罗胜腾苍荐荣萤营蓝补见观规览觉计认讯议记讲论设访话详误说谁调谈谋谢谱财责货质贯贴资赋赏赖跃车软轮转载输边过运还这进连适选递钢钦钧铁铃铜银键问间队阴际难项须预领题额风馆驰骄验鱼鲁鲜鹤龄]/u;
const HAN_NAMES = /^\p{Script=Han}{2,3}(?: \p{Script=Han}{2,3}){1,5}$/u;
/** "邬晚晴 鲍一凡": two people, where a Japanese byline has one. */
const isChineseList = (text: string) => HAN_NAMES.test(text) && SIMPLIFIED.test(text);
/** "김서윤·박도현", "佐伯美緒・田村健": names of people; a dot inside a name stands between katakana. */
const UNSPACED_DOT = /(?<=[\p{Script=Han}\p{Script=Hangul}]) ?[·・] ?(?=[\p{Script=Han}\p{Script=Hangul}])/gu;
const PERSON = /^\p{Lu}[\p{L}'’.-]+(?: \p{L}[\p{L}'’.-]*){1,3}$/u;

/** "Minh Thư - Quốc Việt": so Vietnamese papers list people; behind a dash others say for whom they write. */
const VIETNAMESE = /[ơưƠƯạ-ỹẠ-Ỹ]/u;
const VIETNAMESE_HOUSE = /^(?:Báo|Tạp chí|Đài|Theo|Ảnh|Nguồn)\s/u;

/** Dots and bars between three people or more are commas: "Ana Cruz · Bo Lind · Mo Farid". */
function withCommas(text: string): string {
  const unspaced = text.replace(UNSPACED_DOT, '、');
  const isVietnamese = VIETNAMESE.test(text);
  const parts = stripLeads(unspaced).split(isVietnamese ? / ?[·•|] ?| [-–] /u : / ?[·•|] ?/u);
  const areAll = parts.every(
    part => PERSON.test(part) && !isNobody(part) && !isHouseName(part) && !VIETNAMESE_HOUSE.test(part),
  );
  return parts.length >= (isVietnamese ? 2 : 3) && areAll ? parts.join(', ') : unspaced;
}

/** "Slow Hands by Wim Terrell": what somebody's newsletter is called. */
const TITLED = /^(?:[\p{L}\d'’]+ ){1,5}by (\p{Lu}\S* \p{Lu}\S*(?: \p{Lu}\S*)?)$/u;

/** "Prof. Dr. Ana Cruz" is Ana Cruz. */
export function withoutHonorifics(name: string): string {
  const bare = name.replace(HONORIFIC, '').replace(CLERICAL, '');
  return bare === name ? name : withoutHonorifics(bare);
}

function cleanName(whole: string): string | undefined {
  // "Office of Communications", "Faculty of Law"
  if (/^\S+ of (?=\p{Lu})/u.test(whole) || WRITTEN_BY.test(whole)) return undefined;
  const part = TITLED.exec(whole)?.[1] ?? whole;
  let name = part
    .replace(CREDIT_LEAD, '')
    .replace(CUT_HOUSE, '')
    .replace(CAPITALS_FIRST, (all, capitals: string, rest: string) =>
      isNobody(rest) ? capitals.trim() : all,
    )
    .replace(ROLE_TAIL, '')
    .replace(/^[Tt]he (?=Rev|Hon|Right|Very|Most)/u, '')
    .replace(/^(?:com|con|avec|mit|with|med|met) (?=\p{L})/u, '')
    .replace(DATE_TAIL, '')
    .replace(/^["“”'‘]+/u, '')
    .replace(/(?<!["“”'’])["“”'’]+$/u, '');
  name = stripLeads(name)
    .replace(CJK_LINK_TAIL, '')
    .replace(CJK_TITLE, '')
    .replace(/(?<![\s,.:;*–—-])[\s,.:;*–—-]+$/u, match => (/^\./.test(match) ? '.' : ''));
  name = name.replace(ROLE_LEAD, '');
  name = withoutHonorifics(name);
  name = name.trim().replace(CREDENTIALS, '');
  if (!/(?:Jr|Sr|Ph\.D|M\.D|\p{Lu})\.$/u.test(name)) name = name.replace(/\.$/, '');
  if (name.length < 2 || name.length > NAME_LIMIT || /\d/.test(name) || !/\p{L}/u.test(name))
    return undefined;
  if (
    SUFFIX_ONLY.test(name) ||
    /^\S+\.[a-z]{2,}$/.test(name) ||
    /^(?:\p{Lu}{2,5}|The \p{Lu}\S+)$/u.test(name) ||
    isNobody(name) ||
    isPlace(name.replace(FROM_PLACE, ''))
  )
    return undefined;
  // "BY THE NUMBERS"
  const cased = recase(name);
  return isHouseName(name) || isHouseName(cased) ? undefined : cased;
}

/**
 * Makes authors of bylines.
 * @param raw bylines as written, one string an author element of the feed or page.
 * @returns people with clean display names, each once, in order; desks, agencies, places and addresses left out.
 */
export function parseBylines(raw: readonly string[]): Author[] {
  const authors = new Map<string, Author>();
  const isBeside = (byline: string) =>
    EDITED_BY.test(byline) || IS_PICTURED.test(byline) || PICTURES.test(byline);
  const hasOthers = raw.some(byline => !isBeside(byline));
  for (const byline of raw.slice(0, 50)) {
    if (hasOthers && isBeside(byline)) continue;
    const roles = unwrap(byline)
      .replace(UNSPACED_ROLE, (_, role: string) => (WRITES.test(role) ? '作者：' : `${role}：`))
      .replace(TRAINEE, '、');
    const whole = withCommas(withoutEditor(roles));
    const text = stripLeads(whole).replace(EACH_PLACE, '').split(CUT)[0]!.trim();
    const parts = splitPeople(
      (CHINESE_REPORTERS.test(whole) || isChineseList(text)) && !LIST_SEPARATOR.test(text)
        ? text.replaceAll(' ', '、')
        : text,
    );
    const houseFirst = HOUSE_WITH.test(text) && parts.some(isNobody);
    const hasWriter = parts.some(part => !BESIDE.test(part) && cleanName(part));
    const people = parts.flatMap((part, i) => {
      if (i === 0 && houseFirst) return [];
      // "News desk, Udaypath, Dhanpur": behind a desk stand its house and its place.
      if (i > 0 && isNobody(parts[0]!) && !isFullName(part)) return [];
      if ((hasWriter && BESIDE.test(part)) || (i > 0 && FROM_PLACE.test(part))) return [];
      if (i === 0 && parts.length > 1 && AT_PLACE.test(part)) return [];
      const isMark = parts.length > 1 ? INITIALS.test(part) : UNSAID.test(part);
      // "Birthe Ravnholt, pensioneret lods": what somebody is stands in lower case.
      const isRole = i > 0 && /\p{Ll}/u.test(part) && !/\p{Lu}/u.test(part);
      return isMark || isRole || (i > 0 && HOUSE_LEAD.test(part)) ? [] : (cleanName(part) ?? []);
    });
    for (const name of people) {
      const key = followKey(name);
      if (key && !authors.has(key)) authors.set(key, { name, key });
    }
  }
  const found = [...authors.values()].slice(0, AUTHORS_LIMIT);
  // Beside full names a single word is a place, a role, a rank or the house.
  return found.some(({ name }) => isFullName(name)) ? found.filter(({ name }) => isFullName(name)) : found;
}
