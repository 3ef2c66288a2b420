import { knownPlaces } from '../lexicon/word-list.ts';
import { FUNCTION_WORDS, PLACE_PREPOSITIONS } from '../rules/function-words.ts';
import { DESCRIPTIVE } from '../rules/organization-heads.ts';
import { AMBIGUOUS_PLACES, PLACE_RULES } from '../rules/place-heads.ts';
import { TITLE_RULES } from '../rules/titles.ts';
import type { Candidate } from './candidate.ts';
import {
  isDefinite,
  isFunctionWord,
  isKnownWord,
  isListedWord,
  isNamePart,
  isNationality,
  isRareWord,
  isSureNamePart,
  isUnknownWord,
  type Word,
} from './word.ts';

const LONGEST_PLACE = 4;
const BEARERS: ReadonlySet<string> = TITLE_RULES.find((rule) => !rule.complement)?.heads ?? new Set();
const SETTLEMENTS: ReadonlySet<string> = new Set(PLACE_RULES.flatMap((rule) => (rule.inside ? [] : [...rule.heads])));

/** The longest place of the gazetteer that begins at word `at`, with the clitics it leaves outside. */
export function matchPlace(words: readonly Word[], at: number): { to: number; cut: number; name: string } | null {
  const first = words[at];
  if (!first?.isLetters) return null;
  for (let length = Math.min(LONGEST_PLACE, words.length - at); length > 0; length -= 1) {
    const rest = words.slice(at + 1, at + length);
    if (!rest.every((word) => word.isLetters)) continue;
    const tail = rest.map((word) => ` ${word.norm}`).join('');
    for (const { stem, cut } of first.readings) {
      if (stem.length + tail.length > 2 && knownPlaces().has(stem + tail)) return { to: at + length, cut, name: stem + tail };
    }
  }
  return null;
}

