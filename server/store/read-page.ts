import { z } from 'zod';
import { isUnfiltered } from './conditions.ts';
import { readCursor, writeCursor } from './cursor.ts';
import type { Place } from './cursor.ts';
import { defineQuery } from './define-query.ts';
import type { Query, Run } from './define-query.ts';
import type { Clauses } from '../domain/filter.ts';
import type { Sessions } from './session.ts';
import type { Page, PageInput, Total } from './store.ts';

/** Totals of filtered lists are counted up to here; beyond it they are "at least". */
const COUNTED = 10_000;

const key = z.union([z.string(), z.number()]);
export const pageParameters = { afterKey: key, afterId: z.string(), limit: z.number() };
export const keyColumn = { key };
export const countedRow = z.object({ count: z.number() });

const everything = ['entities', 'events', 'documents', 'edges', 'claims'] as const;
export const countEverything = defineQuery(
  'read',
  'countEverything',
  z.object({}),
  z.object(Object.fromEntries(everything.map((name) => [name, z.number()])) as Record<(typeof everything)[number], z.ZodNumber>),
);

/** Before the first row: less than every key in rising order, more than every key in falling order. */
export const BEFORE_ALL = { RISING: ['', ''], FALLING_TEXT: ['\uFFFF', ''], FALLING_NUMBER: [Number.MAX_SAFE_INTEGER, ''] } as const;

/** Where a page begins, and how many rows of it. */
export interface PlaceParameters {
  afterKey: string | number;
  afterId: string;
  limit: number;
}

interface Asked<Row, Answer> {
  /** What the cursors belong to. */
  question: unknown;
  before: readonly [string | number, string];
  /** Rows after a place, at most `limit`. */
  list: (run: Run, place: PlaceParameters) => Promise<Row[]>;
  place: (row: Row) => Place;
  toAnswer: (row: Row) => Answer;
  total: () => Promise<Total>;
}

/** A page begins after the key and id of the last row seen, so that what is inserted meanwhile moves nothing and a deep page costs what the first does. */
export async function readPage<Row, Answer>(
  { read }: Sessions,
  { question, before, list, place, toAnswer, total }: Asked<Row, Answer>,
  { first, after }: PageInput,
): Promise<Page<Answer>> {
  const [afterKey, afterId] = readCursor(question, after) ?? before;
  const rows = await read((run) => list(run, { afterKey: afterKey ?? '', afterId, limit: first + 1 }));
  return {
    rows: rows.slice(0, first).map((row) => ({ row: toAnswer(row), cursor: writeCursor(question, place(row)) })),
    hasNext: rows.length > first,
    total,
  };
}

/** How many a filter leaves: exact without one, else counted up to 10,000. */
export async function countRows<Where extends Clauses<object>>(
  { read }: Sessions,
  what: (typeof everything)[number],
  count: Query<{ where: Where; limit: number }, { count: number }>,
  where: Where,
): Promise<Total> {
  if (isUnfiltered(where)) return { count: (await read((run) => run(countEverything, {})))[0]?.[what] ?? 0, exact: true };
  const [row] = await read((run) => run(count, { where, limit: COUNTED + 1 }));
  return bounded(row?.count ?? 0);
}

/** A count that went one beyond the bound is "at least" the bound. */
export function bounded(count: number): Total {
  return { count: Math.min(count, COUNTED), exact: count <= COUNTED };
}

export const COUNT_LIMIT = COUNTED + 1;
