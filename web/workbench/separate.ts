import type { Point } from './graph.ts';

/** A rectangle around a point, by its full width and height. */
export interface Plate extends Point {
  readonly id: string;
  readonly width: number;
  readonly height: number;
  readonly fixed: boolean;
}

const ROUNDS = 120;
const GAP = 8;

/** Pushes overlapping plates apart, each pair along the shorter way out, until none overlap or the rounds are spent. Fixed plates stay. */
export function separate(plates: readonly Plate[]): Map<string, Point> {
  const bodies = plates.map((plate) => ({ ...plate }));
  for (let round = 0; round < ROUNDS; round += 1) {
    let moved = false;
    bodies.sort((one, other) => one.x - one.width / 2 - (other.x - other.width / 2));
    for (const [index, one] of bodies.entries()) {
      for (let next = index + 1; next < bodies.length; next += 1) {
        const other = bodies[next];
        if (!other) break;
        const reachX = (one.width + other.width) / 2 + GAP - Math.abs(other.x - one.x);
        if (other.x - other.width / 2 > one.x + one.width / 2 + GAP) break;
        const reachY = (one.height + other.height) / 2 + GAP - Math.abs(other.y - one.y);
        if (reachX <= 0 || reachY <= 0 || (one.fixed && other.fixed)) continue;
        moved = true;
        const share = one.fixed || other.fixed ? 1 : 0.5;
        const isSideways = reachX < reachY;
        const sign = (isSideways ? other.x >= one.x : other.y >= one.y) ? 1 : -1;
        const push = (isSideways ? reachX : reachY) * share * sign;
        if (!one.fixed) one[isSideways ? 'x' : 'y'] -= push;
        if (!other.fixed) other[isSideways ? 'x' : 'y'] += push;
      }
    }
    if (!moved) break;
  }
  return new Map(bodies.map(({ id, x, y }) => [id, { x, y }]));
}
