import { FUNCTION_WORDS, SAYING, PLACE_PREPOSITIONS } from '../rules/function-words.ts';
import { PLACE_RULES } from '../rules/place-heads.ts';
import { TITLE_ADJECTIVES, TITLE_RULES } from '../rules/titles.ts';
import type { Candidate } from './candidate.ts';
import { matchOrganization } from './known-organizations.ts';
import { CONNECTORS, canContinue, canStart, HEADS, isFamilyName, isJoinedWord, nameEnd, OPENERS, TITLES } from './name-extent.ts';
import { matchPlace } from './places.ts';
import {
  isDefinite,
  isFunctionWord,
  isKnownWord,
  isListedWord,
  isNamePart,
  isNationality,
  isRareWord,
  isSureNamePart,
  type Word,
} from './word.ts';

const SETTLEMENTS: ReadonlySet<string> = new Set(PLACE_RULES.flatMap((rule) => (rule.inside ? [] : [...rule.heads])));
const LONGEST_TITLE = 10;
const TAKES_PLACE = new Set(['محافظ', 'والي', 'حاكم', 'قائمقام', 'عمدة', 'شرطة', 'معتمد']);
const LINEAGE = new Set(['بن', 'بنت']);

function takesPlace(word: Word | undefined): boolean {
  return word !== undefined && word.readings.some(({ stem }) => TAKES_PLACE.has(stem) || SETTLEMENTS.has(stem));
}

function isNameStart(words: readonly Word[], at: number): boolean {
  const word = words[at];
  const next = words[at + 1];
  return (
    word !== undefined &&
    next !== undefined &&
    (canContinue(word) || TITLES.has(word.norm)) &&
    (canContinue(next) || CONNECTORS.has(next.norm))
  );
}

/** The place in a title's complement where the name begins, or -1. */
function nameAfterOffice(words: readonly Word[], title: number): number {
  for (let at = title + 1; at < Math.min(words.length, title + LONGEST_TITLE); at += 1) {
    const word = words[at];
    if (!word?.isLetters) return -1;
    const place = matchPlace(words, at);
    if (place) {
      at = place.to - 1;
      continue;
    }
    if (word.norm === 'في' || word.norm === 'فى' || word.norm === 'بن') continue;
    if (isFunctionWord(word)) return -1;
    const organization = matchOrganization(words, at);
    if (organization !== null) {
      at = organization - 1;
      continue;
    }
    if (OPENERS.has(word.norm)) return at;
    // «قائد شرطة سناغ جامع عرب»: after what takes a place, the first unknown word is the place
    if (at > title && takesPlace(words[at - 1]) && isRareWord(word.norm) && isNameStart(words, at + 1)) continue;
    if (LINEAGE.has(words[at + 1]?.norm ?? '') && !isDefinite(word.norm)) return at;
    if (canStart(word.norm) && !isJoinedWord(word.norm) && !/^(لل|بال|وال)/.test(word.norm)) return at;
    // «النائب كريم الزبيدي»: an ambiguous first name, told by what follows
    const next = words[at + 1];
    if (at > title + 1 && isNamePart(word.norm) && next && canContinue(next)) return at;
  }
  return -1;
}

