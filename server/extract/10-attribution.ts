import type { MentionRef, Span } from '../domain/analysis.ts';
import type { Stance } from '../domain/vocabulary.ts';
import type { TriggerRoles } from './events/scene.ts';
import type { Clause, StandingMention, Trigger } from './events/event-draft.ts';
import { clausesNear, placeOf } from './events/clauses.ts';
import { HINTS } from './events/hints.ts';
import { likeliest } from './events/likeliest.ts';
import { unnamedSource } from './events/unnamed-source.ts';
import type { Reading } from './model/reading.ts';

export interface Attribution {
  stance: Stance;
  attributedTo: MentionRef | null;
  /** Who says so where nobody is named. */
  attributedToWords: Span | null;
}

const SOURCES = /^[وف]?(بحسب|حسب|حسبما|وفق|وفقا|نقلا|لبيان)$/;
const DENIALS: ReadonlySet<string> = new Set(['نفي', 'انكر', 'كذب']);
const SOURCE_REACH = 6;

/** «بحسب وزارة الصحة», «وفقا لوكالة الأنباء» (according to the ministry of health): the source the sentence names. */
function sourceOf(clause: Clause): { found: boolean; mention: StandingMention | null } {
  const at = clause.tokens.findIndex(({ norm }) => SOURCES.test(norm));
  if (at < 0) return { found: false, mention: null };
  return { found: true, mention: clause.mentions.find(({ first }) => first > at && first - at <= SOURCE_REACH) ?? null };
}

function attributionByRules(clauses: readonly Clause[], roles: readonly TriggerRoles[]): Omit<Attribution, 'attributedToWords'>[] {
  let saying: TriggerRoles | null = null;
  let sentence = -1;
  return roles.map((one) => {
    const clause = clauses[one.trigger.sentence];
    if (one.trigger.sentence !== sentence) {
      saying = null;
      sentence = one.trigger.sentence;
    }
    const source = clause ? sourceOf(clause) : { found: false, mention: null };
    if (one.trigger.sense.type === 'STATEMENT') {
      if (one.trigger.sense.shape !== 'NOUN') saying = one;
      return { stance: 'ASSERTED', attributedTo: null };
    }
    if (saying) {
      const speaker = saying.subjects[0]?.ref ?? null;
      return { stance: DENIALS.has(saying.trigger.sense.lemma) ? 'DENIED' : 'REPORTED', attributedTo: speaker };
    }
    return source.found ? { stance: 'REPORTED', attributedTo: source.mention?.ref ?? null } : { stance: 'ASSERTED', attributedTo: null };
  });
}

/** Step 10: what the text says itself, what it lets somebody say, and what somebody denies; as learned, with the rules' word for it. */
export function findAttribution(clauses: readonly Clause[], roles: readonly TriggerRoles[], reading: Reading): Attribution[] {
  const { labels, sentences } = reading;
  const triggers = roles.map(({ trigger }) => trigger);
  return attributionByRules(clauses, roles).map((rule, index) => {
    const trigger = triggers[index];
    const clause = trigger && clauses[trigger.sentence];
    if (!trigger || !clause) return { ...rule, attributedToWords: null };
    const stance = likeliest(labels.stance, sentences[trigger.sentence]?.stance, trigger.first, rule.stance, HINTS.stance);
    const attributedTo = sourceOfTrigger(reading, clauses, trigger, rule.attributedTo);
    const isNameless = attributedTo === null && stance !== 'ASSERTED';
    return { stance, attributedTo, attributedToWords: isNameless ? unnamedSource(clause, trigger, triggers) : null };
  });
}

/** The likeliest of those named to say so, where any is likelier than none. */
function sourceOfTrigger(reading: Reading, clauses: readonly Clause[], trigger: Trigger, hint: MentionRef | null): MentionRef | null {
  const kind = reading.labels.pairs.indexOf('SOURCE');
  const place = placeOf(trigger);
  let best: MentionRef | null = null;
  let most = 0;
  for (const clause of clausesNear(clauses, trigger)) {
    for (const { ref, first } of clause.mentions) {
      const odds = reading.pair(place, { sentence: clause.index, at: first })?.[kind] ?? -Infinity;
      const score = odds + (ref.entity === hint?.entity ? HINTS.source : 0);
      if (score > most) [best, most] = [ref, score];
    }
  }
  return best;
}
