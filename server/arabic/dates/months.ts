import { DOUBTFUL_MONTHS, MONTHS, NEXT_WORDS, ORDINALS, PARTS, PAST_WORDS, THIS_WORDS } from './lexicon.ts';
import { isYear, monthOf, plusMonths, readNumber, two, withoutClitic, type Reader } from './calendar.ts';

function monthAt(words: readonly string[], at: number): { month: number; length: number; doubtful: boolean } | null {
  const pair = MONTHS.get(`${withoutClitic(words[at])} ${words[at + 1] ?? ''}`);
  if (pair !== undefined) return { month: pair, length: 2, doubtful: false };
  const word = withoutClitic(words[at]);
  const single = MONTHS.get(word);
  return single === undefined ? null : { month: single, length: 1, doubtful: DOUBTFUL_MONTHS.has(word) };
}

/** The year a month without one means: the latest on or before publication, the next after «المقبل». */
function yearFor(month: number, day: number | null, published: Date, next: boolean): number {
  const year = published.getUTCFullYear();
  const key = month * 100 + (day ?? 1);
  const today = (published.getUTCMonth() + 1) * 100 + published.getUTCDate();
  if (next) return key > today ? year : year + 1;
  return key <= today + 300 ? year : year - 1;
}

/** «السادس من شباط», «الثامن والعشرين من الشهر الجاري» (the sixth of February; the 28th of this month). */
export const readOrdinalDate: Reader = (words, at, published) => {
  const bare = withoutClitic(words[at]);
  // «أول أبريل» (the first of April)
  const first = bare === 'اول' && published !== null ? readMonthDate(words, at + 1, published) : null;
  if (first?.date.length === 7)
    return { length: first.length + 1, date: `${first.date}-01`, ...(first.ahead && { ahead: `${first.ahead}-01` }) };
  const unit = bare === 'الحادي' ? 1 : ORDINALS.get(bare);
  if (unit === undefined || published === null) return null;
  const tens =
    words[at + 1] === 'عشر' ? 10 : /^وال?عشرين$/.test(words[at + 1] ?? '') ? 20 : /^وال?ثلاثين$/.test(words[at + 1] ?? '') ? 30 : 0;
  let next = at + (tens ? 2 : 1);
  if (words[next] !== 'من') return null;
  next += 1;
  const day = two(unit + tens);
  if (words[next] === 'الشهر' && /^(الجاري|الحالي|الماضي|المقبل)$/.test(words[next + 1] ?? '')) {
    const shift = words[next + 1] === 'الماضي' ? -1 : words[next + 1] === 'المقبل' ? 1 : 0;
    return { length: next + 2 - at, date: `${monthOf(plusMonths(published, shift))}-${day}` };
  }
  if (words[next] === 'الشهر') return { length: next + 1 - at, date: `${monthOf(published)}-${day}` };
  const month = readMonthDate(words, next, published);
  if (month?.date.length !== 7) return null;
  return { length: next + month.length - at, date: `${month.date}-${day}`, ...(month.ahead && { ahead: `${month.ahead}-${day}` }) };
};

/** «14 أيار 2024», «تشرين الثاني/نوفمبر 2023», «12 فبراير المقبل» (12 May 2024, November 2023, next 12 February). */
export const readMonthDate: Reader = (words, at, published) => {
  const day = readNumber(words[at]);
  const hasDay = day !== null && day >= 1 && day <= 31 && /\d|[٠-٩]/.test(words[at] ?? '');
  let next = at + (hasDay ? 1 : 0);
  if (hasDay && words[next] === 'من') next += 1;
  if (words[next] === 'شهر') next += 1;
  const month = monthAt(words, next);
  const before = words[at - 1] ?? '';
  const isNth = before === 'من' && [at - 2, at - 3].some((place) => ORDINALS.has(withoutClitic(words[place])));
  const isPart = /^[وف]?(في|شهر)$/.test(before) || PARTS.test(before) || isNth;
  if (!month || (month.doubtful && !hasDay && !isPart && !isYear(readNumber(words[next + 1])))) return null;
  next += month.length;
  const second = words[next] === '/' ? monthAt(words, next + 1) : null;
  if (second) next += 1 + second.length;
  const said = readNumber(words[next] === 'من' || words[next] === 'عام' || words[next] === 'سنة' ? words[next + 1] : words[next]);
  if (isYear(said)) next += readNumber(words[next]) === said ? 1 : 2;
  const follows = words[next] ?? '';
  const marked = PAST_WORDS.test(follows) || NEXT_WORDS.test(follows) || THIS_WORDS.test(follows);
  if (!isYear(said) && published === null) return null;
  const year = isYear(said) ? said : published ? yearFor(month.month, hasDay ? day : null, published, NEXT_WORDS.test(follows)) : 0;
  if (PAST_WORDS.test(follows) && published && !isYear(said)) {
    const past =
      year > published.getUTCFullYear() || (year === published.getUTCFullYear() && month.month > published.getUTCMonth() + 1)
        ? year - 1
        : year;
    return { length: next + 1 - at, date: `${past}-${two(month.month)}${hasDay ? `-${two(day)}` : ''}` };
  }
  const rest = `${two(month.month)}${hasDay ? `-${two(day)}` : ''}`;
  const later = !isYear(said) && !marked && published ? yearFor(month.month, hasDay ? day : null, published, true) : year;
  return { length: next + (marked ? 1 : 0) - at, date: `${year}-${rest}`, ahead: `${Math.max(year, later)}-${rest}` };
};

/** «14/5/2024», «2024-05-14». */
export const readNumericDate: Reader = (words, at) => {
  const parts = [words[at], words[at + 2], words[at + 4]].map(readNumber);
  if (!/^[/.-]$/.test(words[at + 1] ?? '') || words[at + 1] !== words[at + 3]) return null;
  const [a, b, c] = parts;
  if (a == null || b == null || c == null) return null;
  const [year, month, day] = isYear(a) ? [a, b, c] : [c, b, a];
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { length: 5, date: `${year}-${two(month)}-${two(day)}` }
    : null;
};
