import type { PartialDate } from '../../domain/analysis.ts';
import type { Token } from '../tokens.ts';
import type { Reader } from './calendar.ts';
import { readNearDay, readWeekday } from './days.ts';
import { readHijriDate } from './hijri.ts';
import { readMonthDate, readNumericDate, readOrdinalDate } from './months.ts';
import { readCount, readRelativeUnit, readYear } from './units.ts';

/** A date said in a sentence: the tokens it stands in, end exclusive, and what it means. */
export interface SaidDate {
  first: number;
  last: number;
  date: PartialDate;
  /** What it means of something still to come, where the words leave that open: الخميس is the last Thursday, or the next. */
  ahead: PartialDate;
}

const READERS: readonly Reader[] = [
  readNumericDate,
  readOrdinalDate,
  readHijriDate,
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
      found.push({ first: at, last: at + said.length, date: said.date, ahead: said.ahead ?? said.date });
      at += said.length - 1;
      break;
    }
  }
  return found;
}
