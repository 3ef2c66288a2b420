import type { ReasonCode } from './vocabulary.ts';

/** Why two were taken for one, or not. A reader's words for it are the page's: `values` are names as said, dates, numbers and codes of countries. */
export interface Reason {
  code: ReasonCode;
  /** What it is worth, below zero when it speaks against; null when it decides by itself. */
  points: number | null;
  values: string[];
}
