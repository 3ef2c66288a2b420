import type { Clause, Trigger } from '../events/event-draft.ts';

/** A word read in its surroundings: kept, given another type, or dropped. */
export interface ContextRule {
  name: string;
  reason: string;
  example: string;
  /** `TYPE word` that the example must yield, or `none word` where it must not. */
  expect: string;
  applies: (trigger: Trigger, clause: Clause) => boolean;
  /** null drops the reading. */
  type: Trigger['sense']['type'] | null;
}

export const CONTEXT_RULES: readonly ContextRule[] = [
  {
    name: 'jussive-needs-lam',
    reason: 'Short present forms look like other words; they follow لم or لا only.',
    example: 'لم يصب أحد بأذى.',
    expect: 'CASUALTIES يصب',
    applies: ({ sense, first }, { tokens }) => sense.jussive && !/^[وف]?(لم|لا|الم)$/.test(tokens[first - 1]?.norm ?? ''),
    type: null,
  },
];

/** The first rule that applies decides. */
export function judgeTrigger(trigger: Trigger, clause: Clause): Trigger | null {
  for (const rule of CONTEXT_RULES) {
    if (!rule.applies(trigger, clause)) continue;
    return rule.type === null ? null : { ...trigger, sense: { ...trigger.sense, type: rule.type } };
  }
  return trigger;
}
