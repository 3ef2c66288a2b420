import type { AnalysedEntity, Count, MentionRef, PartialDate, Span } from '../../domain/analysis.ts';
import type { EntityType, Realis, Role, Stance } from '../../domain/vocabulary.ts';
import type { Token } from '../../arabic/tokens.ts';
import type { TriggerSense } from '../lexicon/triggers.ts';

/** A mention as the event steps read it. */
export interface StandingMention extends Span {
  ref: MentionRef;
  type: EntityType;
  /** Normalised title before it, when it has one. */
  title: string | null;
  /** Tokens of its sentence it covers, end exclusive. */
  first: number;
  last: number;
}

/** A sentence with all that the event steps look at. */
export interface Clause {
  index: number;
  span: Span;
  tokens: readonly Token[];
  mentions: readonly StandingMention[];
  /** Index into `mentions` for every token that a mention covers. */
  mentionAt: ReadonlyMap<number, StandingMention>;
}

export interface Trigger extends Span {
  text: string;
  sense: TriggerSense;
  sentence: number;
  /** Token indexes, end exclusive. */
  first: number;
  last: number;
  /** Attached particles before it: `['و', 'س']`. */
  proclitics: readonly string[];
  definite: boolean;
  passive: boolean;
  /** A pronoun hangs on it: هنأها (congratulated her). */
  pronoun: boolean;
  /** How likely the tagger holds it that this word says an event of this type. */
  score: number;
  /** Whether the lexicon has the word for this type, `trigger:` and its entry, or the tagger alone. */
  by: string;
}

export interface Argument {
  role: Role;
  ref: MentionRef;
  /** How sure the role is, 0 to 1, and who says so: `tagger`, `frame` (the rules), or both. */
  score?: number;
  by?: string;
}

export interface EventDraft {
  trigger: Trigger;
  /** Its subject is said without a name. */
  unnamed: boolean;
  arguments: Argument[];
  realis: Realis;
  stance: Stance;
  attributedTo: MentionRef | null;
  attributedToWords: Span | null;
  date: PartialDate | null;
  count: Count | null;
}

export type Entities = readonly AnalysedEntity[];
