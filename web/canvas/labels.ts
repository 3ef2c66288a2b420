import { type Box, isOverlapping } from '../workbench/geometry.ts';

/** A label that wants a place on the screen. Coordinates are screen pixels from the origin of the graph. */
export interface Wish {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly radius: number;
  readonly width: number;
  readonly height: number;
  readonly rank: number;
  /** Selected nodes and their neighbours are always named. */
  readonly always: boolean;
}

const CELL = 96;
export const LABEL_GAP = 3;

/** Which labels are shown: where two would collide, or one would lie on a better tied node, the lower rank gives way. */
export function chooseLabels(wishes: readonly Wish[]): Set<string> {
  const grid = new Map<number, Box[]>();
  const shown = new Set<string>();
  const cellsOf = (box: Box) => {
    const cells: number[] = [];
    for (let x = Math.floor(box.left / CELL); x <= Math.floor(box.right / CELL); x += 1)
      for (let y = Math.floor(box.top / CELL); y <= Math.floor(box.bottom / CELL); y += 1) cells.push(x * 1_000_003 + y);
    return cells;
  };
  const take = (box: Box) => {
    for (const cell of cellsOf(box)) {
      const boxes = grid.get(cell);
      if (boxes) boxes.push(box);
      else grid.set(cell, [box]);
    }
  };
  for (const wish of wishes.toSorted((one, other) => Number(other.always) - Number(one.always) || other.rank - one.rank)) {
    const top = wish.y + wish.radius + LABEL_GAP;
    const label = { left: wish.x - wish.width / 2, right: wish.x + wish.width / 2, top, bottom: top + wish.height };
    const isFree = wish.always || !cellsOf(label).some((cell) => grid.get(cell)?.some((box) => isOverlapping(box, label)));
    if (isFree) {
      shown.add(wish.id);
      take(label);
    }
    take({ left: wish.x - wish.radius, right: wish.x + wish.radius, top: wish.y - wish.radius, bottom: wish.y + wish.radius });
  }
  return shown;
}
