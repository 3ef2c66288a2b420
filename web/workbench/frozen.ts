import { readEdgeEnds } from './edge-ends.ts';
import type { EdgeCard, NodeCard, PlacedNode } from './graph.ts';
import { NO_MARKS } from './mark.ts';
import type { SavedEdge, SavedNode, ViewContent } from './saved-view.ts';
import { type Canvas, openSetting } from './canvas.ts';

/** A canvas made of what was saved alone, without a server: for snapshots, comparisons, and when the server is away. */
export function openFrozen(content: ViewContent): Canvas {
  const degrees = new Map<string, number>();
  const all = content.edges.map(freezeEdge);
  for (const edge of all) for (const id of [edge.source, edge.target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const placed = content.nodes.map((node) => [node.id, placeSaved(node, freezeNode(node, degrees.get(node.id) ?? 0))] as const);
  const nodes = new Map(placed);
  const edges = new Map(all.flatMap((edge) => (nodes.has(edge.source) && nodes.has(edge.target) ? [[edge.id, edge] as const] : [])));
  const selection = new Set(content.selection.filter((id) => nodes.has(id) || edges.has(id)));
  return { nodes, edges, cut: new Set(content.cut), selection, marks: NO_MARKS, isAsSaved: false, ...openSetting(content) };
}

/** A card of what a node was when saved. */
export function freezeNode({ id, kind, label, date, realis }: SavedNode, degree: number): NodeCard {
  return { id, kind, label, degree, date, realis, labelLatin: null, eventType: null, stance: null, contradictions: [] };
}

/** A card of what an edge was when saved. */
export function freezeEdge({ claims, documents, ...edge }: SavedEdge): EdgeCard {
  return { ...edge, ...readEdgeEnds(edge.id), claimCount: claims, documentCount: documents };
}

export function placeSaved({ x, y, pinned, hidden }: SavedNode, card: NodeCard, gone = false): PlacedNode {
  return { card, x, y, pinned, hidden, gone };
}
