import type { PartialDate } from '../domain/analysis.ts';
import { DOUBTFUL_MONTHS, MONTHS, NEXT_WORDS, NUMBERS, ORDINALS, PAST_WORDS, THIS_WORDS, UNITS, WEEKDAYS } from './dates-lexicon.ts';
import type { Token } from './tokens.ts';

/** A date said in a sentence: the tokens it stands in, end exclusive, and what it means. */
export interface SaidDate {
  first: number;
  last: number;
  date: PartialDate;
  /** A bare weekday, read as the latest; something still to come means the next. */
  weekday: boolean;
}

type Reader = (words: readonly string[], at: number, published: Date | null) => { length: number; date: PartialDate } | null;

const DAY_MS = 86_400_000;
const two = (value: number): string => String(value).padStart(2, '0');
const dayOf = (date: Date): PartialDate => date.toISOString().slice(0, 10);
const monthOf = (date: Date): PartialDate => date.toISOString().slice(0, 7);
const yearOf = (date: Date): PartialDate => date.toISOString().slice(0, 4);
const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

function plusMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

/** Arabic-Indic and Persian digits too: ٢٠٢٤. */
export function readNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const western = word.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^\d{1,4}$/.test(western) ? Number(western) : (NUMBERS.get(word) ?? null);
}

/** «في» and «بـ» may hang on the word: بالسبت, والخميس. */
function withoutClitic(word: string | undefined): string {
  return (word ?? '').replace(/^[وفب](?=ال|امس|ا)/, '');
}

function monthAt(words: readonly string[], at: number): { month: number; length: number; doubtful: boolean } | null {
  const pair = MONTHS.get(`${withoutClitic(words[at])} ${words[at + 1] ?? ''}`);
  if (pair !== undefined) return { month: pair, length: 2, doubtful: false };
  const word = withoutClitic(words[at]);
  const single = MONTHS.get(word);
  return single === undefined ? null : { month: single, length: 1, doubtful: DOUBTFUL_MONTHS.has(word) };
}

const isYear = (value: number | null): value is number => value !== null && value >= 1900 && value <= 2100;

/** The year a month without one means: the latest on or before publication, the next after «المقبل». */
function yearFor(month: number, day: number | null, published: Date, next: boolean): number {
  const year = published.getUTCFullYear();
  const key = month * 100 + (day ?? 1);
  const today = (published.getUTCMonth() + 1) * 100 + published.getUTCDate();
  if (next) return key > today ? year : year + 1;
  return key <= today + 300 ? year : year - 1;
}

/** «السادس من شباط», «الثامن والعشرين من الشهر الجاري» (the sixth of February; the 28th of this month). */
const readOrdinalDate: Reader = (words, at, published) => {
  const bare = withoutClitic(words[at]);
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
  const month = readMonthDate(words, next, published);
  return month && month.date.length === 7 ? { length: next + month.length - at, date: `${month.date}-${day}` } : null;
};

/** «14 أيار 2024», «تشرين الثاني/نوفمبر 2023», «12 فبراير المقبل» (12 May 2024, November 2023, next 12 February). */
const readMonthDate: Reader = (words, at, published) => {
  const day = readNumber(words[at]);
  const hasDay = day !== null && day >= 1 && day <= 31 && /\d|[٠-٩]/.test(words[at] ?? '');
  let next = at + (hasDay ? 1 : 0);
  if (hasDay && words[next] === 'من') next += 1;
  if (words[next] === 'شهر') next += 1;
  const month = monthAt(words, next);
  if (!month || (month.doubtful && !hasDay && !isYear(readNumber(words[next + 1])))) return null;
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
  return { length: next + (marked ? 1 : 0) - at, date: `${year}-${two(month.month)}${hasDay ? `-${two(day)}` : ''}` };
};

/** «14/5/2024», «2024-05-14». */
const readNumericDate: Reader = (words, at) => {
  const parts = [words[at], words[at + 2], words[at + 4]].map(readNumber);
  if (!/^[/.-]$/.test(words[at + 1] ?? '') || words[at + 1] !== words[at + 3]) return null;
  const [a, b, c] = parts;
  if (a == null || b == null || c == null) return null;
  const [year, month, day] = isYear(a) ? [a, b, c] : [c, b, a];
  return isYear(year) && month >= 1 && month <= 12 && day >= 1 && day <= 31
    ? { length: 5, date: `${year}-${two(month)}-${two(day)}` }
    : null;
};