function fromGazetteer(words: readonly Word[], at: number): Candidate[] {
  const match = matchPlace(words, at);
  if (!match) return [];
  const { to, cut, name } = match;
  const before = words[at - 1]?.norm ?? '';
  const isLed =
    PLACE_PREPOSITIONS.has(before) || SETTLEMENTS.has(before.replace(/^[وبلف]/, '')) || PLACE_PREPOSITIONS.has(before.replace(/^و/, ''));
  // «إسبانياً» is Spanish, not Spain; «مجموعة «عذب» السعودية» is the Saudi group
  if (/\u064B.?$/.test(words[to - 1]?.token.text ?? '')) return [];
  if (isNationality(name) && (/[»"”]/.test(before) || isDefinite(before))) return [];
  const isAmbiguous = AMBIGUOUS_PLACES.has(name) || (to - at === 1 && isKnownWord(name) && !isDefinite(name) && name.length < 4);
  if (isAmbiguous && !isLed) return [];
  // «لبنى» is a woman, not ل + بنى; «كبيرا» (big) is not ك + بيرا
  const whole = words[at]?.norm ?? '';
  if (cut > 0 && to - at === 1 && (isNamePart(whole) || isKnownWord(whole)) && !isAfterPlace(words, at)) return [];
  const isInName = to - at === 1 && !isLed && at > 0 && (isSureNamePart(before) || isUnknownWord(before)) && cut === 0;
  return [{ from: at, to, cut, type: 'PLACE', score: isAmbiguous ? 0.65 : isInName ? 0.68 : 0.84, by: 'gazetteer:places' }];
}

/** «حجة والمحويت»: joined to a place before it. */
function isAfterPlace(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return (
    at > 0 &&
    word !== undefined &&
    word.norm.startsWith('و') &&
    (matchPlace(words, at - 1) !== null || (at > 1 && matchPlace(words, at - 2)?.to === at))
  );
}

function isSiteAdjective(norm: string): boolean {
  if (DESCRIPTIVE.has(norm)) return false;
  return norm === 'الدولي' || (isDefinite(norm) && /(ي|ية|العام|الكبير|الاحمر)$/.test(norm) && !isNationality(norm));
}

/** The end of a name of its own after a kind: «مطار بغداد الدولي» (Baghdad International Airport). */
function properEnd(words: readonly Word[], from: number): number {
  const place = matchPlace(words, from);
  let to = from;
  const first = words[from];
  if (place && place.cut === 0) to = place.to;
  else if (!first?.isLetters || isFunctionWord(first) || isNationality(first.norm)) return from;
  else if (isDefinite(first.norm)) {
    to = from + 1;
    // «مستشفى السلطان قابوس» (Sultan Qaboos hospital)
    const next = words[to];
    if (BEARERS.has(first.norm) && next?.isLetters && !isFunctionWord(next)) to += 1;
  } else if (isRareWord(first.norm)) {
    to = from + 1;
    while (
      to < from + 3 &&
      words[to]?.isLetters &&
      isRareWord(words[to]?.norm ?? '') &&
      !isNamePart(words[to]?.norm ?? '') &&
      !/^(و|ال)/.test(words[to]?.norm ?? '') &&
      matchPlace(words, to) === null
    )
      to += 1;
    if (to === from + 1 && isDefinite(words[to]?.norm ?? '') && isUnknownWord(words[to]?.norm ?? '')) to += 1;
  } else if (isNamePart(first.norm)) to = from + 1;
  else {
    const next = words[from + 1];
    if (!next?.isLetters || !isDefinite(next.norm) || isFunctionWord(next)) return from;
    to = from + 2;
  }
  return to;
}

function afterKind(words: readonly Word[], at: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { stem, cut } of words[at]?.readings ?? []) {
    for (const rule of PLACE_RULES) {
      if (!rule.heads.has(stem)) continue;
      let from = at + 1;
      // «مدينة «بون»»: the name may stand in quotes
      if (!rule.inside && /^[«"]$/.test(words[from]?.norm ?? '')) from += 1;
      let to = properEnd(words, from);
      if (to === from) continue;
      if (rule.inside) {
        while (to < at + 6 && words[to]?.isLetters && isSiteAdjective(words[to]?.norm ?? '') && !FUNCTION_WORDS.has(words[to]?.norm ?? ''))
          to += 1;
        found.push({ from: at, to, cut, type: 'PLACE', score: 0.78, by: `kind:${stem}` });
      } else {
        const isSure = isRareWord(words[from]?.norm ?? '') || matchPlace(words, from) !== null;
        const isNation = isNationality(words[from]?.norm ?? '');
        if (
          isSure ||
          (isDefinite(words[from]?.norm ?? '') &&
            !isNation &&
            stem !== 'مركز' &&
            stem !== 'لواء' &&
            stem !== 'دائرة' &&
            stem !== 'العاصمة' &&
            stem !== 'طريق' &&
            stem !== 'سوق')
        ) {
          found.push({ from, to, cut: 0, type: 'PLACE', score: isSure ? 0.8 : 0.62, by: `kind:${stem}` });
        }
      }
    }
  }
  return found;
}

/** «وصل إلى تلحسان» (he reached Talhassan): an unknown word after a preposition of place. */
function afterPreposition(words: readonly Word[], at: number): Candidate[] {
  const word = words[at];
  const before = words[at - 1]?.norm ?? '';
  if (
    !word?.isLetters ||
    !isUnknownWord(word.norm) ||
    !(PLACE_PREPOSITIONS.has(before) || PLACE_PREPOSITIONS.has(before.replace(/^و/, '')))
  )
    return [];
  const next = words[at + 1];
  if (isNamePart(word.norm) && next?.isLetters && (isNamePart(next.norm) || (isDefinite(next.norm) && !isListedWord(next.norm)))) return [];
  return [
    {
      from: at,
      to: properEnd(words, at) || at + 1,
      cut: 0,
      type: 'PLACE',
      score: before === 'من' || before === 'بين' ? 0.45 : 0.6,
      by: 'after preposition',
    },
  ];
}

/** «بين بونغور وكيلو» (between Bongor and Kélo): an unknown word joined to a place. */
function afterPlace(words: readonly Word[], at: number): Candidate[] {
  const norm = words[at]?.norm ?? '';
  if (!norm.startsWith('و') || !isRareWord(norm.slice(1)) || isNamePart(norm)) return [];
  const before = words[at - 1]?.norm ?? '';
  const isJoined = isAfterPlace(words, at) || (isUnknownWord(before) && PLACE_PREPOSITIONS.has(words[at - 2]?.norm ?? ''));
  return isJoined ? [{ from: at, to: at + 1, cut: 1, type: 'PLACE', score: 0.6, by: 'after place' }] : [];
}

/** «جوبا – حاورها مراسلنا» (Juba – our correspondent …): what a text is dated from. */
function fromDateline(words: readonly Word[], at: number): Candidate[] {
  const word = words[at];
  if (at !== 0 || !word?.isLetters || isFunctionWord(word) || !/^[-–—]$/.test(words[1]?.norm ?? '') || isListedWord(word.norm)) return [];
  return [{ from: 0, to: 1, cut: 0, type: 'PLACE', score: 0.7, by: 'dateline' }];
}

export function findPlaces(words: readonly Word[]): Candidate[] {
  return words.flatMap((_, at) => [
    ...fromGazetteer(words, at),
    ...afterKind(words, at),
    ...afterPreposition(words, at),
    ...fromDateline(words, at),
    ...afterPlace(words, at),
  ]);
}
