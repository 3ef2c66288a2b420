/** Permanent identifiers: a kind prefix and an opaque rest. Branded, so that one kind is never passed for another. */
declare const brand: unique symbol;
type Id<Prefix extends string> = string & { readonly [brand]: Prefix };

export type DocumentId = Id<'doc'>;
export type SentenceId = Id<'sen'>;
export type MentionId = Id<'mnt'>;
export type ClaimId = Id<'clm'>;
export type EntityId = Id<'ent'>;
export type EventId = Id<'evt'>;
export type EdgeId = Id<'edg'>;
export type ViewId = Id<'viw'>;
export type ViewVersionId = Id<'ver'>;

export interface IdByPrefix {
  doc: DocumentId;
  sen: SentenceId;
  mnt: MentionId;
  clm: ClaimId;
  ent: EntityId;
  evt: EventId;
  edg: EdgeId;
  viw: ViewId;
  ver: ViewVersionId;
}
export type IdPrefix = keyof IdByPrefix;

const SHAPE = /^(doc|sen|mnt|clm|ent|evt|edg|viw|ver)_[A-Za-z0-9._-]{1,200}$/;

/** The kind of a well-formed id, or null. */
export function idKind(value: string): IdPrefix | null {
  return (SHAPE.exec(value)?.[1] as IdPrefix | undefined) ?? null;
}

/** Brands `value` when it is a well-formed id of that kind; null otherwise. */
export function parseId<P extends IdPrefix>(prefix: P, value: string): IdByPrefix[P] | null {
  return idKind(value) === prefix ? (value as IdByPrefix[P]) : null;
}
