import type { Point } from '../workbench/graph.ts';
import { PIN_OUTLINE } from './icons.ts';
import type { Tokens } from './tokens.ts';

export const BADGE_HEIGHT = 15;
const LETTER = 6.2;
let pinPath: Path2D | null = null;

/** "+22": neighbours that are not on the canvas, around a point. */
export function drawCount(context: CanvasRenderingContext2D, tokens: Tokens, count: number, at: Point): void {
  const text = `+${count}`;
  drawPlate(context, tokens, at, 8 + LETTER * text.length);
  context.font = '600 10px system-ui, sans-serif';
  context.direction = 'ltr';
  context.textAlign = 'center';
  context.textBaseline = 'middle';
  context.fillStyle = tokens.ink;
  context.fillText(text, at.x, at.y + 0.5);
}

export function drawPin(context: CanvasRenderingContext2D, tokens: Tokens, at: Point): void {
  drawPlate(context, tokens, at, BADGE_HEIGHT);
  pinPath ??= new Path2D(PIN_OUTLINE);
  context.save();
  context.translate(at.x - 5, at.y - 5);
  context.scale(10 / 24, 10 / 24);
  context.lineWidth = 2.4;
  context.strokeStyle = tokens.ink;
  context.stroke(pinPath);
  context.restore();
}

/** Faint lines from where nodes stood to where they stand now. */
export function drawWays(context: CanvasRenderingContext2D, tokens: Tokens, ways: readonly (readonly [Point, Point])[]): void {
  context.save();
  context.beginPath();
  for (const [from, to] of ways) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.setLineDash([1, 4]);
  context.lineWidth = 1.5;
  context.strokeStyle = tokens.warn;
  context.stroke();
  context.restore();
}

function drawPlate(context: CanvasRenderingContext2D, tokens: Tokens, at: Point, width: number): void {
  context.beginPath();
  context.roundRect(at.x - width / 2, at.y - BADGE_HEIGHT / 2, width, BADGE_HEIGHT, BADGE_HEIGHT / 2);
  context.fillStyle = tokens.surface;
  context.fill();
  context.lineWidth = 1;
  context.strokeStyle = tokens['line-strong'];
  context.stroke();
}
