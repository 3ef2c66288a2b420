import type { Api, EvidencePage, NodeDetail } from '../workbench/api.ts';
import { toEdgeCard, toEntityCard, toNodeCard, toNodeCards } from './cards.ts';
import { execute } from './execute.ts';
import type { EvidenceQuery, InspectQuery, NeighbourhoodFilter } from './generated/graphql.ts';
import {
  EdgesAmongDocument,
  EvidenceDocument,
  GraphSummaryDocument,
  InspectDocument,
  NeighboursDocument,
  NodesDocument,
  SearchDocument,
  SeparateEventDocument,
  UndoJudgementDocument,
} from './generated/graphql.ts';

const ALL_KINDS = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT'] as const;

/** The most ids that the server takes in one question. */
const NODES_AT_ONCE = 500;
const EDGES_AMONG_AT_ONCE = 1000;

type GraphApi = Pick<
  Api,
  'search' | 'nodes' | 'resolve' | 'neighbourhood' | 'edgesAmong' | 'inspect' | 'evidence' | 'graph' | 'separateEvent' | 'undoJudgement'
>;

/** What the graph holds, and what an analyst says of it. */
export const graphApi: GraphApi = {
  async search({ text, types, anyScript, first, after }, signal) {
    const wanted = types.length > 0 ? [...types] : [...ALL_KINDS];
    const script = anyScript ? ('ANY' as const) : ('SAME' as const);
    const { search } = await execute(SearchDocument, { text, types: wanted, script, first, after }, signal);
    const hits = search.nodes.flatMap(({ node, score, matched }) => toNodeCards([node]).map((card) => ({ node: card, score, matched })));
    return { hits, total: search.totalCount, next: next(search.pageInfo) };
  },

  async nodes(ids, signal) {
    return [...(await graphApi.resolve(ids, signal)).values()];
  },

  async resolve(ids, signal) {
    const pages = await Promise.all(
      chunk(ids, NODES_AT_ONCE).map(async (page) => {
        const { nodes } = await execute(NodesDocument, { ids: page }, signal);
        return page.flatMap((id, index) => toNodeCards([nodes[index] ?? null]).map((card) => [id, card] as const));
      }),
    );
    return new Map(pages.flat());
  },

  async neighbourhood({ of, types, first }, signal) {
    const filter: NeighbourhoodFilter | null = types.length > 0 ? { types: [...types] } : null;
    const { neighbourhood } = await execute(NeighboursDocument, { of: [...of], filter, first }, signal);
    return { ...neighbourhood, nodes: toNodeCards(neighbourhood.nodes), edges: neighbourhood.edges.map(toEdgeCard) };
  },

  async edgesAmong(ids, signal) {
    if (ids.length < 2) return [];
    const parts = chunk(ids, ids.length <= EDGES_AMONG_AT_ONCE ? EDGES_AMONG_AT_ONCE : EDGES_AMONG_AT_ONCE / 2);
    // Each two parts are asked together, so that no edge between parts is missed.
    const pairs = parts.length === 1 ? parts : parts.flatMap((part, index) => parts.slice(index + 1).map((other) => [...part, ...other]));
    const pages = await Promise.all(pairs.map((pair) => execute(EdgesAmongDocument, { ids: pair }, signal)));
    const edges = new Map(pages.flatMap((page) => page.edgesAmong.map((edge) => [edge.id, toEdgeCard(edge)])));
    return [...edges.values()];
  },

  async inspect(id, signal) {
    const { node } = await execute(InspectDocument, { id }, signal);
    return node ? toDetail(node) : null;
  },

  async evidence(of, { first, after }, signal) {
    const { evidence } = await execute(EvidenceDocument, { edge: null, node: null, ...of, first, after }, signal);
    return { claims: evidence.nodes.map(toClaim), total: evidence.totalCount, next: next(evidence.pageInfo) };
  },

  async separateEvent({ event, document }, signal) {
    const { separateEvent: result } = await execute(SeparateEventDocument, { event, document }, signal);
    return result.__typename === 'SeparatedEvent' ? { ok: true, judgement: result.judgement } : { ok: false, message: result.message };
  },

  async undoJudgement(id, signal) {
    const { undoJudgement: result } = await execute(UndoJudgementDocument, { id }, signal);
    return result.__typename === 'UndoneJudgement' ? { ok: true } : { ok: false, message: result.message };
  },

  async graph(signal) {
    const { graph } = await execute(GraphSummaryDocument, {}, signal);
    const counts = { PERSON: 0, ORGANIZATION: 0, PLACE: 0, EVENT: 0, DOCUMENT: 0 };
    for (const { type, count } of graph.counts) if (type !== 'CLAIM') counts[type] = count;
    return { counts, extractor: graph.extractor ?? '', sentTo: graph.sentTo };
  },
};

export function next(page: { readonly hasNextPage: boolean; readonly endCursor: string | null }): string | null {
  return page.hasNextPage ? page.endCursor : null;
}

function chunk(ids: readonly string[], size: number): string[][] {
  const chunks: string[][] = [];
  for (let at = 0; at < ids.length; at += size) chunks.push(ids.slice(at, at + size));
  return chunks;
}

function toDetail(node: NonNullable<InspectQuery['node']>): NodeDetail | null {
  const nothing = { aliases: [], mentionCount: 0, documentCount: 0, firstSeen: null, lastSeen: null, positions: [], location: null };
  switch (node.__typename) {
    case 'Person': {
      const positions = node.positions.map((position) => ({
        ...position,
        organization: position.organization && toEntityCard(position.organization),
        place: position.place && toEntityCard(position.place),
      }));
      return { ...node, card: toEntityCard(node), positions, location: null, participants: [] };
    }
    case 'Organization':
      return { ...node, card: toEntityCard(node), positions: [], location: null, participants: [] };
    case 'Place': {
      const location = node.location && { ...node.location, wikidata: node.wikidata };
      return { ...node, card: toEntityCard(node), positions: [], location, participants: [] };
    }
    case 'Event': {
      const participants = node.participants.map(({ role, entity, edge }) => ({ role, node: toEntityCard(entity), edge: edge.id }));
      return { ...nothing, card: toNodeCard(node), mentionCount: node.claimCount, participants };
    }
    default:
      return null;
  }
}

function toClaim(claim: EvidenceQuery['evidence']['nodes'][number]): EvidencePage['claims'][number] {
  return {
    ...claim,
    event: claim.event?.id ?? null,
    attributedTo: claim.attributedTo?.surface ?? claim.attributedToWords?.text ?? null,
    arguments: claim.arguments.map(({ mention: { entity, ...mention }, ...role }) => ({
      ...mention,
      ...role,
      entity: toEntityCard(entity),
    })),
  };
}
