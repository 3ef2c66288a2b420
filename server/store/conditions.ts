import { z } from 'zod';
import type { Clauses } from '../domain/filter.ts';

const texts = z.array(z.string()).nullable();
const text = z.string().nullable();
const least = z.number().nullable();
const flag = z.boolean().nullable();

/** What a list can be narrowed by; null does not narrow. `from` and `to` are partial dates, `changedSince` an instant; all bounds are inclusive. */
const entity = z.object({
  types: texts,
  ids: texts,
  minDegree: least,
  minDocuments: least,
  from: text,
  to: text,
  changedSince: text,
});
const event = z.object({
  types: texts,
  participants: texts,
  from: text,
  to: text,
  undated: flag,
  realis: texts,
  stance: texts,
  disputed: flag,
  sources: texts,
  minClaims: least,
  changedSince: text,
});
const edge = z.object({
  kinds: texts,
  roles: texts,
  relations: texts,
  eventTypes: texts,
  from: text,
  to: text,
  stance: texts,
  minClaims: least,
  disputed: flag,
  changedSince: text,
});
const claim = z.object({
  kinds: texts,
  types: texts,
  realis: texts,
  stance: texts,
  sources: texts,
  from: text,
  to: text,
  changedSince: text,
});
const document = z.object({ source: text, from: text, to: text, changedSince: text });

/** Names are looked for first, in either script: `nameKeys` are normalised forms of the words typed. */
export type EntityConditions = Omit<z.infer<typeof entity>, 'ids'> & { nameKeys: string[] | null };
export type EventConditions = z.infer<typeof event>;
export type EdgeConditions = z.infer<typeof edge>;
export type ClaimConditions = z.infer<typeof claim>;
export type DocumentConditions = z.infer<typeof document>;

const clausesOf = <Shape extends z.ZodRawShape>(part: z.ZodObject<Shape>) => z.array(z.array(part.extend({ isNot: z.boolean() })));

/** `$where` of the statements, one for each kind of thing. */
export const entityClauses = clausesOf(entity);
export const eventClauses = clausesOf(event);
export const edgeClauses = clausesOf(edge);
export const claimClauses = clausesOf(claim);
export const documentClauses = clausesOf(document);

export type EntityClauses = z.infer<typeof entityClauses>;

/** True where nothing is left out: the database's own counts answer. */
export function isUnfiltered(where: Clauses<object>): boolean {
  return where.some((clause) => clause.length === 0);
}
