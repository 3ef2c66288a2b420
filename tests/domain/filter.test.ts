import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Combined, FilterTooWide, toClauses } from '../../server/domain/filter.ts';

type Conditions = { bits?: number | null };
const read = ({ bits }: Conditions) => (bits == null ? null : { bits });
const fits = (value: number, bits: number): boolean => (value & bits) === bits;

/** What a filter means, word for word. */
function leaves(filter: Combined<Conditions>, value: number): boolean {
  return (
    (filter.bits == null || fits(value, filter.bits)) &&
    (filter.and ?? []).every((each) => leaves(each, value)) &&
    (filter.or == null || filter.or.some((each) => leaves(each, value))) &&
    (filter.not == null || !leaves(filter.not, value))
  );
}

/** Null for one that is refused. */
function clausesOf(filter: Combined<Conditions>) {
  try {
    return toClauses(filter, read);
  } catch (error) {
    if (error instanceof FilterTooWide) return null;
    throw error;
  }
}

const bits = fc.option(fc.integer({ min: 0, max: 7 }), { nil: null });
const { filter: anyFilter } = fc.letrec<{ filter: Combined<Conditions> }>((tie) => ({
  filter: fc.oneof(
    { depthSize: 'small' },
    fc.record({ bits }),
    fc.record(
      {
        bits,
        and: fc.option(fc.array(tie('filter'), { maxLength: 2 }), { nil: null }),
        or: fc.option(fc.array(tie('filter'), { maxLength: 2 }), { nil: null }),
        not: fc.option(tie('filter'), { nil: null }),
      },
      { requiredKeys: [] },
    ),
  ),
}));

describe('a combined filter', () => {
  it('leaves as clauses exactly what its words leave', () => {
    fc.assert(
      fc.property(anyFilter, fc.integer({ min: 0, max: 7 }), (filter, value) => {
        const clauses = clausesOf(filter);
        fc.pre(clauses !== null);
        expect(clauses.some((clause) => clause.every((part) => part.isNot !== fits(value, part.bits)))).toBe(leaves(filter, value));
      }),
      { numRuns: 2000 },
    );
  });

  it('leaves everything when there is none', () => {
    expect(toClauses(null, read)).toEqual([[]]);
  });

  it('is refused when it multiplies beyond what a statement should look at', () => {
    const or = Array.from({ length: 6 }, (_, at) => ({ bits: at }));
    expect(() => toClauses({ and: [{ or }, { or }, { or }, { or }] }, read)).toThrow(FilterTooWide);
  });
});