function nameAfterBearer(words: readonly Word[], title: number): number {
  let at = title + 1;
  while (at < words.length && (isNationality(words[at]?.norm ?? '') || TITLE_ADJECTIVES.has(words[at]?.norm ?? '')) && at < title + 5)
    at += 1;
  if (/^[«"“]$/.test(words[at]?.norm ?? '')) at += 1;
  const word = words[at];
  if (!word?.isLetters || isFunctionWord(word) || HEADS.has(word.norm)) return -1;
  const next = words[at + 1];
  if (OPENERS.has(word.norm) || canStart(word.norm) || isNamePart(word.norm)) return at;
  if (isFamilyName(word.norm) && (at > title + 1 || !isNationality(word.norm))) return at;
  // «العميد كامل الساعدي»: a common word before a sure name
  return next && at === title + 1 && !isDefinite(word.norm) && (isFamilyName(next.norm) || isSureNamePart(next.norm)) ? at : -1;
}

function afterTitles(words: readonly Word[], at: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { stem } of words[at]?.readings ?? []) {
    for (const rule of TITLE_RULES) {
      if (!rule.heads.has(stem)) continue;
      const near = rule.complement ? -1 : nameAfterBearer(words, at);
      // «الأمين العام للاتحاد كونستانتين …»: a definite title, too, may say of what
      const from = near >= 0 ? near : nameAfterOffice(words, at);
      if (from < 0) continue;
      const to = nameEnd(words, from, words[from]?.norm ?? '', true);
      const isSingle = to - from === 1;
      if (!rule.complement && near < 0 && isSingle) continue;
      if (rule.complement && isSingle && from === at + 1 && !isSureNamePart(words[from]?.norm ?? '')) continue;
      const isNear = near >= 0;
      const score = isSingle ? (isNear ? 0.72 : 0.6) : 0.9;
      found.push({ from, to, cut: 0, type: 'PERSON', score, by: `title:${rule.name}` });
    }
  }
  return found;
}

function byName(words: readonly Word[], at: number): Candidate[] {
  const word = words[at];
  if (!word?.isLetters || isFunctionWord(word)) return [];
  const before = words[at - 1]?.norm ?? '';
  const isSpoken = SAYING.has(before) || SAYING.has(before.slice(1));
  const found: Candidate[] = [];
  const after = words[at + 1]?.norm ?? '';
  const isListedAs = isListedWord(word.norm) && !isNamePart(word.norm);
  if ((LINEAGE.has(after) || ((after === 'ابو' || after === 'ولد') && !isListedAs)) && !TITLES.has(word.norm) && word.norm.length > 2) {
    // «شمسة بنت ماجد الحراصي» (Shamsa daughter of Majed): whatever stands before بن is a name
    const split = word.readings.find(({ stem, cut }) => cut > 0 && isSureNamePart(stem));
    const cut = split && !isNamePart(word.norm) ? split.cut : 0;
    found.push({ from: at, to: nameEnd(words, at, word.norm.slice(cut)), cut, type: 'PERSON', score: 0.9, by: 'lineage' });
  }
  for (const { stem, cut, proclitics } of word.readings) {
    if (cut > 0 && (isNamePart(word.norm) || TITLES.has(stem) || HEADS.has(stem) || (isKnownWord(word.norm) && !isSureNamePart(stem))))
      continue;
    if (FUNCTION_WORDS.has(stem) && stem !== 'علي' && !OPENERS.has(stem)) continue;
    if (stem.length < 3 && !OPENERS.has(stem)) continue;
    const next = words[at + 1];
    const isFollowed = next !== undefined && (canContinue(next) || CONNECTORS.has(next.norm));
    const to = nameEnd(words, at, stem);
    if (to - at < 2) {
      if (isSpoken && cut === 0 && canStart(stem)) found.push({ from: at, to, cut, type: 'PERSON', score: 0.5, by: 'said by' });
      continue;
    }
    const clean = proclitics.length === 0 ? 0 : -0.05;
    if (OPENERS.has(stem) && stem !== 'ال' && stem !== 'ام')
      found.push({ from: at, to, cut, type: 'PERSON', score: 0.7 + clean, by: 'kunya' });
    else if (isSureNamePart(stem)) found.push({ from: at, to, cut, type: 'PERSON', score: 0.74 + clean, by: 'first name' });
    else if (isNamePart(stem) && isFollowed) found.push({ from: at, to, cut, type: 'PERSON', score: 0.62 + clean, by: 'first name' });
    else if (canStart(stem) && cut === 0 && !PLACE_PREPOSITIONS.has(before)) {
      found.push({ from: at, to, cut, type: 'PERSON', score: isSpoken ? 0.7 : 0.5, by: isSpoken ? 'said by' : 'unknown words' });
    } else if (isSpoken && cut === 0 && next && isFamilyName(next.norm) && !isDefinite(stem)) {
      found.push({ from: at, to, cut, type: 'PERSON', score: 0.55, by: 'said by' });
    }
  }
  return found;
}

export function findPeople(words: readonly Word[]): Candidate[] {
  return words.flatMap((_, at) => [...afterTitles(words, at), ...byName(words, at)]);
}
