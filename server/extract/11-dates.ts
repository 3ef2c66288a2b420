import type { PartialDate } from '../domain/analysis.ts';
import type { Realis } from '../domain/vocabulary.ts';
import { findDates, type SaidDate } from '../arabic/dates/find.ts';
import { clausesNear, placeOf } from './events/clauses.ts';
import type { Clause, Trigger } from './events/event-draft.ts';
import { HINTS, UNREAD } from './events/hints.ts';
import { OPENERS } from './events/words.ts';
import type { Reading } from './model/reading.ts';

/** «على ما روى», «بعدما حذرت» (as … told; after … warned). */
const MORE_OPENERS = /^([:؛]|ما|بعدما|حين|عندما|حسبما|قبل)$/;

/** Openers and verbs between two places of a sentence: a date belongs to its own clause. */
function wallsBetween(clause: Clause, triggers: readonly Trigger[], from: number, to: number): number {
  const [low, high] = from < to ? [from, to] : [to, from];
  let walls = 0;
  for (let at = low; at < high; at += 1) {
    const word = clause.tokens[at]?.norm ?? '';
    if (OPENERS.has(word) || MORE_OPENERS.test(word)) walls += 1;
    if (triggers.some(({ first, sense }) => first === at && first !== low && sense.shape !== 'NOUN')) walls += 1;
  }
  return walls;
}

function dateOf(trigger: Trigger, clause: Clause, triggers: readonly Trigger[], said: readonly SaidDate[]): SaidDate | null {
  const ranked = said
    .map((date) => {
      const after = date.first >= trigger.last;
      const walls = after
        ? wallsBetween(clause, triggers, trigger.last, date.first)
        : wallsBetween(clause, triggers, date.last, trigger.first);
      return { date, walls, distance: after ? date.first - trigger.last : (trigger.first - date.last) * 1.5 };
    })
    .filter(({ walls }) => walls === 0)
    .toSorted((a, b) => a.distance - b.distance);
  return ranked[0]?.date ?? null;
}

/** «ينطلق الأحد» (sets out on Sunday) of something to come is the next Sunday. */
export function resolved({ date, ahead }: SaidDate, realis: Realis | undefined): PartialDate {
  return realis === 'FUTURE' || realis === 'HYPOTHETICAL' ? ahead : date;
}

interface Dated {
  said: SaidDate;
  sentence: number;
}

/** The nearest date said in each trigger's own clause, and the day that goes on: «أوقفت فجر الجمعة … واقتادت» (stopped on Friday … and took away). */
function datesByRules(
  clauses: readonly Clause[],
  triggers: readonly Trigger[],
  saidIn: readonly (readonly SaidDate[])[],
): (SaidDate | null)[] {
  let before: { trigger: Trigger; date: SaidDate | null } | null = null;
  return triggers.map((trigger) => {
    const clause = clauses[trigger.sentence];
    const said = saidIn[trigger.sentence] ?? [];
    if (!clause || !said.length) return null;
    const beside = triggers.filter(({ sentence }) => sentence === trigger.sentence);
    const goesOn = trigger.sense.shape === 'PAST' && trigger.proclitics[0] === 'و' && before?.trigger.sentence === trigger.sentence;
    const date: SaidDate | null = dateOf(trigger, clause, beside, said) ?? (goesOn && before ? before.date : null);
    if (trigger.sense.shape !== 'NOUN') before = { trigger, date };
    return date;
  });
}

/** The likeliest of the dates said near a trigger, where any is likelier than none; the rule's word for one is a hint. */
function likeliestDate(reading: Reading, trigger: Trigger, near: readonly Dated[], hint: SaidDate | null): SaidDate | null {
  const when = reading.labels.pairs.indexOf('WHEN');
  let best: SaidDate | null = null;
  let most = 0;
  for (const { said, sentence } of near) {
    const odds = reading.pair(placeOf(trigger), { sentence, at: said.first })?.[when] ?? (said === hint ? UNREAD : -Infinity);
    const score = odds + (said === hint ? HINTS.date : 0);
    if (score > most) [best, most] = [said, score];
  }
  return best;
}

/** Step 11: the date of each event, as learned and with the rules' word for it; null where none is said. */
export function findEventDates(
  clauses: readonly Clause[],
  triggers: readonly Trigger[],
  realis: readonly Realis[],
  publishedAt: string | null,
  reading: Reading,
): (PartialDate | null)[] {
  const saidIn = clauses.map(({ tokens }) => findDates(tokens, publishedAt));
  const hints = datesByRules(clauses, triggers, saidIn);
  return triggers.map((trigger, index) => {
    const near = clausesNear(clauses, trigger).flatMap((clause) =>
      (saidIn[clause.index] ?? []).map((said) => ({ said, sentence: clause.index })),
    );
    const date = likeliestDate(reading, trigger, near, hints[index] ?? null);
    return date && resolved(date, realis[index]);
  });
}
