import type { ElementDefinition } from 'cytoscape';
import { measureNode } from '../workbench/geometry.ts';
import type { EdgeCard, NodeCard, NodeKind, PlacedNode } from '../workbench/graph.ts';
import type { Setting } from '../workbench/state.ts';

/** What the style sheet reads of a node. */
export interface NodeData {
  readonly id: string;
  readonly kind: NodeKind;
  readonly size: number;
}

/** What the style sheet reads of an edge. */
export interface EdgeData {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly shape: 'agent' | 'affected' | 'place' | 'relation';
  readonly line: 'solid' | 'dashed' | 'dotted' | 'disputed';
  readonly width: number;
}

const SHAPES: Record<string, EdgeData['shape']> = { TARGET: 'affected', RECIPIENT: 'affected', BENEFICIARY: 'affected', PLACE: 'place' };

export function describeNode(card: NodeCard, style: Setting['style']): NodeData {
  return { id: card.id, kind: card.kind, size: measureNode(card, style.nodeSize) };
}

/** `event` is the node at the event end: an edge to what is only expected is dotted. */
export function describeEdge(edge: EdgeCard, event: PlacedNode | undefined, style: Setting['style']): EdgeData {
  return {
    id: edge.id,
    source: edge.source,
    target: edge.target,
    shape: edge.kind === 'RELATES' ? 'relation' : (SHAPES[edge.role ?? ''] ?? 'agent'),
    line: findLine(edge, event),
    width: style.edgeWidth === 'EQUAL' ? 1.5 : Math.round(10 * Math.min(3.6, 1 + 0.75 * Math.log2(Math.max(1, edge.documentCount)))) / 10,
  };
}

/** Elements of a new node or edge, drawn by cytoscape. */
export function toElement(data: NodeData | EdgeData, position?: { x: number; y: number }, classes = ''): ElementDefinition {
  return position
    ? { group: 'nodes', data: { ...data }, position: { x: position.x, y: position.y }, classes }
    : { group: 'edges', data: { ...data }, classes };
}

function findLine(edge: EdgeCard, event: PlacedNode | undefined): EdgeData['line'] {
  if (edge.contradictions.length > 0 || edge.stance === 'DENIED') return 'disputed';
  const realis = event?.card.realis;
  if (realis === 'FUTURE' || realis === 'HYPOTHETICAL') return 'dotted';
  return edge.stance === 'REPORTED' ? 'dashed' : 'solid';
}
