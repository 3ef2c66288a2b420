import type { Canvas } from './canvas.ts';
import { openFrozen } from './frozen.ts';
import type { EdgeCard, PlacedNode } from './graph.ts';
import type { Mark } from './mark.ts';
import type { ViewComparison, ViewContent } from './saved-view.ts';

/** Two versions drawn over each other, where the later has its nodes: what tells them apart is marked. */
export function drawComparison(from: ViewContent, to: ViewContent, comparison: ViewComparison): Canvas {
  const [old, canvas] = [openFrozen(from), openFrozen(to)];
  const marks = new Map<string, Mark>();
  const nodes = new Map<string, PlacedNode>(canvas.nodes);
  const edges = new Map<string, EdgeCard>(canvas.edges);
  for (const { to: node } of comparison.restyled) marks.set(node.id, { kind: 'RESTYLED' });
  for (const { from: node, to: now } of comparison.moved) marks.set(now.id, { kind: 'MOVED', from: { x: node.x, y: node.y } });
  for (const { id } of [...comparison.added, ...comparison.addedEdges]) marks.set(id, { kind: 'ADDED' });
  for (const { id } of [...comparison.removed, ...comparison.removedEdges]) {
    marks.set(id, { kind: 'REMOVED' });
    const [node, edge] = [old.nodes.get(id), old.edges.get(id)];
    if (node) nodes.set(id, node);
    if (edge) edges.set(id, edge);
  }
  for (const [id, { source, target }] of edges) if (!nodes.has(source) || !nodes.has(target)) edges.delete(id);
  return { ...canvas, nodes, edges, marks, selection: new Set() };
}
