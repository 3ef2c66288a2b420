import type { PartialDate } from '../../domain/analysis.ts';
import { NUMBERS } from './lexicon.ts';

/** What a stretch of words says: how many words it takes, the date, and the other one it may mean of something still to come. */
export interface DateRead {
  length: number;
  date: PartialDate;
  ahead?: PartialDate;
}

/** Reads a date that begins at word `at`; `published` is the day the text came out. */
export type Reader = (words: readonly string[], at: number, published: Date | null) => DateRead | null;

const DAY_MS = 86_400_000;
export const two = (value: number): string => String(value).padStart(2, '0');
export const dayOf = (date: Date): PartialDate => date.toISOString().slice(0, 10);
export const monthOf = (date: Date): PartialDate => date.toISOString().slice(0, 7);
export const plusDays = (date: Date, days: number): Date => new Date(date.getTime() + days * DAY_MS);

export function plusMonths(date: Date, months: number): Date {
  return new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + months, 1));
}

export type Unit = 'DAY' | 'WEEK' | 'MONTH' | 'YEAR';

/** The day, month or year so many units away; a week is told by its month. */
export function shifted(published: Date, unit: Unit, count: number): PartialDate {
  if (unit === 'DAY') return dayOf(plusDays(published, count));
  if (unit === 'WEEK') return monthOf(plusDays(published, count * 7));
  if (unit === 'MONTH') return monthOf(plusMonths(published, count));
  return String(published.getUTCFullYear() + count);
}

/** Arabic-Indic and Persian digits too: ٢٠٢٤. */
export function readNumber(word: string | undefined): number | null {
  if (word === undefined) return null;
  const western = word.replace(/[٠-٩۰-۹]/g, (digit) => String(digit.charCodeAt(0) & 0xf));
  return /^\d{1,4}$/.test(western) ? Number(western) : (NUMBERS.get(word) ?? null);
}

/** «في» and «بـ» may hang on the word: بالسبت, والخميس. */
export function withoutClitic(word: string | undefined): string {
  return (word ?? '').replace(/^[وفب](?=ال|امس|ا)/, '');
}

export const isYear = (value: number | null): value is number => value !== null && value >= 1900 && value <= 2100;
