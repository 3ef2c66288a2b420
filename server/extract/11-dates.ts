import type { PartialDate } from '../domain/analysis.ts';
import type { Realis } from '../domain/vocabulary.ts';
import { findDates, type SaidDate } from '../arabic/dates/find.ts';
import type { Clause, Trigger } from './events/event-draft.ts';
import { OPENERS } from './events/words.ts';

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

/** Step 11: the date of each event, the nearest said in its own clause; null where none is said. */
export function findEventDates(
  clauses: readonly Clause[],
  triggers: readonly Trigger[],
  realis: readonly Realis[],
  publishedAt: string | null,
): (PartialDate | null)[] {
  const saidIn = clauses.map(({ tokens }) => findDates(tokens, publishedAt));
  let before: { trigger: Trigger; date: PartialDate | null } | null = null;
  return triggers.map((trigger, index) => {
    const clause = clauses[trigger.sentence];
    const said = saidIn[trigger.sentence] ?? [];
    if (!clause || !said.length) return null;
    const own = dateOf(
      trigger,
      clause,
      triggers.filter(({ sentence }) => sentence === trigger.sentence),
      said,
    );
    // «أوقفت فجر الجمعة … واقتادت» (stopped on Friday at dawn … and took away): the same day goes on
    const goesOn = trigger.sense.shape === 'PAST' && trigger.proclitics[0] === 'و' && before?.trigger.sentence === trigger.sentence;
    const date: PartialDate | null = own ? resolved(own, realis[index]) : goesOn && before ? before.date : null;
    if (trigger.sense.shape !== 'NOUN') before = { trigger, date };
    return date;
  });
}
