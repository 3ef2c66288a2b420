import type { NodeCard, Point } from './graph.ts';
import type { Camera, Setting, Viewport } from './state.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

export const LABEL_WIDTH = 110;
const LABEL_LINE = 18;
const LABEL_GAP = 4;
/** Mean advance of a letter of the interface font at 12 px, measured generously: Arabic joins are narrower. */
const LETTER = 6.4;

/** The diameter of a node: entities 24–35 by degree, or all 28; events 15. */
export function measureNode(card: NodeCard, nodeSize: Setting['style']['nodeSize'] = 'DEGREE'): number {
  if (card.kind === 'EVENT') return 15;
  if (nodeSize === 'EQUAL') return 28;
  return Math.round(Math.min(35, 24 + 2.6 * Math.log2(1 + card.degree / 2)));
}

/** The room a node takes with its label under it, placed at a point. Both are in graph units, which are pixels at zoom 1. */
export function measureBox(card: NodeCard, at: Point): Box {
  const half = measureNode(card) / 2;
  const length = card.label.length * LETTER;
  const lines = Math.max(1, Math.min(4, Math.ceil((length * 1.15) / LABEL_WIDTH)));
  const wide = Math.max(half, Math.min(LABEL_WIDTH, length) / 2);
  return { left: at.x - wide, right: at.x + wide, top: at.y - half, bottom: at.y + half + LABEL_GAP + lines * LABEL_LINE };
}

export function isOverlapping(one: Box, other: Box): boolean {
  return one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
}

/** The camera that shows all boxes with a margin, never closer than life size. */
export function fitCamera(boxes: readonly Box[], viewport: Viewport): Camera | null {
  if (boxes.length === 0) return null;
  const margin = 40;
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const box of boxes) {
    left = Math.min(left, box.left);
    top = Math.min(top, box.top);
    right = Math.max(right, box.right);
    bottom = Math.max(bottom, box.bottom);
  }
  const zoom = Math.min(1, (viewport.width - 2 * margin) / (right - left), (viewport.height - 2 * margin) / (bottom - top));
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: clampZoom(zoom) };
}

export const MIN_ZOOM = 0.05;
export const MAX_ZOOM = 4;

export function clampZoom(zoom: number): number {
  return Math.min(MAX_ZOOM, Math.max(MIN_ZOOM, zoom));
}
