import { z } from 'zod';
import { readCursor, writeCursor } from './cursor.ts';
import { defineQuery } from './define-query.ts';
import { readEdgeId } from '../domain/edge-id.ts';
import { claimColumns, toClaim } from './rows.ts';
import type { Sessions } from './session.ts';
import type { GraphReader } from './store.ts';

/** Claims are counted up to here; beyond it a total is "at least". */
const BOUND = 10_000;

const afterId = z.string().nullable();
const evidenceRow = z.object({ total: z.number(), ...claimColumns });
export const listParticipationEvidence = defineQuery(
  'read',
  'listParticipationEvidence',
  z.object({ event: z.string(), entity: z.string(), role: z.string(), afterId, limit: z.number() }),
  evidenceRow,
);
export const listEventEvidence = defineQuery(
  'read',
  'listEventEvidence',
  z.object({ event: z.string(), afterId, limit: z.number() }),
  evidenceRow,
);
export const listRelationEvidence = defineQuery(
  'read',
  'listRelationEvidence',
  z.object({ edge: z.string(), afterId, bound: z.number(), limit: z.number() }),
  evidenceRow,
);
export const listEntityEvidence = defineQuery(
  'read',
  'listEntityEvidence',
  z.object({ entity: z.string(), afterMention: z.string(), afterId, bound: z.number(), limit: z.number() }),
  z.object({ total: z.number(), mention: z.string(), ...claimColumns }),
);

/** The claims behind an edge or a node, page by page. */
export function readEvidence({ read }: Sessions): Pick<GraphReader, 'evidence'> {
  return {
    evidence: async (of, { first, after }) => {
      const question = ['evidence', of];
      // A place is [mention or empty, claim]: an entity's claims are listed mention by mention, all others by their own id.
      const place = readCursor(question, after);
      const limit = first + 1;
      const rows = await read(async (run) => {
        if ('edge' in of) {
          const ends = readEdgeId(of.edge);
          if (ends?.kind === 'TAKES_PART')
            return run(listParticipationEvidence, {
              event: ends.target,
              entity: ends.source,
              role: ends.type,
              afterId: place?.[1] ?? null,
              limit,
            });
          return ends ? run(listRelationEvidence, { edge: ends.id, afterId: place?.[1] ?? null, bound: BOUND, limit }) : [];
        }
        if (of.node.startsWith('evt_')) return run(listEventEvidence, { event: of.node, afterId: place?.[1] ?? null, limit });
        return run(listEntityEvidence, {
          entity: of.node,
          afterMention: String(place?.[0] ?? ''),
          afterId: place?.[1] ?? null,
          bound: BOUND,
          limit,
        });
      });
      const total = rows[0]?.total ?? 0;
      return {
        rows: rows
          .slice(0, first)
          .map((row) => ({ row: toClaim(row), cursor: writeCursor(question, ['mention' in row ? String(row.mention) : '', row.id]) })),
        hasNext: rows.length > first,
        total: async () => ({ count: Math.min(total, BOUND), exact: total < BOUND }),
      };
    },
  };
}
