/** A filter: its own conditions hold, all of `and` hold, at least one of `or` holds, `not` does not. What is null or left out does not narrow. */
export type Combined<Conditions> = Conditions & {
  and?: readonly Combined<Conditions>[] | null;
  or?: readonly Combined<Conditions>[] | null;
  not?: Combined<Conditions> | null;
};

/** Conditions that hold together, or that do not when `isNot`. */
export type Part<Conditions> = Conditions & { isNot: boolean };

/** Any of several lists of parts, each list holding as a whole (disjunctive normal form): what a fixed statement can look at row by row. */
export type Clauses<Conditions> = Part<Conditions>[][];

/** Parts in all clauses together; `or` within `and` multiplies them. */
export const MOST_PARTS = 200;

/** The filter combines too much. */
export class FilterTooWide extends Error {}

/**
 * Writes a combined filter as clauses. `read` turns the conditions of one level into their stored form, null when there are none.
 * @throws FilterTooWide beyond 200 parts.
 */
export function toClauses<Asked, Stored extends object>(
  filter: Combined<Asked> | null | undefined,
  read: (asked: Asked) => Stored | null,
): Clauses<Stored> {
  const clausesOf = (asked: Combined<Asked>, isNot: boolean): Clauses<Stored> => {
    const own = read(asked);
    const terms: Clauses<Stored>[] = own ? [[[{ ...own, isNot }]]] : [];
    for (const each of asked.and ?? []) terms.push(clausesOf(each, isNot));
    if (asked.or) terms.push((isNot ? allOf : anyOf)(asked.or.map((each) => clausesOf(each, isNot))));
    if (asked.not) terms.push(clausesOf(asked.not, !isNot));
    // De Morgan: what is not all of these is at least one of their opposites.
    return (isNot ? anyOf : allOf)(terms);
  };
  return filter ? clausesOf(filter, false) : [[]];
}

function anyOf<Stored>(terms: Clauses<Stored>[]): Clauses<Stored> {
  return checkWidth(terms.flat());
}

function allOf<Stored>(terms: Clauses<Stored>[]): Clauses<Stored> {
  return terms.reduce<Clauses<Stored>>(
    (all, term) => checkWidth(all.flatMap((clause) => term.map((other) => [...clause, ...other]))),
    [[]],
  );
}

function checkWidth<Stored>(clauses: Clauses<Stored>): Clauses<Stored> {
  if (clauses.reduce((parts, clause) => parts + Math.max(1, clause.length), 0) > MOST_PARTS) throw new FilterTooWide();
  return clauses;
}
