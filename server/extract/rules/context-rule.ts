import type { EventType } from '../../domain/vocabulary.ts';
import type { Trigger } from '../events/event-draft.ts';

/** A word read in its surroundings: kept with another type, or dropped. */
export interface ContextRule {
  name: string;
  reason: string;
  /** Arabic news text; its gloss stands in the comment above. */
  example: string;
  /** `TYPE word` that the example must yield, or `none word` where it must not. */
  expect: string;
  /** Lemmas the rule looks at; none looks at all. */
  lemmas: readonly string[];
  applies: (trigger: Trigger, around: Around) => boolean;
  /** null drops the reading. */
  type: EventType | null;
}

/** Normalised words beside the trigger; empty at the sentence's edge. */
export interface Around {
  previous: string;
  next: string;
  /** The five words after it. */
  following: readonly string[];
}
