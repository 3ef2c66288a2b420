import type { EdgeCard, NodeCard, PlacedNode } from './graph.ts';
import { NO_MARKS } from './mark.ts';
import type { SavedEdge, SavedNode, ViewContent } from './saved-view.ts';
import { type Canvas, openSetting } from './canvas.ts';

/** A canvas made of what was saved alone, without a server: for snapshots, comparisons, and when the server is away. */
export function openFrozen(content: ViewContent): Canvas {
  const degrees = new Map<string, number>();
  for (const edge of content.edges) for (const id of [edge.source, edge.target]) degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const placed = content.nodes.map((node) => [node.id, placeSaved(node, freezeNode(node, degrees.get(node.id) ?? 0))] as const);
  const nodes = new Map(placed);
  const ends = content.edges.filter((edge) => nodes.has(edge.source) && nodes.has(edge.target));
  const edges = new Map(ends.map((edge) => [edge.id, freezeEdge(edge)]));
  const selection = new Set(content.selection.filter((id) => nodes.has(id) || edges.has(id)));
  return { nodes, edges, cut: new Set(content.cut), selection, marks: NO_MARKS, isAsSaved: false, ...openSetting(content) };
}

/** A card of what a node was when saved. */
export function freezeNode({ id, kind, label }: SavedNode, degree: number): NodeCard {
  const unknown = { labelLatin: null, eventType: null, date: null, realis: null, stance: null, contradictions: [] };
  return { id, kind, label, degree, ...unknown };
}

/** A card of what an edge was when saved. Its id ends in its role or relation; its name is that, or a title such as «وزير الدفاع» (minister of defence). */
export function freezeEdge({ id, source, target, kind, name, claims }: SavedEdge): EdgeCard {
  const isRelation = kind === 'RELATES';
  const relation = isRelation && name !== null ? (id.split('.')[3] ?? name) : null;
  return {
    id,
    source,
    target,
    kind,
    role: isRelation ? null : name,
    relation,
    title: isRelation && name !== relation ? name : null,
    claimCount: claims,
    documentCount: 1,
    contradictions: [],
    stance: 'ASSERTED',
  };
}

export function placeSaved({ x, y, pinned, hidden }: SavedNode, card: NodeCard, gone = false): PlacedNode {
  return { card, x, y, pinned, hidden, gone };
}
