import { isEdgeVisible } from '../workbench/drawn.ts';
import type { NodeKind, PlacedNode, Point } from '../workbench/graph.ts';
import { visibleNodes, type WorkbenchState } from '../workbench/state.ts';

const [WIDTH, HEIGHT, MARGIN] = [240, 150, 10];
/** The most letters that a view keeps of its picture, with some room left. */
const LIMIT = 60_000;
/** The light theme's, whatever theme holds: a list of views is read by others too. */
const COLOURS = {
  canvas: '#f5f7f9',
  edge: '#a9b2be',
  PERSON: '#7e3a96',
  ORGANIZATION: '#b9750a',
  PLACE: '#24917a',
  EVENT: '#414b5b',
} as const;

/** A small picture of the canvas as a PNG in a data address; null when there is nothing to draw, or it cannot be drawn. */
export function drawThumbnail(state: WorkbenchState): string | null {
  try {
    const nodes = visibleNodes(state);
    if (nodes.length === 0) return null;
    const canvas = document.createElement('canvas');
    [canvas.width, canvas.height] = [WIDTH, HEIGHT];
    const context = canvas.getContext('2d');
    if (!context) return null;
    const place = findPlaces(nodes);
    context.fillStyle = COLOURS.canvas;
    context.fillRect(0, 0, WIDTH, HEIGHT);
    context.strokeStyle = COLOURS.edge;
    context.lineWidth = 0.75;
    context.beginPath();
    for (const edge of state.edges.values()) {
      const [from, to] = [state.nodes.get(edge.source), state.nodes.get(edge.target)];
      if (!from || !to || !isEdgeVisible(edge, state)) continue;
      const [start, end] = [place(from), place(to)];
      context.moveTo(start.x, start.y);
      context.lineTo(end.x, end.y);
    }
    context.stroke();
    const radius = Math.max(1.25, 4 - nodes.length / 60);
    for (const kind of ['EVENT', 'PLACE', 'ORGANIZATION', 'PERSON'] as const) {
      context.beginPath();
      for (const node of nodes) if (node.card.kind === kind) addShape(context, kind, place(node), radius);
      context.fillStyle = COLOURS[kind];
      context.fill();
    }
    const address = canvas.toDataURL('image/png');
    return address.startsWith('data:image/png') && address.length <= LIMIT ? address : null;
  } catch {
    // A view without a picture is better than no view.
    return null;
  }
}

/** All nodes within the picture, in its middle, never enlarged. */
function findPlaces(nodes: readonly PlacedNode[]): (at: Point) => Point {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const { x, y } of nodes) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  const scale = Math.min(0.4, (WIDTH - 2 * MARGIN) / (right - left || 1), (HEIGHT - 2 * MARGIN) / (bottom - top || 1));
  const middle = { x: (left + right) / 2, y: (top + bottom) / 2 };
  return ({ x, y }) => ({ x: WIDTH / 2 + (x - middle.x) * scale, y: HEIGHT / 2 + (y - middle.y) * scale });
}

function addShape(context: CanvasRenderingContext2D, kind: NodeKind, { x, y }: Point, radius: number): void {
  if (kind === 'PERSON') {
    context.moveTo(x + radius, y);
    context.arc(x, y, radius, 0, 2 * Math.PI);
  } else if (kind === 'ORGANIZATION') {
    context.rect(x - radius, y - radius, 2 * radius, 2 * radius);
  } else {
    const [corners, size] = kind === 'PLACE' ? [6, radius * 1.1] : [4, radius * 0.8];
    for (let corner = 0; corner < corners; corner += 1) {
      const angle = (corner / corners) * 2 * Math.PI;
      context[corner === 0 ? 'moveTo' : 'lineTo'](x + size * Math.cos(angle), y + size * Math.sin(angle));
    }
    context.closePath();
  }
}
