import { parseId } from '../domain/ids.ts';
import { readPage, requireId, requireNodeId } from './arguments.ts';
import { readClaimFilter } from './conditions.ts';
import { toConnection } from './connection.ts';
import { badRequest } from './errors.ts';
import type { Resolvers } from './generated.ts';
import { requireRow } from './require-row.ts';

/** The one of `edge` and `node` that was given. */
function readSubject(edge: string | null | undefined, node: string | null | undefined) {
  if (edge != null && node == null) return { edge: requireId('edg', 'edge', edge) };
  if (node != null && edge == null) return { node: requireNodeId('node', node) };
  throw badRequest('`evidence` needs exactly one of `edge` and `node`.');
}

export const claimResolvers: Resolvers = {
  Claim: {
    event: ({ event }, _, { loaders }) => event && loaders.event.load(event),
    attributedTo: ({ attributedTo }, _, { loaders }) => attributedTo && loaders.mention.load(attributedTo),
    sentence: async ({ sentence }, _, { loaders }) => requireRow(await loaders.sentence.load(sentence), 'sentence', sentence),
    document: async ({ document }, _, { loaders }) => requireRow(await loaders.document.load(document), 'document', document),
    verdict: () => null,
  },
  Argument: {
    mention: async ({ mention }, _, { loaders }) => requireRow(await loaders.mention.load(mention), 'mention', mention),
  },
  Query: {
    claim: (_, args, { loaders }) => {
      const id = parseId('clm', args.id);
      return id && loaders.claim.load(id);
    },
    claims: async (_, { filter, ...args }, { store }) => {
      const page = readPage(args);
      return toConnection(await store.read.claims(readClaimFilter(filter), page), page);
    },
    evidence: async (_, { edge, node, ...args }, { store }) => {
      const page = readPage(args);
      return toConnection(await store.read.evidence(readSubject(edge, node), page), page);
    },
  },
};
