import type { Span } from '../../server/domain/analysis.ts';

/** Counts from which precision, recall and F1 follow. */
export interface Tally {
  found: number;
  expected: number;
  right: number;
}

/** Percentages. */
export interface Rates {
  precision: number;
  recall: number;
  f1: number;
}

export function emptyTally(): Tally {
  return { found: 0, expected: 0, right: 0 };
}

export function add(tally: Tally, found: number, expected: number, right: number): void {
  tally.found += found;
  tally.expected += expected;
  tally.right += right;
}

export function harmonic(precision: number, recall: number): Rates {
  return { precision, recall, f1: precision + recall === 0 ? 0 : (2 * precision * recall) / (precision + recall) };
}

export function rates({ found, expected, right }: Tally): Rates {
  return harmonic(found === 0 ? 0 : (100 * right) / found, expected === 0 ? 0 : (100 * right) / expected);
}

export const spot = ({ start, end }: Span): string => `${start}-${end}`;
export const overlap = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end;

/** Pairs both lists one to one, the highest agreement first. */
export function pairUp<A, B>(left: readonly A[], right: readonly B[], agreement: (a: A, b: B) => number): Map<A, B> {
  const pairs = left.flatMap((a) => right.map((b) => ({ a, b, score: agreement(a, b) }))).filter(({ score }) => score > 0);
  const made = new Map<A, B>();
  const taken = new Set<B>();
  for (const { a, b } of pairs.toSorted((x, y) => y.score - x.score)) {
    if (made.has(a) || taken.has(b)) continue;
    made.set(a, b);
    taken.add(b);
  }
  return made;
}
