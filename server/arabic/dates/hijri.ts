import { monthOf, dayOf, plusDays, readNumber, withoutClitic, type Reader } from './calendar.ts';
import { FEASTS, HIJRI_MONTHS } from './lexicon.ts';

const DAY_MS = 86_400_000;
/** 1 Muharram of the year 1, and the mean length of a month: near enough to look around. */
const EPOCH_MS = Date.UTC(622, 6, 19);
const MONTH_DAYS = 29.530_588;
const UMM_AL_QURA = new Intl.DateTimeFormat('en-u-ca-islamic-umalqura-nu-latn', {
  timeZone: 'UTC',
  year: 'numeric',
  month: 'numeric',
  day: 'numeric',
});

interface HijriDay {
  year: number;
  month: number;
  day: number;
}

function toHijri(date: Date): HijriDay {
  const parts = new Map(UMM_AL_QURA.formatToParts(date).map(({ type, value }) => [type, Number.parseInt(value, 10)]));
  return { year: parts.get('year') ?? 0, month: parts.get('month') ?? 0, day: parts.get('day') ?? 0 };
}

/** The day on which a month of the calendar of Umm al-Qura begins. */
function firstDayOf(year: number, month: number): Date {
  const near = new Date(EPOCH_MS + Math.round(((year - 1) * 12 + month - 1) * MONTH_DAYS) * DAY_MS);
  for (let days = -5; days <= 5; days += 1) {
    const date = plusDays(near, days);
    const found = toHijri(date);
    if (found.month === month && found.day === 1) return date;
  }
  return near;
}

const isHijriYear = (value: number | null): value is number => value !== null && value >= 1300 && value <= 1500;

function monthNameAt(words: readonly string[], at: number): { month: number; length: number } | null {
  const pair = HIJRI_MONTHS.get(`${withoutClitic(words[at])} ${words[at + 1] ?? ''}`);
  if (pair !== undefined) return { month: pair, length: 2 };
  const single = HIJRI_MONTHS.get(withoutClitic(words[at]));
  return single === undefined ? null : { month: single, length: 1 };
}

/** The year of a month without one: the latest that has begun, or begins within two months. */
function yearFor(month: number, published: Date): number {
  const { year } = toHijri(published);
  return firstDayOf(year, month).getTime() - published.getTime() > 60 * DAY_MS ? year - 1 : year;
}

/**
 * «15 رمضان 1445», «في رمضان», «عيد الفطر» (the 15th of Ramadan 1445; in Ramadan; the feast of breaking the fast). A Hijri month is told
 * by the month in which it begins. Most of these months are men's names too: without number, year or «شهر» only «في رمضان» is one.
 */
export const readHijriDate: Reader = (words, at, published) => {
  const feast = withoutClitic(words[at]) === 'عيد' ? FEASTS.get(words[at + 1] ?? '') : undefined;
  if (feast)
    return published && { length: 2, date: monthOf(plusDays(firstDayOf(yearFor(feast.month, published), feast.month), feast.day - 1)) };
  const day = /\d|[٠-٩]/.test(words[at] ?? '') ? readNumber(words[at]) : null;
  let next = at + (day === null ? 0 : 1);
  if (day !== null && words[next] === 'من') next += 1;
  const isMonth = words[next] === 'شهر';
  if (isMonth) next += 1;
  const month = monthNameAt(words, next);
  if (!month) return null;
  next += month.length;
  const said = readNumber(words[next]);
  const year = isHijriYear(said) ? said : null;
  if (year !== null) next += /^ه(جري|جرية)?$/.test(words[next + 1] ?? '') ? 2 : 1;
  const isRamadan = month.month === 9 && /^(في|خلال|قبل|بعد|طوال)$/.test(words[at - 1] ?? '');
  if (day === null && year === null && !isMonth && !isRamadan) return null;
  if (year === null && published === null) return null;
  const first = firstDayOf(year ?? (published ? yearFor(month.month, published) : 0), month.month);
  const date = day !== null && day >= 1 && day <= 30 ? dayOf(plusDays(first, day - 1)) : monthOf(first);
  return { length: next - at, date };
};
