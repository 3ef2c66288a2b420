import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeExecutableSchema } from '@graphql-tools/schema';
import type { GraphQLSchema } from 'graphql';
import { claimResolvers } from './claim.ts';
import { countsResolvers } from './counts.ts';
import { documentResolvers } from './document.ts';
import { edgeResolvers } from './edge.ts';
import { entityResolvers } from './entity.ts';
import { eventResolvers } from './event.ts';
import { graphResolvers } from './graph.ts';
import { ingestResolvers } from './ingest.ts';
import { judgementResolvers } from './judgement.ts';
import { nodeResolvers } from './node.ts';
import { scalarResolvers } from './scalars.ts';
import { searchResolvers } from './search.ts';
import { viewResolvers } from './view.ts';
import { viewChangesResolvers } from './view-changes.ts';
import { viewKeepingResolvers } from './view-keeping.ts';
import { viewSavingResolvers } from './view-saving.ts';
import { viewSharingResolvers } from './view-sharing.ts';

/** Every `.graphql` file beside this one, with its resolvers. */
export function createSchema(): GraphQLSchema {
  const folder = import.meta.dirname;
  const files = readdirSync(folder).filter((name) => name.endsWith('.graphql'));
  return makeExecutableSchema({
    typeDefs: files.toSorted().map((name) => readFileSync(join(folder, name), 'utf8')),
    resolvers: [
      scalarResolvers,
      nodeResolvers,
      entityResolvers,
      eventResolvers,
      edgeResolvers,
      claimResolvers,
      countsResolvers,
      documentResolvers,
      searchResolvers,
      graphResolvers,
      ingestResolvers,
      judgementResolvers,
      viewResolvers,
      viewChangesResolvers,
      viewSavingResolvers,
      viewKeepingResolvers,
      viewSharingResolvers,
    ],
    // Failures are told apart by `__typename`; nothing else needs a resolver for its type.
    resolverValidationOptions: { requireResolversForResolveType: 'ignore', requireResolversToMatchSchema: 'error' },
  });
}
