import type { PartialDate } from '../domain/analysis.ts';
import { findDates, type SaidDate } from '../arabic/dates.ts';
import type { Clause, Trigger } from './events/event-draft.ts';
import { OPENERS } from './events/words.ts';

/** Openers and verbs between two places of a sentence: a date belongs to its own clause. */
function wallsBetween(clause: Clause, triggers: readonly Trigger[], from: number, to: number): number {
  const [low, high] = from < to ? [from, to] : [to, from];
  let walls = 0;
  for (let at = low; at < high; at += 1) {
    const word = clause.tokens[at]?.norm ?? '';
    if (OPENERS.has(word) || /^[:؛]$/.test(word)) walls += 1;
    if (triggers.some(({ first, sense }) => first === at && first !== low && sense.shape !== 'NOUN')) walls += 1;
  }
  return walls;
}

function dateOf(trigger: Trigger, clause: Clause, triggers: readonly Trigger[], said: readonly SaidDate[]): PartialDate | null {
  const ranked = said
    .map((date) => {
      const after = date.first >= trigger.last;
      const walls = after ? wallsBetween(clause, triggers, trigger.last, date.first) : wallsBetween(clause, triggers, date.last, trigger.first);
      return { date, walls, distance: after ? date.first - trigger.last : (trigger.first - date.last) * 1.5 };
    })
    .filter(({ walls }) => walls === 0)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.date.date ?? null;
}

/** Step 11: the date of each event, the nearest said in its own clause; null where none is said. */
export function findEventDates(clauses: readonly Clause[], triggers: readonly Trigger[], publishedAt: string | null): (PartialDate | null)[] {
  const saidIn = clauses.map(({ tokens }) => findDates(tokens, publishedAt));
  return triggers.map((trigger) => {
    const clause = clauses[trigger.sentence];
    const said = saidIn[trigger.sentence] ?? [];
    if (!clause || !said.length) return null;
    return dateOf(trigger, clause, triggers.filter(({ sentence }) => sentence === trigger.sentence), said);
  });
}
