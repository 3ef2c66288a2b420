import { NEXT_WORDS, PAST_WORDS, WEEKDAYS } from './lexicon.ts';
import { dayOf, plusDays, withoutClitic, type Reader } from './calendar.ts';
import { readMonthDate } from './months.ts';

/** A weekday is the latest on or before publication; the next one with «المقبل». */
export const readWeekday: Reader = (words, at, published) => {
  const weekday = WEEKDAYS.get(withoutClitic(words[at]));
  if (weekday === undefined || published === null) return null;
  // «ليل الثلاثاء الأربعاء» (in the night to Wednesday) is told of the second day
  if (WEEKDAYS.has(words[at + 1] ?? '')) {
    const second = readWeekday(words, at + 1, published);
    return second && { ...second, length: second.length + 1 };
  }
  const follows = words[at + 1] ?? '';
  const exact = /^\d/.test(follows) ? readMonthDate(words, at + 1, published) : null;
  if (exact) return { length: exact.length + 1, date: exact.date };
  const back = (published.getUTCDay() - weekday + 7) % 7;
  if (NEXT_WORDS.test(follows)) return { length: 2, date: dayOf(plusDays(published, 7 - back)) };
  if (PAST_WORDS.test(follows)) return { length: 2, date: dayOf(plusDays(published, -(back || 7))) };
  return { length: 1, date: dayOf(plusDays(published, -back)), ahead: dayOf(plusDays(published, 7 - back)) };
};

const NEAR_DAYS: readonly [RegExp, number][] = [
  [/^(امس|البارحة)$/, -1],
  [/^(اليوم)$/, 0],
  [/^(غد|غدا|الغد)$/, 1],
];

/** أمس، اليوم، غدا؛ «أول أمس», «بعد غد»; «اليوم الثلاثاء». */
export const readNearDay: Reader = (words, at, published) => {
  if (published === null) return null;
  const word = withoutClitic(words[at]);
  if (/^(اول|اوّل)$/.test(word) && words[at + 1] === 'امس') return { length: 2, date: dayOf(plusDays(published, -2)) };
  if (word === 'بعد' && /^(غد|غدا)$/.test(words[at + 1] ?? '')) return { length: 2, date: dayOf(plusDays(published, 2)) };
  const near = NEAR_DAYS.find(([pattern]) => pattern.test(word));
  if (!near) return null;
  const weekday = words[at + 1] === 'الاول' ? -2 : near[1];
  return { length: WEEKDAYS.has(words[at + 1] ?? '') || words[at + 1] === 'الاول' ? 2 : 1, date: dayOf(plusDays(published, weekday)) };
};
