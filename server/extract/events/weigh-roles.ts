import { ROLES, type Role } from '../../domain/vocabulary.ts';
import type { Reading } from '../model/reading.ts';
import { clausesNear, placeOf } from './clauses.ts';
import type { Argument, Clause, StandingMention } from './event-draft.ts';
import { HINTS } from './hints.ts';
import { allowedRoles } from '../rules/roles-of-types.ts';
import type { TriggerRoles } from './scene.ts';
import { chance } from './likeliest.ts';

interface Weighed {
  argument: Argument;
  score: number;
}

/** For every entity the likeliest role that the type of event allows, if any is likelier than none; the rules' word is a hint. */
export function weighRoles(reading: Reading, clauses: readonly Clause[], roles: TriggerRoles): TriggerRoles {
  const { trigger } = roles;
  const place = placeOf(trigger);
  const hinted = new Map(roles.arguments.map(({ ref, role }) => [ref.entity, role]));
  const best = new Map<string, Weighed>();
  const read = new Set<string>();
  for (const clause of clausesNear(clauses, trigger)) {
    for (const mention of clause.mentions) {
      const odds = reading.pair(place, { sentence: clause.index, at: mention.first });
      if (!odds) continue;
      read.add(mention.ref.entity);
      const found = likeliestRole(odds, mention, allowedRoles(trigger.sense.type), hinted.get(mention.ref.entity) ?? null);
      if (found && found.score > (best.get(mention.ref.entity)?.score ?? 0)) best.set(mention.ref.entity, found);
    }
  }
  // who is meant by an office or a pronoun stands in another sentence, and the rules have looked for him there
  const own = new Set(clauses[trigger.sentence]?.mentions.map(({ ref }) => ref.entity));
  const meant = roles.arguments.filter(({ ref }) => !own.has(ref.entity));
  for (const { ref, role } of meant) {
    for (const [entity, { argument }] of best) if (argument.role === role && !own.has(entity)) best.delete(entity);
    best.delete(ref.entity);
    read.delete(ref.entity);
  }
  const unread = roles.arguments.filter(({ ref }) => !read.has(ref.entity)).map((one) => ({ ...one, by: 'frame', score: chance(0) }));
  const learned = [...best.values()].toSorted((a, b) => b.score - a.score).map(({ argument }) => argument);
  return { ...roles, arguments: [...learned, ...unread] };
}

function likeliestRole(odds: Float32Array, mention: StandingMention, allowed: ReadonlySet<Role>, hint: Role | null): Weighed | null {
  let best: Weighed | null = null;
  ROLES.forEach((role, index) => {
    if (!allowed.has(role) || (role === 'PLACE' && mention.type !== 'PLACE')) return;
    const score = (odds[index] ?? -Infinity) + (role === hint ? HINTS.role : 0);
    if (score > (best?.score ?? 0))
      best = { argument: { role, ref: mention.ref, by: role === hint ? 'tagger+frame' : 'tagger', score: chance(score) }, score };
  });
  return best;
}
