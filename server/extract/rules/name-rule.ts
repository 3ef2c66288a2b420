/** A rule of the names step as data: why it is there, and a sentence it must read rightly. */
export interface NameRule {
  name: string;
  reason: string;
  /** Arabic news text with its gloss in the comment above the rule. */
  example: string;
  /** Mentions the example must yield, `PERSON فؤاد حسين`; those not listed are not forbidden. */
  expect: readonly string[];
}
