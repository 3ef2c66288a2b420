import { expect, test } from 'vitest';
import type { PlacedNode } from '../../web/workbench/graph.ts';
import { findNearest, findNeighbours } from '../../web/workbench/navigate.ts';
import { EMPTY_STATE } from '../../web/workbench/state.ts';
import { makeCard, makeEdge } from './graph-values.ts';

const at = (id: string, x: number, y: number, hidden = false): [string, PlacedNode] => [
  id,
  { card: makeCard(id), x, y, pinned: false, hidden, gone: false },
];
const state = {
  ...EMPTY_STATE,
  nodes: new Map([at('centre', 0, 0), at('right', 100, 10), at('far', 300, 0), at('up', 5, -80), at('ghost', 40, 0, true)]),
};

test('an arrow goes to the nearest visible node in that direction', () => {
  expect(findNearest(state, 'centre', 'right')?.card.id).toBe('right');
  expect(findNearest(state, 'right', 'right')?.card.id).toBe('far');
  expect(findNearest(state, 'centre', 'up')?.card.id).toBe('up');
  expect(findNearest(state, 'centre', 'down')).toBeNull();
  expect(findNearest(state, null, 'left')?.card.id).toBe('centre');
});

test('neighbours come most sourced first, each once, hidden ones never', () => {
  const strong = { ...makeEdge('up', 'centre'), documentCount: 5 };
  const edges = [makeEdge('centre', 'right'), makeEdge('centre', 'up'), strong, makeEdge('centre', 'ghost')];
  const steps = findNeighbours({ ...state, edges: new Map(edges.map((edge) => [edge.id, edge])) }, 'centre');
  expect(steps.map(({ node, edge, position, count }) => [node.card.id, edge.id, position, count])).toEqual([
    ['up', strong.id, 1, 2],
    ['right', edges[0]?.id, 2, 2],
  ]);
});
