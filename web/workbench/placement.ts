import { type Box, isOverlapping, measureBox } from './geometry.ts';
import type { NodeCard, PlacedNode, Point } from './graph.ts';

/** A node that is to come onto the canvas, near a point: its parent, or the middle of what is seen. */
export interface Newcomer {
  readonly card: NodeCard;
  readonly near: Point;
}

const CELL = 80;
const FIRST_RING = 90;
const RING_STEP = 30;
const ARC_STEP = 44;
const GAP = 6;

/**
 * Finds free spots on rings around each newcomer's point, outward from the middle of the graph first. Always gives the
 * same spots for the same input, never moves a placed node, and covers no node or label, hidden ones included.
 */
export function placeNodes(newcomers: readonly Newcomer[], placed: Iterable<PlacedNode>): Map<string, Point> {
  const grid = new Map<number, Box[]>();
  const middle = { x: 0, y: 0 };
  let count = 0;
  for (const node of placed) {
    occupy(grid, widen(measureBox(node.card, node)));
    middle.x += node.x;
    middle.y += node.y;
    count += 1;
  }
  if (count > 0) Object.assign(middle, { x: middle.x / count, y: middle.y / count });
  const spots = new Map<string, Point>();
  for (const newcomer of newcomers) {
    const spot = findSpot(newcomer, middle, grid);
    occupy(grid, widen(measureBox(newcomer.card, spot)));
    spots.set(newcomer.card.id, spot);
  }
  return spots;
}

function findSpot(newcomer: Newcomer, middle: Point, grid: ReadonlyMap<number, Box[]>): Point {
  const { near, card } = newcomer;
  if (isFree(measureBox(card, near), grid)) return near;
  const outward = near.x === middle.x && near.y === middle.y ? -Math.PI / 2 : Math.atan2(near.y - middle.y, near.x - middle.x);
  for (let radius = FIRST_RING; ; radius += RING_STEP) {
    const steps = Math.max(6, Math.round((2 * Math.PI * radius) / ARC_STEP));
    for (let step = 0; step < steps; step += 1) {
      const side = step % 2 === 0 ? 1 : -1;
      const angle = outward + (side * Math.ceil(step / 2) * 2 * Math.PI) / steps;
      const spot = { x: Math.round(near.x + radius * Math.cos(angle)), y: Math.round(near.y + radius * Math.sin(angle)) };
      if (isFree(measureBox(card, spot), grid)) return spot;
    }
  }
}

function widen(box: Box): Box {
  return { left: box.left - GAP, top: box.top - GAP, right: box.right + GAP, bottom: box.bottom + GAP };
}

function isFree(box: Box, grid: ReadonlyMap<number, Box[]>): boolean {
  for (const cell of cellsOf(box)) {
    if (grid.get(cell)?.some((taken) => isOverlapping(taken, box))) return false;
  }
  return true;
}

function occupy(grid: Map<number, Box[]>, box: Box): void {
  for (const cell of cellsOf(box)) {
    const boxes = grid.get(cell);
    if (boxes) boxes.push(box);
    else grid.set(cell, [box]);
  }
}

function* cellsOf(box: Box): Generator<number> {
  for (let column = Math.floor(box.left / CELL); column <= Math.floor(box.right / CELL); column += 1) {
    for (let row = Math.floor(box.top / CELL); row <= Math.floor(box.bottom / CELL); row += 1) yield column * 1_000_003 + row;
  }
}
