import { UNSPACED } from '../text/unspaced.ts';
import {
  ABOUT_THE_PIECE,
  ABOUT_THE_PIECE_UNSPACED,
  AD_MARK,
  BUTTON,
  CONSENT,
  CONTACTS,
  CONTRIBUTED,
  COUNTER,
  DISCLOSURE,
  END_MARK,
  GATE,
  GOES_ON,
  GOES_PAST,
  HOUSE_RULES,
  MADE_BY,
  MADE_BY_NAME,
  OPINIONS,
  ORDER,
  ORDER_UNSPACED,
  OWN_LENGTH,
  PRODUCED,
  READ_TIME,
  RIGHTS,
  SIGNATURE,
  SIGNED_UNSPACED,
  SITE_THING,
  SOURCE_LINE,
  SPONSOR,
  WIRE_NOTE,
} from './site-line-words.ts';
import { siteOdds } from './site-odds.ts';

const LONGEST = 320;
/** A line that sounds so unlike a site's own is the story's, whatever words it has: logarithm of the odds. */
const UNLIKELY = -1;
/** The same of one that asks something of the reader: a tutorial does that, too. */
const UNLIKELY_ORDER = 0;
/** Where no spaces part words, those of an order may stand anywhere: then the line must sound so, too. */
export const LIKELY_UNSPACED = 1;
const LONGEST_MARK = 160;
const LONGEST_PRELUDE = 80;
const LONGEST_SPONSOR = 60;
/** A line that begins with what somebody says is a story's. */
export const OPENS_QUOTED = /^\s{0,3}(?:["“”„«»‹›「『]|\[[^[\]:]{2,40} ?: ?["“])/u;
/** What a sign or somebody says, as a story tells it: "Subscribe to whatever you like, says the lid." */
const IS_SAID =
  /^[^.!?]{2,90}[,!?] (?:said|says|read|reads|dice|decía|dijo|reza|rezaba|dit|disait|lit-on|sagt|sagte|steht|stand|heißt es|hieß es|diz|dizia|disse|diceva|recita|zegt|zei|staat er|stond er|säger|står det|stod det|sier|siger|mówi|głosi|říká|stojí na|diyor|yazıyor|говорит|гласит|каже)(?!\p{L})/iu;
/** What a how-to tells its readers to do is the story's: "Step 2: Download …". */
export const STEP =
  /^(?:step|schritt|paso|passo|étape|etape|stap|steg|trinn|trin|krok|vaihe|pas|korak|adım|шаг|крок|βήμα|langkah|bước|passaggio) \d{1,2}(?!\d)|^(?:第[一二三四五六七八九十\d]{1,3}步|步骤[一二三四五六七八九十\d]|ステップ ?\d|手順 ?\d|\d{1,2}단계)/iu;
const SENTENCE_STARTS = /(?<=[.!?…。！？:：—–»|?])\s{1,3}/u;
const OF_THE_AUTHOR = /(?<!\p{L})(?:him|her|them|ihm|ihr)(?!\p{L})/u;
const MAIL = /[\p{L}\d._+-]{1,60}@[\p{L}\d-]{1,60}\.\p{L}{2,20}/u;
const PHONE = /(?:\+?\d[\d ()./-]{6,20}\d)/u;
const HANDLE = /(?<!\S)@\w{3,30}$/u;
/** Beside how long it takes to read stands when it was published. */
const CLOCK_TIME = /\d{1,2}(?:[:h]|\s?h\s?)\d\d/u;
const SHORTCODE = /^\[[a-z][\w-]{2,30}(?: [^\]]{0,120})?\]$/;

/** Whether a sentence of the line asks something of the reader, and for the site. */
function asksReader(text: string): boolean {
  if (UNSPACED.test(text) && ORDER_UNSPACED.test(text))
    return text.length <= 90 && SITE_THING.test(text) && siteOdds(text) > LIKELY_UNSPACED;
  // A bio ends with an order, too: "Follow her on …", after more words than a question or a cheer has.
  let before = 0;
  for (const sentence of text.split(SENTENCE_STARTS)) {
    if (!OPENS_QUOTED.test(sentence) && ORDER.test(sentence))
      return (before === 0 || !OF_THE_AUTHOR.test(sentence)) && SITE_THING.test(text);
    before += sentence.length;
    if (before > LONGEST_PRELUDE) return false;
  }
  return false;
}

