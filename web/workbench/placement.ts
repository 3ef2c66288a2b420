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
const ARC_STEP = 30;
/** So far around a parent, in graph units, the directions of its neighbours are kept apart: else edges run through nodes. */
const RAY_REACH = 600;
const WIDEST_GAP = 0.3;
/** Smaller newcomers may find room this much nearer than the one before. */
const LOOK_BACK = 60;
const GAP = 6;

/**
 * Finds free spots on rings around each newcomer's point, outward from the middle of the graph first. Always gives the
 * same spots for the same input, never moves a placed node, and covers no node or label, hidden ones included.
 */
export function placeNodes(newcomers: readonly Newcomer[], placed: Iterable<PlacedNode>): Map<string, Point> {
  const grid = new Map<number, Box[]>();
  const nodes = [...placed];
  const rays = new Map<Point, { readonly taken: readonly number[]; readonly start: number }>();
  const middle = { x: 0, y: 0 };
  for (const node of nodes) {
    occupy(grid, widen(measureBox(node.card, node)));
    middle.x += node.x / nodes.length;
    middle.y += node.y / nodes.length;
  }
  const spots = new Map<string, Point>();
  for (const newcomer of newcomers) {
    const around = newcomer.near;
    const known = rays.get(around) ?? { taken: findRays(around, nodes), start: FIRST_RING };
    const gap = Math.min(WIDEST_GAP, (0.8 * 2 * Math.PI) / (newcomers.length + known.taken.length));
    const spot = findSpot(newcomer, middle, grid, { ...known, gap });
    const reached = Math.hypot(spot.x - around.x, spot.y - around.y);
    rays.set(around, { taken: [...known.taken, angleOf(around, spot)], start: Math.max(FIRST_RING, reached - LOOK_BACK) });
    occupy(grid, widen(measureBox(newcomer.card, spot)));
    spots.set(newcomer.card.id, spot);
  }
  return spots;
}

interface Rays {
  readonly taken: readonly number[];
  readonly gap: number;
  /** Where the search begins: nearer rings were full for the newcomer before. */
  readonly start: number;
}

/** The directions in which nodes stand around a point. */
function findRays(around: Point, nodes: readonly PlacedNode[]): number[] {
  const near = nodes.filter((node) => Math.hypot(node.x - around.x, node.y - around.y) < RAY_REACH / 2);
  return near.filter((node) => node.x !== around.x || node.y !== around.y).map((node) => angleOf(around, node));
}

function angleOf(from: Point, to: Point): number {
  return Math.atan2(to.y - from.y, to.x - from.x);
}

function isApart(angle: number, taken: readonly number[], gap: number): boolean {
  if (gap === 0) return true;
  return taken.every((other) => {
    const turn = Math.abs(angle - other) % (2 * Math.PI);
    return Math.min(turn, 2 * Math.PI - turn) >= gap;
  });
}

function findSpot(newcomer: Newcomer, middle: Point, grid: ReadonlyMap<number, Box[]>, rays: Rays): Point {
  const { near, card } = newcomer;
  if (isFree(measureBox(card, near), grid)) return near;
  const outward = near.x === middle.x && near.y === middle.y ? -Math.PI / 2 : angleOf(middle, near);
  for (let radius = rays.start; ; radius += RING_STEP) {
    const steps = Math.max(6, Math.round((2 * Math.PI * radius) / ARC_STEP));
    for (let step = 0; step < steps; step += 1) {
      const side = step % 2 === 0 ? 1 : -1;
      const angle = outward + (side * Math.ceil(step / 2) * 2 * Math.PI) / steps;
      const spot = { x: Math.round(near.x + radius * Math.cos(angle)), y: Math.round(near.y + radius * Math.sin(angle)) };
      // Further out the gap shrinks, so that there is always a spot.
      const gap = rays.gap * Math.max(0, 1 - (radius - FIRST_RING) / RAY_REACH);
      if (isApart(angle, rays.taken, gap) && isFree(measureBox(card, spot), grid)) return spot;
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
