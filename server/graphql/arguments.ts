import { parseId } from '../domain/ids.ts';
import type { EntityId, EventId, IdByPrefix, IdPrefix } from '../domain/ids.ts';
import type { PageInput } from '../store/store.ts';
import { badRequest } from './errors.ts';

/** What ids of a kind are called in messages. */
const NAMES: Readonly<Record<IdPrefix, string>> = {
  doc: 'a document',
  sen: 'a sentence',
  mnt: 'a mention',
  clm: 'a claim',
  ent: 'an entity',
  evt: 'an event',
  edg: 'an edge',
  viw: 'a view',
  ver: 'a version of a view',
};

/** A number within bounds, or BAD_REQUEST naming the argument. */
export function checkRange(name: string, value: number, least: number, most: number): number {
  if (value >= least && value <= most) return value;
  throw badRequest(`\`${name}\` is ${value}; give a number from ${least} to ${most}.`);
}

/** `first` and `after` of a connection; `first` goes from 1 to 100. */
export function readPage(args: { first: number; after?: string | null }): PageInput {
  return { first: checkRange('first', args.first, 1, 100), after: args.after ?? null };
}

/** An id of that kind, or BAD_REQUEST naming the argument. */
export function requireId<P extends IdPrefix>(prefix: P, name: string, value: string): IdByPrefix[P] {
  const id = parseId(prefix, value);
  if (id) return id;
  throw badRequest(`\`${name}\` has ${quote(value)}, which is not the id of ${NAMES[prefix]}; such ids begin with \`${prefix}_\`.`);
}

/** The id of an entity or event, or BAD_REQUEST naming the argument. */
export function requireNodeId(name: string, value: string): EntityId | EventId {
  const id = parseId('ent', value) ?? parseId('evt', value);
  if (id) return id;
  throw badRequest(`\`${name}\` has ${quote(value)}, which is not the id of an entity or event; such ids begin with \`ent_\` or \`evt_\`.`);
}

/** Between `least` and `most` ids of entities or events, none twice. */
export function requireNodeIds(name: string, values: readonly string[], least: number, most: number): (EntityId | EventId)[] {
  const ids = [...new Set(values)];
  if (ids.length < least || ids.length > most) throw badRequest(`\`${name}\` has ${ids.length} different ids; give ${least} to ${most}.`);
  return ids.map((id) => requireNodeId(name, id));
}

/** What somebody sent, short enough for a message. */
function quote(value: string): string {
  return JSON.stringify(value.length > 60 ? `${value.slice(0, 60)}…` : value);
}
