import type { Core, ElementDefinition } from 'cytoscape';
import { isEdgeVisible, findMark, showCard } from '../workbench/drawn.ts';
import type { EdgeCard, PlacedNode } from '../workbench/graph.ts';
import { isVisible, type WorkbenchState } from '../workbench/state.ts';
import { describeEdge, describeNode, toElement } from './elements.ts';

const PARTS = ['nodes', 'edges', 'selection', 'setting', 'marks', 'isAsSaved'] as const;

/** Whether two states are drawn alike, but for where the camera looks. */
export function isSameDrawing(one: WorkbenchState, other: WorkbenchState): boolean {
  return PARTS.every((part) => one[part] === other[part]);
}

/** Brings the drawing from one state to the next, touching only what differs. */
export function drawChanges(graph: Core, before: WorkbenchState, after: WorkbenchState): void {
  if (isSameDrawing(before, after)) return;
  graph.batch(() => {
    for (const id of before.edges.keys()) if (!after.edges.has(id)) graph.getElementById(id).remove();
    for (const id of before.nodes.keys()) if (!after.nodes.has(id)) graph.getElementById(id).remove();
    graph.add([...drawNodes(graph, before, after), ...drawEdges(graph, before, after)]);
    for (const id of before.selection) if (!after.selection.has(id)) graph.getElementById(id).unselect();
    for (const id of after.selection) graph.getElementById(id).select();
  });
}

/** Answers what is to be added. */
function drawNodes(graph: Core, before: WorkbenchState, after: WorkbenchState): ElementDefinition[] {
  const fresh: ElementDefinition[] = [];
  const isRestyled = before.setting.style !== after.setting.style || before.isAsSaved !== after.isAsSaved || before.marks !== after.marks;
  const describe = (node: PlacedNode, state: WorkbenchState) => describeNode(showCard(node, state), state.setting.style);
  for (const [id, node] of after.nodes) {
    const old = before.nodes.get(id);
    const classes = classifyNode(node, after);
    if (!old) {
      fresh.push(toElement(describe(node, after), node, classes));
      continue;
    }
    if (old === node && classes === classifyNode(old, before) && !isRestyled) continue;
    const element = graph.getElementById(id);
    if (old.card !== node.card || isRestyled) element.data(describe(node, after));
    const at = element.position();
    if (at.x !== node.x || at.y !== node.y) element.position({ x: node.x, y: node.y });
    if (classes !== classifyNode(old, before)) element.classes(classes);
  }
  return fresh;
}

function drawEdges(graph: Core, before: WorkbenchState, after: WorkbenchState): ElementDefinition[] {
  const fresh: ElementDefinition[] = [];
  const parallels = findParallels(after.edges.values());
  const parallelsBefore = before.edges === after.edges ? parallels : findParallels(before.edges.values());
  const isRestyled = before.setting.style !== after.setting.style;
  for (const [id, edge] of after.edges) {
    const old = before.edges.get(id);
    const classes = classifyEdge(edge, after, parallels);
    const describe = () => describeEdge(edge, after.nodes.get(edge.target), after.setting.style);
    if (!old) {
      fresh.push(toElement(describe(), undefined, classes));
      continue;
    }
    if (old !== edge || isRestyled) graph.getElementById(id).data(describe());
    if (classes !== classifyEdge(old, before, parallelsBefore)) graph.getElementById(id).classes(classes);
  }
  return fresh;
}

function classifyNode(node: PlacedNode, state: WorkbenchState): string {
  const mark = findMark(node.card.id, state)?.kind ?? '';
  return `${isVisible(node, state.setting) ? '' : 'hidden '}${node.gone ? 'ghost ' : ''}${mark}`;
}

/** `own` are the edges of what is selected. */
function classifyEdge(edge: EdgeCard, state: WorkbenchState, parallels: ReadonlySet<string>): string {
  const mark = findMark(edge.id, state)?.kind ?? '';
  const isOwn = state.selection.has(edge.source) || state.selection.has(edge.target);
  return `${isEdgeVisible(edge, state) ? '' : 'hidden '}${parallels.has(edge.id) ? 'parallel ' : ''}${isOwn ? 'own ' : ''}${mark}`;
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
