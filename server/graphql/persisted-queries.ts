import type { Plugin } from 'graphql-yoga';
import { usePersistedOperations } from '@graphql-yoga/plugin-persisted-operations';
import { requestFailure, unreadable } from './errors.ts';

/** Which queries are answered. */
export interface Queries {
  /** The texts of the page's own queries by the ids that it sends instead of them. */
  page: ReadonlyMap<string, string>;
  /** False: only the page's own. */
  adHoc: boolean;
}

/** The parameter that names a persisted query, as the draft appendix of GraphQL over HTTP has it. */
export const ID_PARAMETER = 'documentId';

/** Puts the text of a query of the page in the place of its id. */
export function answerPersisted({ page, adHoc }: Queries): Plugin {
  return usePersistedOperations({
    allowArbitraryOperations: adHoc,
    extractPersistedOperationId: (params) => {
      const id = (params as Readonly<Record<string, unknown>>)[ID_PARAMETER];
      return typeof id === 'string' ? id : null;
    },
    getPersistedOperation: (id) => page.get(id) ?? null,
    customErrors: {
      keyNotFound: () => unreadable('There is no query. Send its text as `query`.'),
      notFound: () =>
        requestFailure('QUERY_UNKNOWN', 'The server does not know this query: the page is of another version. Reload the page.'),
      persistedQueryOnly: () =>
        requestFailure(
          'QUERY_NOT_PERSISTED',
          'Queries of your own are turned off here (WASL_QUERIES=page); only the page’s are answered. Start the server with WASL_QUERIES=any.',
        ),
    },
  });
}