/** A weekday is the latest on or before publication; the next one with «المقبل». */
const readWeekday: Reader = (words, at, published) => {
  const weekday = WEEKDAYS.get(withoutClitic(words[at]));
  if (weekday === undefined || published === null) return null;
  // «ليل الثلاثاء الأربعاء» (in the night to Wednesday) is told of the second day
  if (WEEKDAYS.has(words[at + 1] ?? '')) {
    const second = readWeekday(words, at + 1, published);
    return second && { length: second.length + 1, date: second.date };
  }
  const follows = words[at + 1] ?? '';
  const exact = /^\d/.test(follows) ? readMonthDate(words, at + 1, published) : null;
  if (exact) return { length: exact.length + 1, date: exact.date };
  const back = (published.getUTCDay() - weekday + 7) % 7;
  if (NEXT_WORDS.test(follows)) return { length: 2, date: dayOf(plusDays(published, 7 - back)) };
  if (PAST_WORDS.test(follows)) return { length: 2, date: dayOf(plusDays(published, -(back || 7))) };
  return { length: 1, date: dayOf(plusDays(published, -back)) };
};

const NEAR_DAYS: readonly [RegExp, number][] = [
  [/^(امس|البارحة)$/, -1],
  [/^(اليوم)$/, 0],
  [/^(غد|غدا|الغد)$/, 1],
];

/** أمس، اليوم، غدا؛ «أول أمس», «بعد غد»; «اليوم الثلاثاء». */
const readNearDay: Reader = (words, at, published) => {
  if (published === null) return null;
  const word = withoutClitic(words[at]);
  if (/^(اول|اوّل)$/.test(word) && words[at + 1] === 'امس') return { length: 2, date: dayOf(plusDays(published, -2)) };
  if (word === 'بعد' && /^(غد|غدا)$/.test(words[at + 1] ?? '')) return { length: 2, date: dayOf(plusDays(published, 2)) };
  const near = NEAR_DAYS.find(([pattern]) => pattern.test(word));
  if (!near) return null;
  const weekday = words[at + 1] === 'الاول' ? -2 : near[1];
  return { length: WEEKDAYS.has(words[at + 1] ?? '') || words[at + 1] === 'الاول' ? 2 : 1, date: dayOf(plusDays(published, weekday)) };
};

function shifted(published: Date, unit: 'DAY' | 'WEEK' | 'MONTH' | 'YEAR', count: number): PartialDate {
  if (unit === 'DAY') return dayOf(plusDays(published, count));
  if (unit === 'WEEK') return monthOf(plusDays(published, count * 7));
  if (unit === 'MONTH') return monthOf(plusMonths(published, count));
  return String(published.getUTCFullYear() + count);
}

/** «قبل ثلاثة أيام» (three days ago); «قبل يومين من الهجوم» (two days before the attack) counts from something else. */
const readCount: Reader = (words, at, published) => {
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
const readRelativeUnit: Reader = (words, at, published) => {
  if (published === null) return null;
  const unit = UNITS.get((words[at] ?? '').replace(/^[وفب](?=ال)/, ''));
  if (unit === undefined || unit === 'DAY' || !/^[وفب]?ال/.test(words[at] ?? '')) return null;
  const follows = words[at + 1] ?? '';
  if (PAST_WORDS.test(follows)) return { length: 2, date: shifted(published, unit, -1) };
  if (NEXT_WORDS.test(follows)) return { length: 2, date: shifted(published, unit, 1) };
  if (THIS_WORDS.test(follows) || /^هذا|هذه$/.test(words[at - 1] ?? ''))
    return { length: 2, date: unit === 'YEAR' ? yearOf(published) : monthOf(published) };
  return null;
};

/** «عام 2014», «في 2005», «سنة ٢٠٢١». */
const readYear: Reader = (words, at) => {
  if (!/^[وفب]?(عام|العام|سنة|في|خلال|مطلع|نهاية|اواخر|اوائل|صيف|شتاء|ربيع|خريف)$/.test(words[at] ?? '')) return null;
  const year = readNumber(words[at + 1]);
  return isYear(year) && /\d|[٠-٩]/.test(words[at + 1] ?? '') ? { length: 2, date: String(year) } : null;
};

const READERS: readonly Reader[] = [
  readNumericDate,
  readOrdinalDate,
  readMonthDate,
  readNearDay,
  readWeekday,
  readCount,
  readRelativeUnit,
  readYear,
];

/** Every date said in the tokens, resolved against `publishedAt` (`YYYY-MM-DD` or null); what cannot be resolved is left out. */
export function findDates(tokens: readonly Token[], publishedAt: string | null): SaidDate[] {
  const day = publishedAt !== null && /^\d{4}-\d\d-\d\d/.test(publishedAt) ? new Date(`${publishedAt.slice(0, 10)}T00:00:00Z`) : null;
  const published = day !== null && !Number.isNaN(day.getTime()) ? day : null;
  const words = tokens.map((token) => token.norm);
  const found: SaidDate[] = [];
  for (let at = 0; at < words.length; at += 1) {
    for (const read of READERS) {
      const said = read(words, at, published);
      if (!said) continue;
      found.push({ first: at, last: at + said.length, date: said.date, weekday: read === readWeekday && said.length === 1 });
      at += said.length - 1;
      break;
    }
  }
  return found;
}
