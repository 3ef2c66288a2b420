import { BARE_HEADS, GENERIC_ADJECTIVES, GENERIC_BODIES, HEAD_RULES } from '../rules/organization-heads.ts';
import type { Candidate } from './candidate.ts';
import { matchKnownOrganization } from './known-organizations.ts';
import { ALL_HEADS, definiteEnd, describedEnd, isNameWord, normAt, ownNameEnd } from './organization-extent.ts';
import { isDefinite, isNationality, type Word } from './word.ts';

/** «بقيادة», «برئاسة», «بإدارة» mean led by: no body. */
const LEADING = new Set(['قيادة', 'رئاسة', 'ادارة', 'سلطة', 'قوة', 'مركز', 'وحدة', 'دار']);
const BEFORE_QUOTED_NAME = new Set([
  'مع',
  'ل',
  'لدي',
  'في',
  'ممثلي',
  'ممثل',
  'مرشح',
  'كتلة',
  'نادي',
  'عشيرة',
  'اسهم',
  'بحسب',
  'وبحسب',
  'منافستها',
  'مقر',
]);
const OPENING = /^[«"“]$/;
const CLOSING = /^[»"”]$/;
const OUTSIDE_HEADS: ReadonlySet<string> = new Set(HEAD_RULES.flatMap((rule) => (rule.extent === 'OUTSIDE' ? [...rule.heads] : [])));
const DESCRIBED_HEADS: ReadonlySet<string> = new Set(HEAD_RULES.flatMap((rule) => (rule.extent === 'DESCRIBED' ? [...rule.heads] : [])));

function quoted(words: readonly Word[], at: number): { from: number; to: number } | null {
  if (!OPENING.test(normAt(words, at))) return null;
  for (let end = at + 2; end < Math.min(words.length, at + 8); end += 1) {
    if (CLOSING.test(normAt(words, end))) return { from: at + 1, to: end };
  }
  return null;
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
        const adjective = normAt(words, at + 1);
        const isGeneric = to === at + 2 && (GENERIC_ADJECTIVES.has(adjective) || (stem === 'الشركة' && isNationality(adjective)));
        if (to > at + 1 && !isGeneric) found.push({ from: at, to, cut, type: 'ORGANIZATION', score: 0.74, by });
        else if (to === at + 1 && BARE_HEADS.has(stem))
          found.push({ from: at, to, cut, type: 'ORGANIZATION', score: 0.6, by: `${by}, alone` });
      } else if (rule.extent === 'OUTSIDE') {
        // the paper, and its adjective, then the name in quotes: «الصحيفة الفرنسية «لوموند»»
        const quote =
          quoted(words, at + 1) ?? (isDefinite(normAt(words, at + 1)) ? (quoted(words, at + 2) ?? quoted(words, at + 3)) : null);
        if (quote) found.push({ ...quote, cut: 0, type: 'ORGANIZATION', score: 0.86, by });
        else {
          const to = ownNameEnd(words, at + 1);
          const isField = isDefinite(normAt(words, at + 1)) && DESCRIBED_HEADS.has(stem);
          if (to > at + 1 && !isField) found.push({ from: at + 1, to, cut: 0, type: 'ORGANIZATION', score: 0.7, by });
        }
      } else {
        // «جامعة سواس» (SOAS), «حركة النهضة» (Ennahda)
        const own = ownNameEnd(words, at + 1);
        if (own > at + 1 && !isDefinite(normAt(words, at + 1)) && rule.extent === 'DESCRIBED' && OUTSIDE_HEADS.has(stem)) continue;
        const to = describedEnd(words, at, stem, own);
        const isGeneric = GENERIC_BODIES.has(
          words
            .slice(at + 1, to)
            .map((word) => word.norm)
            .join(' '),
        );
        const isLedBy = LEADING.has(stem) && (words[at]?.norm ?? '').endsWith(`ب${stem}`);
        if (to > at + 1 && !isGeneric && !isLedBy && isDescribed(words, at + 1))
          found.push({ from: at, to, cut, type: 'ORGANIZATION', score: 0.8, by });
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
  while (
    takesAdjective &&
    isDefinite(normAt(words, to)) &&
    isNationality(normAt(words, to)) &&
    (to === match.to ? !isNationality(normAt(words, to - 1)) : to < match.to + 2)
  )
    to += 1;
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
