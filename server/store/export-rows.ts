import { z } from 'zod';
import type { Clauses } from '../domain/filter.ts';
import { ROLES } from '../domain/vocabulary.ts';
import { claimClauses, documentClauses, entityClauses, eventClauses } from './conditions.ts';
import type { ClaimConditions, DocumentConditions, EdgeConditions, EntityConditions, EventConditions } from './conditions.ts';
import { defineQuery } from './define-query.ts';
import { idOf } from './id-of.ts';
import { findNamed } from './list-entities.ts';
import { withLastDays } from './list-events.ts';
import { listEdgesById } from './read-lists.ts';
import { claimColumns, documentColumns, entityColumns, eventColumns, toClaim, toEntity, toEvent } from './rows.ts';
import type { Sessions } from './session.ts';

const place = { afterId: z.string(), limit: z.number() };
const changed = { changedAt: z.string() };
const taking = z.array(z.object({ role: z.string(), mention: idOf('mnt'), surface: z.string(), entity: idOf('ent') }));

export const exportEntities = defineQuery(
  'read',
  'exportEntities',
  z.object({ where: entityClauses, ...place }),
  z.object({ ...changed, ...entityColumns }),
);
export const exportEvents = defineQuery(
  'read',
  'exportEvents',
  z.object({ where: eventClauses, ...place }),
  z.object({ ...changed, participants: z.array(z.object({ entity: idOf('ent'), role: z.enum(ROLES) })), ...eventColumns }),
);
export const exportClaims = defineQuery(
  'read',
  'exportClaims',
  z.object({ where: claimClauses, ...place }),
  z.object({ ...changed, edge: idOf('edg').nullable(), quote: z.string(), quoteStart: z.number(), taking, ...claimColumns }),
);
export const exportDocuments = defineQuery(
  'read',
  'exportDocuments',
  z.object({ where: documentClauses, ...place }),
  z.object({ text: z.string(), ...documentColumns }),
);
export const exportDeleted = defineQuery(
  'read',
  'exportDeleted',
  z.object({ since: z.string().nullable(), ...place }),
  z.object({ id: z.string(), at: z.string() }),
);

/** What is sent in bulk: a row as plain values, known by its id. */
export type ExportedRow = { id: string };
type Export<Asked> = (asked: Asked, afterId: string, limit: number) => Promise<ExportedRow[]>;

/** Rows of one kind that fit, in the order of their ids, those after an id, at most `limit` of them; a walk by them sees each row that stays exactly once. */
export interface GraphExport {
  entities: Export<Clauses<EntityConditions>>;
  events: Export<Clauses<EventConditions>>;
  edges: Export<Clauses<EdgeConditions>>;
  claims: Export<Clauses<ClaimConditions>>;
  documents: Export<Clauses<DocumentConditions>>;
  /** What is gone since an instant, or ever when null: documents, entities and events. */
  deleted: Export<string | null>;
}

export function exportRows({ read }: Sessions): GraphExport {
  return {
    entities: (asked, afterId, limit) =>
      read(async (run) => {
        const rows = await run(exportEntities, { where: await findNamed(run, asked), afterId, limit });
        return rows.map(({ changedAt, ...row }) => {
          const { redirectedFrom: _, ...entity } = toEntity(row);
          return { ...entity, changedAt };
        });
      }),
    events: async (asked, afterId, limit) => {
      const rows = await read((run) => run(exportEvents, { where: withLastDays(asked), afterId, limit }));
      return rows.map(({ changedAt, participants, ...row }) => ({
        ...toEvent(row),
        disputed: row.contradictions.length > 0,
        participants,
        changedAt,
      }));
    },
    edges: async (where, afterId, limit) => {
      const rows = await read((run) => run(listEdgesById, { where, afterKey: '', afterId, limit }));
      return rows.map(({ key: _, changedAt, ...row }) => ({ ...row, disputed: row.contradictions.length > 0, changedAt }));
    },
    claims: async (where, afterId, limit) => {
      const rows = await read((run) => run(exportClaims, { where, afterId, limit }));
      return rows.map(({ changedAt, edge, quote, quoteStart, taking: named, ...row }) => ({
        ...toClaim(row),
        edge,
        quote,
        quoteStart,
        arguments: named,
        changedAt,
      }));
    },
    documents: (where, afterId, limit) => read((run) => run(exportDocuments, { where, afterId, limit })),
    deleted: (since, afterId, limit) => read((run) => run(exportDeleted, { since, afterId, limit })),
  };
}
