import type { Core, ElementDefinition } from 'cytoscape';
import type { EdgeCard } from '../workbench/graph.ts';
import type { WorkbenchState } from '../workbench/state.ts';
import { describeEdge, describeNode, toElement } from './elements.ts';

/** Brings the drawing from one state to the next, touching only what differs. */
export function drawChanges(graph: Core, before: WorkbenchState, after: WorkbenchState): void {
  if (before.nodes === after.nodes && before.edges === after.edges && before.selection === after.selection) return;
  graph.batch(() => {
    if (before.nodes !== after.nodes || before.edges !== after.edges) drawElements(graph, before, after);
    drawSelection(graph, before, after);
  });
}

function drawElements(graph: Core, before: WorkbenchState, after: WorkbenchState): void {
  for (const id of before.edges.keys()) if (!after.edges.has(id)) graph.getElementById(id).remove();
  for (const id of before.nodes.keys()) if (!after.nodes.has(id)) graph.getElementById(id).remove();
  const fresh: ElementDefinition[] = [];
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    if (!old) {
      fresh.push(toElement(describeNode(node), node, node.hidden ? 'hidden' : ''));
      continue;
    }
    if (old === node) continue;
    const element = graph.getElementById(id);
    if (old.card !== node.card) element.data(describeNode(node));
    const at = element.position();
    if (at.x !== node.x || at.y !== node.y) element.position({ x: node.x, y: node.y });
    if (old.hidden !== node.hidden) element.toggleClass('hidden', node.hidden);
  }
  const parallels = findParallels(after.edges.values());
  const parallelsBefore = before.edges === after.edges ? parallels : findParallels(before.edges.values());
  for (const [id, edge] of after.edges) {
    if (!before.edges.has(id))
      fresh.push(toElement(describeEdge(edge, after.nodes.get(edge.target)), undefined, parallels.has(id) ? 'parallel' : ''));
    else if (parallels.has(id) !== parallelsBefore.has(id)) graph.getElementById(id).toggleClass('parallel', parallels.has(id));
  }
  graph.add(fresh);
}

/** The edges that share both ends with another: straight, one would cover the other. */
function findParallels(edges: Iterable<EdgeCard>): Set<string> {
  const first = new Map<string, string>();
  const parallels = new Set<string>();
  for (const { id, source, target } of edges) {
    const pair = source < target ? `${source} ${target}` : `${target} ${source}`;
    const other = first.get(pair);
    if (other === undefined) first.set(pair, id);
    else parallels.add(other).add(id);
  }
  return parallels;
}

function drawSelection(graph: Core, before: WorkbenchState, after: WorkbenchState): void {
  for (const id of before.selection) if (!after.selection.has(id)) graph.getElementById(id).unselect();
  for (const id of after.selection) graph.getElementById(id).select();
  if (before.selection === after.selection && before.edges === after.edges) return;
  for (const [id, edge] of after.edges) {
    const isOwn = after.selection.has(edge.source) || after.selection.has(edge.target);
    const element = graph.getElementById(id);
    if (element.hasClass('own') !== isOwn) element.toggleClass('own', isOwn);
  }
}
