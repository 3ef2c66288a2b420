import { z } from 'zod';
import { claimClauses, documentClauses, edgeClauses } from './conditions.ts';
import { defineQuery } from './define-query.ts';
import { listEntities } from './list-entities.ts';
import { listEvents } from './list-events.ts';
import { BEFORE_ALL, countedRow, countRows, keyColumn, pageParameters, readPage } from './read-page.ts';
import { claimColumns, documentColumns, edgeColumns, toClaim } from './rows.ts';
import type { Sessions } from './session.ts';
import type { GraphReader } from './store.ts';

const limit = z.number();
const documentPage = z.object({ where: documentClauses, ...pageParameters });
const documentRow = z.object({ ...keyColumn, ...documentColumns });
export const listDocumentsByDate = defineQuery('read', 'listDocumentsByDate', documentPage, documentRow);
export const listDocumentsByChanged = defineQuery('read', 'listDocumentsByChanged', documentPage, documentRow);
export const countDocuments = defineQuery('read', 'countDocuments', z.object({ where: documentClauses, limit }), countedRow);

const edgePage = z.object({ where: edgeClauses, ...pageParameters });
const edgeRow = z.object({ ...keyColumn, ...edgeColumns });
/** The order to walk all of them in, bulk export included. */
export const listEdgesById = defineQuery('read', 'listEdgesById', edgePage, edgeRow.extend({ changedAt: z.string() }));
export const listEdgesByClaims = defineQuery('read', 'listEdgesByClaims', edgePage, edgeRow);
export const listEdgesByDate = defineQuery('read', 'listEdgesByDate', edgePage, edgeRow);
export const countEdges = defineQuery('read', 'countEdges', z.object({ where: edgeClauses, limit }), countedRow);

export const listClaimsById = defineQuery(
  'read',
  'listClaimsById',
  z.object({ where: claimClauses, ...pageParameters }),
  z.object({ ...keyColumn, ...claimColumns }),
);
export const countClaims = defineQuery('read', 'countClaims', z.object({ where: claimClauses, limit }), countedRow);

const DOCUMENT_ORDERS = { DATE: listDocumentsByDate, CHANGED: listDocumentsByChanged };
const EDGE_ORDERS = {
  ID: { list: listEdgesById, before: BEFORE_ALL.RISING },
  CLAIMS: { list: listEdgesByClaims, before: BEFORE_ALL.FALLING_NUMBER },
  DATE: { list: listEdgesByDate, before: BEFORE_ALL.FALLING_TEXT },
} as const;

/** Lists with cursors, each in an order that an index holds. */
export function readLists(sessions: Sessions): Pick<GraphReader, 'entities' | 'events' | 'documents' | 'edges' | 'claims'> {
  return {
    ...listEntities(sessions),
    ...listEvents(sessions),
    documents: (where, orderBy, input) => {
      const list = DOCUMENT_ORDERS[orderBy];
      return readPage(
        sessions,
        {
          question: [list.name, where],
          before: BEFORE_ALL.FALLING_TEXT,
          list: (run, place) => run(list, { where, ...place }),
          place: ({ key, id }) => [key, id],
          toAnswer: ({ key: _, ...row }) => row,
          total: () => countRows(sessions, 'documents', countDocuments, where),
        },
        input,
      );
    },
    edges: (where, orderBy, input) => {
      const { list, before } = EDGE_ORDERS[orderBy];
      return readPage(
        sessions,
        {
          question: [list.name, where],
          before,
          list: (run, place) => run(list, { where, ...place }),
          place: ({ key, id }) => [key, id],
          toAnswer: ({ key: _, ...row }) => row,
          total: () => countRows(sessions, 'edges', countEdges, where),
        },
        input,
      );
    },
    claims: (where, input) =>
      readPage(
        sessions,
        {
          question: [listClaimsById.name, where],
          before: BEFORE_ALL.RISING,
          list: (run, place) => run(listClaimsById, { where, ...place }),
          place: ({ key, id }) => [key, id],
          toAnswer: ({ key: _, ...row }) => toClaim(row),
          total: () => countRows(sessions, 'claims', countClaims, where),
        },
        input,
      ),
  };
}
