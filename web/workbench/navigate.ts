import type { EdgeCard, PlacedNode } from './graph.ts';
import { isVisible, visibleNodes, type WorkbenchState } from './state.ts';

export type Direction = 'left' | 'right' | 'up' | 'down';
const AXES: Record<Direction, readonly [number, number]> = { left: [-1, 0], right: [1, 0], up: [0, -1], down: [0, 1] };

/** A neighbour on the canvas with the edge that leads to it, and its place among all of them. */
export interface Step {
  readonly node: PlacedNode;
  readonly edge: EdgeCard;
  readonly position: number;
  readonly count: number;
}

/** The nearest visible node in a visual direction; sideways distance counts double. Without a start: the one nearest the middle of what is seen. */
export function findNearest(state: WorkbenchState, from: string | null, direction: Direction): PlacedNode | null {
  const start = from === null ? undefined : state.nodes.get(from);
  const [dx, dy] = AXES[direction];
  const origin = start ?? state.camera;
  let [best, bestCost]: [PlacedNode | null, number] = [null, Infinity];
  for (const node of visibleNodes(state)) {
    if (node === start) continue;
    const along = (node.x - origin.x) * dx + (node.y - origin.y) * dy;
    const across = Math.abs((node.x - origin.x) * dy) + Math.abs((node.y - origin.y) * dx);
    if (start && along <= across / 2) continue;
    const cost = Math.abs(along) + 2 * across;
    if (cost < bestCost) [best, bestCost] = [node, cost];
  }
  return best;
}

/** The visible neighbours of a node, most sourced first. */
export function findNeighbours(state: WorkbenchState, of: string): Step[] {
  const best = new Map<string, EdgeCard>();
  for (const edge of state.edges.values()) {
    if (edge.source !== of && edge.target !== of) continue;
    const other = edge.source === of ? edge.target : edge.source;
    const known = best.get(other);
    if (other !== of && (!known || known.documentCount < edge.documentCount)) best.set(other, edge);
  }
  const ranked = [...best]
    .flatMap(([id, edge]) => {
      const node = state.nodes.get(id);
      return node && isVisible(node, state.setting) ? [{ node, edge }] : [];
    })
    .toSorted((one, other) => other.edge.documentCount - one.edge.documentCount || (one.node.card.id < other.node.card.id ? -1 : 1));
  return ranked.map((step, index) => ({ ...step, position: index + 1, count: ranked.length }));
}
