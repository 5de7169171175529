import { isNobody, isPlace } from './byline-words.ts';

/** A suffix belongs to the name before its comma. */
const SUFFIX_COMMA = /,\s*(?=(?:Jr|Sr|II|III|IV|Ph\.?\s?D|M\.?D|Esq|MBA|J\.?D)\b\.?)/gu;
const HELD_COMMA = '\u0001';
/** What parts the people of a list, whatever the script. */
export const LIST_SEPARATOR = / ?[,;，；、] ?| ?\/ ?| (?:实习生|实习记者|通讯员|特约记者|摄影记者) /u;
/** Between two people; captured, so that splitting keeps it. */
const CONJUNCTION_KEPT =
  /( (?:and|und|et|y|e|en|och|og|i|a|ja|és|și|şi|ir|un|eta|agus|ac|dhe|dan|và|və|ve|и|та|й|і|και|و|और|এবং|with|mit|avec|con|com) | ?[&+＆] ?)/iu;
const SURNAME_FIRST =
  /^(?:de|del|della|di|da|dos|du|van|von)(?: (?:la|los|las|der|den|de))? \p{Lu}[\p{L}'’-]+$/u;
const GIVEN_NAMES = /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]*)?$/u;
const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;
/** The Arabic and the Hebrew "and" is part of the word behind it; of two full names it is none of a name's own. */
const ARABIC_AND =
  /(?<=\p{Script=Arabic} \p{Script=Arabic}{1,20}) و(?=\p{Script=Arabic}{2,} \p{Script=Arabic})|(?<=\p{Script=Hebrew} \p{Script=Hebrew}{1,20}) ו(?=\p{Script=Hebrew}{2,} \p{Script=Hebrew})/u;

/** Whether a name is more than one word, where words are parted. */
export const isFullName = (part: string): boolean => CJK.test(part) || part.split(/\s+/).length >= 2;

/** Splits at commas first, then at conjunctions where both sides can be people: "Ortega y Gasset" stays whole. */
export function splitPeople(text: string): string[] {
  const held = text.replace(SUFFIX_COMMA, `${HELD_COMMA} `);
  const listed = held
    .split(LIST_SEPARATOR)
    .flatMap(part => part.split(ARABIC_AND))
    .map(part => part.replaceAll(HELD_COMMA, ',').trim());
  const parts = listed.filter(Boolean);
  // "Jao, Nicole"
  if (
    parts.length === 2 &&
    parts.every(part => /^\p{Lu}[\p{L}'’-]+$/u.test(part) && !CJK.test(part)) &&
    !parts.some(isPlace)
  ) {
    return [`${parts[1]} ${parts[0]}`];
  }
  // "de la Cruz, Juan Carlos"
  if (
    parts.length === 2 &&
    SURNAME_FIRST.test(parts[0]!) &&
    GIVEN_NAMES.test(parts[1]!) &&
    !isPlace(parts[1]!)
  ) {
    return [`${parts[1]} ${parts[0]}`];
  }
  return parts.flatMap(part => splitConjunctions(part.replace(/^(?:and|und|et|y|e|en|och|og|i|&)\s+/iu, '')));
}

/** Conjunctions inside Spanish, Catalan and Portuguese surnames. */
const IN_SURNAMES = /^\s*[yei]\s*$/iu;

function splitConjunctions(text: string): string[] {
  const people: string[] = [];
  const pieces = text.split(CONJUNCTION_KEPT);
  for (let i = 0; i < pieces.length; i += 2) {
    const piece = pieces[i]!.trim();
    const before = people.at(-1);
    if (!piece || (before && isPlace(piece))) continue;
    if (before === undefined || isFullName(piece) || isNobody(piece)) people.push(piece);
    // "Kirche und Leben" stays one, and so does "Ortega y Gasset".
    else if (!isFullName(before) || IN_SURNAMES.test(pieces[i - 1]!)) {
      people[people.length - 1] = `${before} ${pieces[i - 1]!.trim()} ${piece}`;
    }
  }
  return people;
}