const mailIn = (text: string) => (text.includes('@') ? MAIL.exec(text)?.[0] : undefined);
const DAY = /\d{4}-\d\d-\d\d/;
function phoneIn(text: string): string | undefined {
  const found = /\d/.test(text) ? PHONE.exec(text)?.[0] : undefined;
  return found !== undefined && !DAY.test(found) ? found : undefined;
}

/** A line that is mostly an address: of a reporter, a desk, a press office. */
export function isAddressLine(text: string): boolean {
  if (text.length > 120) return false;
  const [mail, phone] = [mailIn(text), phoneIn(text)];
  const address = mail ?? phone ?? (text.includes('@') ? HANDLE.exec(text)?.[0] : undefined);
  if (address === undefined) return false;
  const words = text.replace(address, ' ').split(/\s+/);
  const rest = words.filter(word => /\p{L}{2}/u.test(word));
  return mail ? rest.length <= 7 : rest.length <= 3 && !/[.!?。]$/u.test(text);
}

/** "Editor: For 80 years the bell rang. Since it was sold, …" is a letter. */
const tellsMore = (text: string) =>
  text
    .split(/[.!?] /u)
    .filter(sentence => sentence.length > 25 && !/[:：]| (?:by|por|par|von|di|door|de) /u.test(sentence))
    .length > 1;

/** "Media contact: …" with its names and numbers, as press releases end. */
const isContactBlock = (text: string) => CONTACTS.test(text) && (mailIn(text) ?? phoneIn(text)) !== undefined;

/** A line that says little else than how long it takes to read, or offers to read it aloud. */
function isReadTime(text: string): boolean {
  const found = text.length <= LONGEST_MARK ? READ_TIME.exec(text)?.[0] : undefined;
  if (found === undefined) return false;
  return text.length - found.length <= 30 || text.search(READ_TIME) <= 3 || CLOCK_TIME.test(text);
}

/** Whether a line is a button, a mark of advertising, a count or another word of the site's surface. */
export function isMark(line: string): boolean {
  if (line.length > LONGEST_MARK) return false;
  const text = line.toLowerCase();
  return (
    AD_MARK.test(text) ||
    (text.length <= 90 && GOES_ON.test(text) && GOES_PAST.test(text)) ||
    END_MARK.test(text) ||
    BUTTON.test(text) ||
    COUNTER.test(text) ||
    SHORTCODE.test(text) ||
    SOURCE_LINE.test(line) ||
    SIGNATURE.test(line) ||
    SIGNED_UNSPACED.test(text) ||
    (text.length <= LONGEST_SPONSOR && SPONSOR.test(text)) ||
    isReadTime(text) ||
    GATE.test(text)
  );
}

/** Whether the words of a line, in lower case, are ones that sites say of themselves; told as the line is written where case tells. */
const hasSiteWords = (text: string, whole: string): boolean =>
  isContactBlock(text) ||
  (siteOdds(whole) > UNLIKELY_ORDER && asksReader(text)) ||
  ABOUT_THE_PIECE.test(text) ||
  ABOUT_THE_PIECE_UNSPACED.test(text) ||
  DISCLOSURE.test(text) ||
  (text.length <= 200 &&
    ((MADE_BY.test(text) && !tellsMore(text)) || MADE_BY_NAME.test(whole) || PRODUCED.test(text))) ||
  CONTRIBUTED.test(text) ||
  SPONSOR.test(text) ||
  HOUSE_RULES.test(text) ||
  CONSENT.test(text) ||
  OPINIONS.test(text) ||
  OWN_LENGTH.test(text) ||
  RIGHTS.test(text);

/**
 * Whether a whole paragraph speaks for the site and not for the story: it asks readers to subscribe, follow or write, sells
 * or counts, says where the text came from, who may read it and what may be done with it.
 */
export function isSiteLine(line: string): boolean {
  const whole = line.trim();
  if (whole === '' || whole.length > LONGEST || OPENS_QUOTED.test(whole) || IS_SAID.test(whole)) return false;
  const text = whole.toLowerCase();
  return (
    isMark(whole) ||
    isAddressLine(text) ||
    WIRE_NOTE.test(text) ||
    (siteOdds(whole) > UNLIKELY && hasSiteWords(text, whole))
  );
}
