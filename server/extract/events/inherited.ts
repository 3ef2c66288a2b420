import type { Role } from '../../domain/vocabulary.ts';
import { frameOf } from '../rules/frames.ts';
import type { Argument, Clause, StandingMention, Trigger } from './event-draft.ts';
import type { TriggerRoles } from './scene.ts';

/** «اتفق الجانبان», «بحث الوزيران» (both sides agreed; the two ministers discussed). */
const BOTH = /^(ال)?(طرف|جانب|وزير|رئيس|رجل|بلد|زعيم|مسؤول|شريك|دولت|وفد|قائد)(ان|ين)$/;

const partnersIn = (roles: TriggerRoles): Argument[] => roles.arguments.filter(({ role }) => role === 'PARTICIPANT');

/** The two who were last told of together, for «the two sides». */
function bothBefore(trigger: Trigger, clause: Clause, told: readonly TriggerRoles[]): Argument[] {
  const says = clause.tokens.slice(trigger.last, trigger.last + 3).some(({ norm }) => BOTH.test(norm));
  if (!says) return [];
  return partnersIn(told.findLast((one) => partnersIn(one).length >= 2) ?? { trigger, arguments: [], subjects: [], unnamed: false });
}

/** What the event's own words leave open and those before it say. */
export function inheritRoles(roles: TriggerRoles, clause: Clause, told: readonly TriggerRoles[]): Argument[] {
  const { trigger, unnamed } = roles;
  const frame = frameOf(trigger.sense.type, trigger.sense.frame);
  const has = (role: Role): boolean => roles.arguments.some((one) => one.role === role);
  const isNew = ({ ref }: { ref: Argument['ref'] }): boolean => !roles.arguments.some((one) => one.ref.entity === ref.entity);
  const both = bothBefore(trigger, clause, told);
  if (both.length) return both.filter(isNew).map(({ ref }) => ({ ref, role: frame.subject ?? 'PARTICIPANT' }));
  const found: Argument[] = [];
  const last = told.findLast((one) => one.subjects.length > 0);
  const near = last && trigger.sentence - last.trigger.sentence <= 1 ? last.subjects : [];
  const { subject, object } = frame;
  // «والتقى بعدها …» (and met afterwards): the one told of before goes on
  const goesOn = trigger.proclitics[0] === 'و' && trigger.sense.shape !== 'NOUN';
  if (goesOn && subject && !unnamed && !has(subject) && !trigger.passive && trigger.sense.frame !== 'passive')
    found.push(...near.filter(isNew).map((mention: StandingMention) => ({ ref: mention.ref, role: subject })));
  // «احتجزته» (detained him): the pronoun stands for whom the sentence before was about
  if (object && object !== subject && trigger.pronoun && trigger.sense.shape !== 'NOUN' && !has(object)) {
    const taken = new Set(found.map(({ ref }) => ref.entity));
    found.push(
      ...near
        .filter((one) => isNew(one) && !taken.has(one.ref.entity) && (object !== 'PLACE' || one.type === 'PLACE'))
        .slice(0, 1)
        .map((mention) => ({ ref: mention.ref, role: object })),
    );
  }
  return found;
}
