import { NEXT_WORDS, PARTS, PAST_WORDS, THIS_WORDS, UNITS } from './lexicon.ts';
import { isYear, readNumber, shifted, type Reader } from './calendar.ts';

/** «قبل ثلاثة أيام» (three days ago); «قبل يومين من الهجوم» (two days before the attack) counts from something else. */
export const readCount: Reader = (words, at, published) => {
  if (published === null || !/^[وف]?قبل$/.test(words[at] ?? '')) return null;
  const first = words[at + 1];
  const count = readNumber(first);
  const dual = first !== undefined && first.endsWith('ين') && UNITS.has(first);
  const unit = dual || count === null ? UNITS.get(first ?? '') : UNITS.get(words[at + 2] ?? '');
  if (unit === undefined || (first ?? '').startsWith('ال')) return null;
  const length = dual || count === null ? 2 : 3;
  return words[at + length] === 'من' ? null : { length, date: shifted(published, unit, -(count ?? 1)) };
};

/** «الشهر الماضي», «العام المقبل», «العام الجاري», «هذا الشهر», «نهاية السنة». */
export const readRelativeUnit: Reader = (words, at, published) => {
  if (published === null) return null;
  const unit = UNITS.get((words[at] ?? '').replace(/^[وفب](?=ال)/, ''));
  if (unit === undefined || unit === 'DAY' || !/^[وفب]?ال/.test(words[at] ?? '')) return null;
  const follows = words[at + 1] ?? '';
  if (PAST_WORDS.test(follows)) return { length: 2, date: shifted(published, unit, -1) };
  if (NEXT_WORDS.test(follows)) return { length: 2, date: shifted(published, unit, 1) };
  const isThis = THIS_WORDS.test(follows);
  if (isThis || /^[ول]?(هذا|هذه)$/.test(words[at - 1] ?? '') || PARTS.test(words[at - 1] ?? ''))
    return { length: isThis ? 2 : 1, date: shifted(published, unit, 0) };
  return null;
};

/** «عام 2014», «في 2005», «سنة ٢٠٢١». */
export const readYear: Reader = (words, at) => {
  if (!/^[وفب]?(عام|عامي|العام|سنة|في|خلال|مطلع|نهاية|اواخر|اوائل|صيف|شتاء|ربيع|خريف)$/.test(words[at] ?? '')) return null;
  const year = readNumber(words[at + 1]);
  return isYear(year) && /\d|[٠-٩]/.test(words[at + 1] ?? '') ? { length: 2, date: String(year) } : null;
};
