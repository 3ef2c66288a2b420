import { type Box, isOverlapping, measureBox, measureNode } from '../workbench/geometry.ts';
import type { PlacedNode } from '../workbench/graph.ts';

const CELL = 120;

/** The nodes whose label would lie on a better tied node or its label: the lower degree gives way. */
export function findHiddenLabels(nodes: readonly PlacedNode[]): Set<string> {
  const grid = new Map<string, Box[]>();
  const hidden = new Set<string>();
  const cells = (box: Box) => {
    const keys: string[] = [];
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) keys.push(`${x} ${y}`);
    return keys;
  };
  for (const node of nodes.toSorted((one, other) => other.card.degree - one.card.degree)) {
    const whole = measureBox(node.card, node);
    const label = { ...whole, top: node.y + measureNode(node.card) / 2 };
    const keys = cells(whole);
    if (keys.some((key) => grid.get(key)?.some((taken) => isOverlapping(taken, label)))) hidden.add(node.card.id);
    else for (const key of keys) grid.set(key, [...(grid.get(key) ?? []), whole]);
  }
  return hidden;
}
