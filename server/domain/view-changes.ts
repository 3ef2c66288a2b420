import { readEdgeId } from './edge-id.ts';
import type { SavedEdge, SavedNode, ViewContent } from './view.ts';

/** What a node of a view has become: under which id it lives now and what it is called; null when it is gone. */
export interface NodeNow {
  id: string;
  label: string;
}
export interface EdgeNow {
  id: string;
  source: string;
  target: string;
  claimCount: number;
}

export interface ChangedNode {
  node: SavedNode;
  now: NodeNow | null;
}
export interface ChangedEdge<E extends EdgeNow> {
  edge: SavedEdge;
  now: E | null;
}

/** What has changed in the graph since a view was saved, among what it shows. */
export interface ViewChanges<E extends EdgeNow> {
  newEdges: E[];
  goneEdges: ChangedEdge<E>[];
  gainedEdges: ChangedEdge<E>[];
  lostEdges: ChangedEdge<E>[];
  renamedNodes: ChangedNode[];
  forwardedNodes: ChangedNode[];
  goneNodes: ChangedNode[];
}

/**
 * Sets a saved view beside the graph of today. `nodesNow` answers for every node of the view; `edgesNow` are all edges among what they are now.
 * A link counts as new only between nodes that are drawn, and not when the analyst had taken it off; one that lost an end with a node is told
 * by that node alone.
 */
export function findViewChanges<E extends EdgeNow>(
  { nodes, edges, cut }: Pick<ViewContent, 'nodes' | 'edges' | 'cut'>,
  nodesNow: ReadonlyMap<string, NodeNow | null>,
  edgesNow: readonly E[],
): ViewChanges<E> {
  const nowOf = (id: string): string | null => nodesNow.get(id)?.id ?? null;
  const drawn = new Set(nodes.flatMap(({ id, hidden }) => (hidden ? [] : (nowOf(id) ?? []))));
  const known = new Set([...edges.map(({ id }) => id), ...cut].map((id) => edgeIdNow(id, nowOf)));
  const byId = new Map(edgesNow.map((edge) => [edge.id, edge]));
  const pairs = edges
    .map((edge) => ({ edge, ends: endsOf(edge).map(nowOf), now: byId.get(edgeIdNow(edge.id, nowOf)) ?? null }))
    .filter(({ ends }) => ends.every((end) => end !== null));
  const changed = nodes.map((node) => ({ node, now: nodesNow.get(node.id) ?? null }));
  return {
    newEdges: edgesNow.filter(({ id, source, target }) => !known.has(id) && drawn.has(source) && drawn.has(target)),
    goneEdges: pairs.filter(({ ends, now }) => now === null && ends[0] !== ends[1]),
    gainedEdges: pairs.filter(({ edge, now }) => now !== null && now.claimCount > edge.claims),
    lostEdges: pairs.filter(({ edge, now }) => now !== null && now.claimCount < edge.claims),
    renamedNodes: changed.filter(({ node, now }) => now !== null && now.id === node.id && now.label !== node.label),
    forwardedNodes: changed.filter(({ node, now }) => now !== null && now.id !== node.id),
    goneNodes: changed.filter(({ now }) => now === null),
  };
}

/** The ends of an edge, as its id says. */
export function endsOf({ id }: Pick<SavedEdge, 'id'>): string[] {
  const { source = '', target = '' } = readEdgeId(id) ?? {};
  return [source, target];
}

/** An edge is called after its ends: `edg_t.ENTITY.EVENT.ROLE`. Where an end was merged into another, it is that one's edge now. */
function edgeIdNow(id: string, nowOf: (node: string) => string | null): string {
  const [kind = '', source = '', target = '', ...role] = id.split('.');
  return [kind, nowOf(source) ?? source, nowOf(target) ?? target, ...role].join('.');
}

export function countViewChanges(changes: ViewChanges<EdgeNow>): number {
  return Object.values(changes).reduce((sum, list: readonly unknown[]) => sum + list.length, 0);
}
