import { z } from 'zod';
import {
  CONTRADICTIONS,
  COUNTS_OF,
  DATE_PRECISIONS,
  ENTITY_TYPES,
  EVENT_TYPES,
  EXTRACTION_NOTES,
  REALIS,
  RELATION_TYPES,
  ROLES,
  STANCES,
} from '../domain/vocabulary.ts';
import { idOf } from './id-of.ts';
import { unplacedTexts } from './keep-judged.ts';
import { reasonTexts } from './reason-text.ts';
import type { ClaimRow, EdgeRow, EntityRow, EventRow } from './store.ts';

const text = z.string();
const textOrNull = z.string().nullable();
const count = z.number().int().nonnegative();
/** Missing where there are none. */
const contradictions = z
  .array(z.enum(CONTRADICTIONS))
  .nullable()
  .transform((list) => list ?? []);

export const entityColumns = {
  id: idOf('ent'),
  type: z.enum(ENTITY_TYPES),
  name: text,
  nameLatin: textOrNull,
  aliases: z.array(text),
  mentionCount: count,
  documentCount: count,
  degree: count,
  firstSeen: textOrNull,
  lastSeen: textOrNull,
  latitude: z.number().nullable(),
  longitude: z.number().nullable(),
  wikidata: textOrNull,
};
const entity = z.object(entityColumns);

export function toEntity(row: z.infer<typeof entity>, asked: string | null = null): EntityRow {
  const { latitude, longitude } = row;
  return {
    id: row.id,
    type: row.type,
    name: row.name,
    nameLatin: row.nameLatin,
    aliases: row.aliases,
    mentionCount: row.mentionCount,
    documentCount: row.documentCount,
    degree: row.degree,
    firstSeen: row.firstSeen,
    lastSeen: row.lastSeen,
    location: latitude === null || longitude === null ? null : { latitude, longitude },
    wikidata: row.wikidata,
    redirectedFrom: asked !== null && asked !== row.id ? (asked as EntityRow['id']) : null,
  };
}

export const eventColumns = {
  id: idOf('evt'),
  type: z.enum(EVENT_TYPES),
  label: text,
  dateFrom: textOrNull,
  datePrecision: z.enum(DATE_PRECISIONS).nullable(),
  realis: z.enum(REALIS),
  stance: z.enum(STANCES),
  contradictions,
  claimCount: count,
  degree: count,
  place: idOf('ent').nullable(),
};
const event = z.object(eventColumns);
const PRECISION_LENGTH = { YEAR: 4, MONTH: 7, DAY: 10 };

export function toEvent({ dateFrom, datePrecision, ...row }: z.infer<typeof event>): EventRow {
  return {
    id: row.id,
    type: row.type,
    label: row.label,
    date: dateFrom === null ? null : dateFrom.slice(0, PRECISION_LENGTH[datePrecision ?? 'DAY']),
    realis: row.realis,
    stance: row.stance,
    contradictions: row.contradictions,
    claimCount: row.claimCount,
    degree: row.degree,
    place: row.place,
  };
}

export const documentColumns = {
  id: idOf('doc'),
  title: text,
  language: text,
  source: textOrNull,
  url: textOrNull,
  publishedAt: textOrNull,
  ingestedAt: text,
  extractor: text,
  unplaced: unplacedTexts,
  extractionNote: z.enum(EXTRACTION_NOTES).nullable(),
};

export const sentenceColumns = { id: idOf('sen'), document: idOf('doc'), ordinal: count, start: count, end: count, text };

export const mentionColumns = {
  id: idOf('mnt'),
  document: idOf('doc'),
  sentence: idOf('sen'),
  entity: idOf('ent'),
  start: count,
  end: count,
  surface: text,
  kind: z.enum(ENTITY_TYPES),
  title: textOrNull,
  score: z.number(),
  by: text,
  linkScore: z.number(),
  linkReasons: reasonTexts,
};

export const edgeColumns = {
  id: idOf('edg'),
  source: idOf('ent'),
  target: z.union([idOf('ent'), idOf('evt')]),
  kind: z.enum(['TAKES_PART', 'RELATES']),
  role: z.enum(ROLES).nullable(),
  relation: z.enum(RELATION_TYPES).nullable(),
  title: textOrNull,
  claimCount: count,
  documentCount: count,
  firstSeen: textOrNull,
  lastSeen: textOrNull,
  contradictions,
  stance: z.enum(STANCES),
};
export const edgeRow: z.ZodType<EdgeRow> = z.object(edgeColumns);

export const claimColumns = {
  id: idOf('clm'),
  kind: z.enum(['EVENT', 'RELATION']),
  type: z.enum([...EVENT_TYPES, ...RELATION_TYPES]),
  event: idOf('evt').nullable(),
  document: idOf('doc'),
  sentence: idOf('sen'),
  triggerStart: count,
  triggerEnd: count,
  realis: z.enum(REALIS),
  stance: z.enum(STANCES),
  date: textOrNull,
  title: textOrNull,
  countOf: z.enum(COUNTS_OF).nullable(),
  countFrom: count.nullable(),
  countTo: count.nullable(),
  eventScore: z.number().nullable(),
  eventReasons: reasonTexts,
  score: z.number(),
  extractor: text,
  by: text,
  attributedTo: idOf('mnt').nullable(),
  sourceText: textOrNull,
  sourceStart: count.nullable(),
  arguments: z.array(
    z.object({ role: z.enum([...ROLES, 'SUBJECT', 'OBJECT']), mention: idOf('mnt'), by: textOrNull, score: z.number().nullable() }),
  ),
};
const claim = z.object(claimColumns);

export function toClaim({ triggerStart, triggerEnd, countOf, countFrom, countTo, ...row }: z.infer<typeof claim>): ClaimRow {
  return {
    id: row.id,
    kind: row.kind,
    type: row.type,
    event: row.event,
    document: row.document,
    sentence: row.sentence,
    trigger: { start: triggerStart, end: triggerEnd },
    realis: row.realis,
    stance: row.stance,
    date: row.date,
    title: row.title,
    count: countOf === null || countFrom === null ? null : { of: countOf, from: countFrom, to: countTo },
    eventScore: row.eventScore,
    eventReasons: row.eventReasons,
    score: row.score,
    extractor: row.extractor,
    by: row.by,
    attributedTo: row.attributedTo,
    attributedToWords:
      row.sourceText === null || row.sourceStart === null
        ? null
        : { text: row.sourceText, start: row.sourceStart, end: row.sourceStart + row.sourceText.length },
    arguments: row.arguments,
  };
}
