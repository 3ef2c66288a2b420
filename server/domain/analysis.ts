import type { CountOf, EntityType, EventType, ExtractionNote, Realis, RelationType, Role, Stance } from './vocabulary.ts';

/** A stretch of the text: UTF-16 code units, end exclusive, so that `text.slice(start, end)` is what it names. */
export interface Span {
  start: number;
  end: number;
}

/** A stretch of characters that names an entity. `text` equals the document's text at the span. */
export interface AnalysedMention extends Span {
  text: string;
  /** Apposed title or office as said (رئيس الوزراء), without the name. */
  title: string | null;
  /** 0 to 1. */
  score: number;
  /** The rule or model that found it, e.g. `gazetteer:places`, `title:وزير`. */
  by: string;
}

export interface AnalysedEntity {
  /** `e1`, `e2` …, unique in one analysis. */
  key: string;
  type: EntityType;
  /** The fullest form in the text, without title. */
  name: string;
  nameLatin: string | null;
  aliases: string[];
  /** What the gazetteer knows of a place. */
  place: { wikidata: string | null; latitude: number; longitude: number } | null;
  /** In order of the text; never empty. */
  mentions: AnalysedMention[];
}

/** Names one mention of one entity: `mention` indexes `entity.mentions`. */
export interface MentionRef {
  entity: string;
  mention: number;
}

/** A date as said, resolved: `2024`, `2024-05` or `2024-05-13`. */
export type PartialDate = string;

/** How many people, at least and at most; `to` is null where the text sets no limit. */
export interface Count {
  of: CountOf;
  from: number;
  to: number | null;
}

/** How a mention stands in a claim. */
export interface AnalysedArgument extends MentionRef {
  role: Role | 'SUBJECT' | 'OBJECT';
  /** How sure the role is, 0 to 1, and the rule or model that says so; left out where the claim's own score says it. */
  score?: number;
  by?: string;
}

/** One sentence saying that an event happened or a relation holds. */
export interface AnalysedClaim {
  kind: 'EVENT' | 'RELATION';
  type: EventType | RelationType;
  /** Key of the event it tells of; null for relations. */
  event: string | null;
  /** Index into `sentences`; the trigger and every argument of a relation stand in it. */
  sentence: number;
  trigger: Span;
  /** Event roles, or `SUBJECT`/`OBJECT` for relations. */
  arguments: AnalysedArgument[];
  attributedTo: MentionRef | null;
  /** Where nobody is named to say so: the words that stand for who does, «مصدر أمني» (a security source). */
  attributedToWords: Span | null;
  realis: Realis;
  stance: Stance;
  date: PartialDate | null;
  /** The title held, for HOLDS_POSITION. */
  title: string | null;
  /** How many were killed, hurt or arrested, where the sentence says so. */
  count: Count | null;
  score: number;
  by: string;
}

export interface AnalysedEvent {
  /** `v1`, `v2` …, unique in one analysis. */
  key: string;
  type: EventType;
  trigger: Span & { text: string };
  otherTriggers: (Span & { text: string })[];
  /** Every participant but the place; no pair twice. */
  participants: { entity: string; role: Role }[];
  place: string | null;
  date: PartialDate | null;
  realis: Realis;
  stance: Stance;
  attributedTo: string | null;
}

/** Everything extraction says of one text. Pure data; from the built-in extractor, the same text always gives the same analysis. */
export interface Analysis {
  text: string;
  publishedAt: string | null;
  /** Name and version, e.g. `rules/1`. */
  extractor: string;
  /** Cover every character that is not white space, in order, without overlap. */
  sentences: Span[];
  entities: AnalysedEntity[];
  events: AnalysedEvent[];
  /** Every event has at least one claim; every position and relation is a RELATION claim. */
  claims: AnalysedClaim[];
  /** Why the chat model that was asked had no part in this; missing when none was asked or it had. */
  note?: ExtractionNote;
  /** How many things of a chat model's answer were refused, since they do not stand in the text; missing when none answered. */
  refused?: number;
}
