import { parseId } from '../domain/ids.ts';
import { countViewChanges, endsOf, findViewChanges, type ChangedEdge, type ChangedNode, type NodeNow } from '../domain/view-changes.ts';
import { compareViews } from '../domain/view-comparison.ts';
import { VIEW_SCHEMA, type SavedEdge } from '../domain/view.ts';
import type { EdgeRow, EntityRow, EventRow } from '../store/store.ts';
import type { ResolvedNode } from '../store/view-store.ts';
import { requireId } from './arguments.ts';
import type { Resolvers } from './generated.ts';
import { refuseNewer, VIEW_NOT_FOUND } from './view-failures.ts';
import { findVersion, findVersionOf, readContent } from './view-version.ts';

function labelOf(row: EntityRow | EventRow): string {
  return 'label' in row ? row.label : row.name;
}

/** A changed node as the API tells it. */
function toChanged(resolved: ReadonlyMap<string, ResolvedNode>) {
  return ({ node }: ChangedNode) => {
    const { state, now } = resolved.get(node.id) ?? { state: 'GONE' as const, now: null };
    return { id: node.id, state, savedLabel: node.label, now };
  };
}

function toPlaced(edge: SavedEdge) {
  const [source = '', target = ''] = endsOf(edge);
  return { id: edge.id, source, target };
}

function toChangedEdge({ edge, now }: ChangedEdge<EdgeRow>) {
  return { ...toPlaced(edge), savedClaims: edge.claims, now };
}

export const viewChangesResolvers: Resolvers = {
  Query: {
    viewChanges: async (_, args, { store }) => {
      const found = await findVersionOf(store, requireId('viw', 'id', args.id), args.number);
      if (!found) return VIEW_NOT_FOUND;
      const { version } = found;
      if (version.schema > VIEW_SCHEMA) return refuseNewer(version);
      const content = await readContent(store, version);
      const resolved = await store.views.resolveNodes(content.nodes.map((node) => node.id));
      const now = new Map<string, NodeNow | null>(
        [...resolved].map(([node, { now: row }]) => [node, row && { id: row.id, label: labelOf(row) }]),
      );
      const ids = [
        ...new Set([...now.values()].flatMap((node) => (node ? (parseId('ent', node.id) ?? parseId('evt', node.id) ?? []) : []))),
      ];
      const edges = await store.read.edgesAmong(ids);
      const changes = findViewChanges(content, now, edges);
      return {
        __typename: 'ViewChanges',
        version: version.number,
        asOf: content.asOf,
        total: countViewChanges(changes),
        newEdges: changes.newEdges,
        goneEdges: changes.goneEdges.map(toChangedEdge),
        gainedEdges: changes.gainedEdges.map(toChangedEdge),
        lostEdges: changes.lostEdges.map(toChangedEdge),
        renamedNodes: changes.renamedNodes.map(toChanged(resolved)),
        forwardedNodes: changes.forwardedNodes.map(toChanged(resolved)),
        goneNodes: changes.goneNodes.map(toChanged(resolved)),
      };
    },
    compareViewVersions: async (_, args, { store }) => {
      const view = requireId('viw', 'id', args.id);
      const [from, to] = [await findVersion(store, view, args.from), await findVersion(store, view, args.to)];
      if (!from || !to) return VIEW_NOT_FOUND;
      const newer = [from, to].find(({ schema }) => schema > VIEW_SCHEMA);
      if (newer) return refuseNewer(newer);
      const comparison = compareViews(await readContent(store, from), await readContent(store, to));
      const [addedEdges, removedEdges] = [comparison.addedEdges.map(toPlaced), comparison.removedEdges.map(toPlaced)];
      return { __typename: 'ViewComparison', from, to, ...comparison, addedEdges, removedEdges };
    },
  },
};
