import { BARE_HEADS, DESCRIPTIVE, GENERIC_BODIES, HEAD_RULES, NAMING_ADJECTIVES, LINKING_LAM, LINKING_NOUNS, LOCATED_HEADS } from '../rules/organization-heads.ts';
import { TITLE_RULES } from '../rules/titles.ts';
import type { Candidate } from './candidate.ts';
import { matchKnownOrganization } from './known-organizations.ts';
import { matchPlace } from './places.ts';
import { isDefinite, isFunctionWord, isNamePart, isNationality, isRareWord, isUnknownWord, type Word } from './word.ts';

/** «بقيادة», «برئاسة», «بإدارة» mean led by: no body. */
const LEADING = new Set(['قيادة', 'رئاسة', 'ادارة', 'سلطة', 'قوة', 'مركز', 'وحدة', 'دار']);
const LONGEST_NAME = 9;
const BEFORE_QUOTED_NAME = new Set(['مع', 'ل', 'لدي', 'في', 'ممثلي', 'ممثل', 'مرشح', 'كتلة', 'نادي', 'عشيرة', 'اسهم', 'بحسب', 'وبحسب', 'منافستها', 'مقر']);
const OPENING = /^[«"“]$/;
const CLOSING = /^[»"”]$/;
const BEARERS: ReadonlySet<string> = TITLE_RULES.find((rule) => !rule.complement)?.heads ?? new Set();
const OUTSIDE_HEADS: ReadonlySet<string> = new Set(HEAD_RULES.flatMap((rule) => (rule.extent === 'OUTSIDE' ? [...rule.heads] : [])));
const ALL_HEADS: ReadonlySet<string> = new Set(HEAD_RULES.flatMap((rule) => [...rule.heads]));

function normAt(words: readonly Word[], at: number): string {
  return words[at]?.norm ?? '';
}

function isNameWord(words: readonly Word[], at: number): boolean {
  const word = words[at];
  return word !== undefined && word.isLetters && !isFunctionWord(word);
}

function isFeminine(head: string): boolean {
  return (/(ة|ات|اء)$/.test(head) && head !== 'اللواء') || head === 'قوي' || head === 'وحدات';
}

/** Whether a definite word may agree with the head as its adjective. */
function agrees(head: string, adjective: string): boolean {
  return isFeminine(head) ? /(ة|ي)$/.test(adjective) && !/[^ري]ي$/.test(adjective) : !adjective.endsWith('ة');
}

function isAdjective(norm: string): boolean {
  return /ي(ة|ين)?$/.test(norm) || NAMING_ADJECTIVES.has(norm);
}

function isOpenDefinite(words: readonly Word[], at: number): boolean {
  const norm = normAt(words, at);
  return isNameWord(words, at) && isDefinite(norm) && !DESCRIPTIVE.has(norm) && !(BEARERS.has(norm) && !/^ال(عام|عامة|اول|اولي|امير|ملك|سلطان|امن|محامين|عسكرية|مدنية|مدعي)$/.test(norm));
}

/** «للهجرة» (for migration), «لشؤون اللاجئين» (for refugees' affairs). */
function isLinkedByLam(norm: string): boolean {
  return LINKING_LAM.has(norm) || (norm.startsWith('لل') && norm.length > 4);
}

/** Where a name that begins with a head noun at `at` ends. */
function describedEnd(words: readonly Word[], at: number, head: string): number {
  let to = at + 1;
  let hasJoined = false;
  while (to < words.length && to - at < LONGEST_NAME) {
    const norm = normAt(words, to);
    const place = matchPlace(words, to);
    // «رفضت حركة النهضة المقترح»: a second definite word is an adjective, or the sentence's next noun
    if (/^ال(سلطان|ملك|امير|شيخ|امام|رئيس)$/.test(norm) && isNameWord(words, to + 1) && (isNamePart(normAt(words, to + 1)) || isRareWord(normAt(words, to + 1)))) to += 2;
    else if (/^ال(نائب|مدعي)$/.test(norm) && normAt(words, to + 1) === 'العام') to += 2;
    else if (isOpenDefinite(words, to) && (to === at + 1 || !isDefinite(normAt(words, to - 1)) || isAdjective(norm))) to += 1;
    else if (place && place.cut === 0) to = place.to;
    else if (isNameWord(words, to) && LINKING_NOUNS.has(norm) && (isOpenDefinite(words, to + 1) || LINKING_NOUNS.has(normAt(words, to + 1)) || matchPlace(words, to + 1)?.cut === 0)) to += 1;
    else if (isNameWord(words, to) && (norm === 'ولاية' || norm === 'محافظة' || norm === 'اقليم' || norm === 'بلدية' || norm === 'مدينة') && isRareWord(normAt(words, to + 1))) to += 2;
    else if (to > at + 1 && isLinkedByLam(norm) && isNameWord(words, to)) to += 1;
    else if (!hasJoined && to > at + 1 && norm.startsWith('وال') && norm.length > 5 && isDefinite(normAt(words, to - 1)) && !isNationality(norm.slice(1)) && !isNationality(normAt(words, to - 1)) && !ALL_HEADS.has(norm.slice(1))) {
      hasJoined = true;
      to += 1;
    } else if (to > at + 1 && (norm === 'في' || norm === 'فى') && LOCATED_HEADS.has(head) && matchPlace(words, to + 1)) to = matchPlace(words, to + 1)?.to ?? to;
    else break;
  }
  return to;
}

function ownNameEnd(words: readonly Word[], from: number): number {
  let to = from;
  while (to < from + 4 && isNameWord(words, to)) {
    const norm = normAt(words, to);
    if (!(isUnknownWord(norm) || (to === from && isNamePart(norm)) || (to > from && isNamePart(norm)))) break;
    if (to > from && norm.startsWith('و')) break;
    to += 1;
  }
  return to;
}

function quoted(words: readonly Word[], at: number): { from: number; to: number } | null {
  if (!OPENING.test(normAt(words, at))) return null;
  for (let end = at + 2; end < Math.min(words.length, at + 8); end += 1) {
    if (CLOSING.test(normAt(words, end))) return { from: at + 1, to: end };
  }
  return null;
}

function definiteEnd(words: readonly Word[], at: number, head: string): number {
  let to = at + 1;
  while (to < at + 5 && isOpenDefinite(words, to) && (agrees(head, normAt(words, to)) || /^ال(اعلي|اولي|كبري|عليا|وسطي)$/.test(normAt(words, to)))) to += 1;
  while (to < at + 7 && isLinkedByLam(normAt(words, to)) && isNameWord(words, to)) {
    to += 1;
    to = describedEnd(words, to - 1, head);
  }
  return to;
}

function fromHeads(words: readonly Word[], at: number): Candidate[] {
  const found: Candidate[] = [];
  for (const { stem, cut } of words[at]?.readings ?? []) {
    if (!ALL_HEADS.has(stem)) continue;
    for (const rule of HEAD_RULES) {
      if (!rule.heads.has(stem)) continue;
      const by = `head:${rule.name}`;
      if (rule.extent === 'DEFINITE') {
        const to = definiteEnd(words, at, stem);
        if (to > at + 1) found.push({ from: at, to, cut, type: 'ORGANIZATION', score: 0.74, by });
        else if (BARE_HEADS.has(stem)) found.push({ from: at, to, cut, type: 'ORGANIZATION', score: 0.6, by: `${by}, alone` });
      } else if (rule.extent === 'OUTSIDE') {
        // the paper, and its adjective, then the name in quotes: «الصحيفة الفرنسية «لوموند»»
        const quote = quoted(words, at + 1) ?? (isDefinite(normAt(words, at + 1)) ? (quoted(words, at + 2) ?? quoted(words, at + 3)) : null);
        if (quote) found.push({ ...quote, cut: 0, type: 'ORGANIZATION', score: 0.86, by });
        else {
          const to = ownNameEnd(words, at + 1);
          if (to > at + 1) found.push({ from: at + 1, to, cut: 0, type: 'ORGANIZATION', score: 0.7, by });
        }
      } else {
        // «جامعة سواس» (SOAS), «حركة النهضة» (Ennahda)
        const own = ownNameEnd(words, at + 1);
        if (own > at + 1 && rule.extent === 'DESCRIBED' && OUTSIDE_HEADS.has(stem)) continue;
        const to = describedEnd(words, own - 1, stem);
        const isGeneric = GENERIC_BODIES.has(words.slice(at + 1, to).map((word) => word.norm).join(' '));
        const isLedBy = LEADING.has(stem) && (words[at]?.norm ?? '').endsWith(`ب${stem}`);
        if (to > at + 1 && !isGeneric && !isLedBy && isDescribed(words, at + 1)) found.push({ from: at, to, cut, type: 'ORGANIZATION', score: 0.8, by });
      }
    }
  }
  return found;
}

/** «حكومة العراقية» is none: what follows an indefinite head is a noun, not a lone adjective of nation. */
function isDescribed(words: readonly Word[], at: number): boolean {
  return !isNationality(normAt(words, at)) || isDefinite(normAt(words, at + 1));
}

function fromList(words: readonly Word[], at: number): Candidate[] {
  const match = matchKnownOrganization(words, at);
  if (!match) return [];
  let { to } = match;
  const isLong = to > at + 1;
  // «صحيفة لوموند الفرنسية»: the adjective is the paper's kind's, not of its name
  const takesAdjective = isLong || isDefinite(normAt(words, at).slice(match.cut));
  while (takesAdjective && isDefinite(normAt(words, to)) && isNationality(normAt(words, to)) && (to === match.to ? !isNationality(normAt(words, to - 1)) : to < match.to + 2)) to += 1;
  return [{ from: at, to, cut: match.cut, type: 'ORGANIZATION', score: isLong ? 0.9 : 0.84, by: 'list:organizations' }];
}

/** «قال لـ«الراي»» (he told Al-Rai): a short quoted name after a word that takes a name. */
function fromQuotes(words: readonly Word[], at: number): Candidate[] {
  const quote = quoted(words, at + 1);
  if (!quote || quote.to - quote.from > 3) return [];
  // «داتونغ رايل» الصينية: a nation's adjective after the quotes
  const isOfNation = isDefinite(normAt(words, quote.to + 1)) && isNationality(normAt(words, quote.to + 1));
  if (!isOfNation && !BEFORE_QUOTED_NAME.has(normAt(words, at))) return [];
  for (let i = quote.from; i < quote.to; i += 1) if (!isNameWord(words, i)) return [];
  return [{ ...quote, cut: 0, type: 'ORGANIZATION', score: 0.62, by: 'quoted' }];
}

export function findOrganizations(words: readonly Word[]): Candidate[] {
  return words.flatMap((_, at) => [...fromList(words, at), ...fromHeads(words, at), ...fromQuotes(words, at)]);
}
