import type { EntityType } from '../../domain/vocabulary.ts';

/** When a form of a name may stand for a fuller one told in the same text. */
export interface FormRule {
  name: string;
  reason: string;
  type: EntityType;
  /** The form, the fuller name. */
  example: readonly [string, string];
  /** A pair it must leave apart. */
  apart: readonly [string, string];
  /** On words of forms. */
  holds: (short: readonly string[], long: readonly string[]) => boolean;
}
