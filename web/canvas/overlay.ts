import type { Core } from 'cytoscape';
import { measureNode } from '../workbench/geometry.ts';
import { showCard } from '../workbench/drawn.ts';
import type { PlacedNode, Point } from '../workbench/graph.ts';
import { countOffCanvas, type Setting, visibleNodes, type WorkbenchState } from '../workbench/state.ts';
import { BADGE_HEIGHT, drawCount, drawPin, drawWays } from './badges.ts';
import { chooseLabels, LABEL_GAP } from './labels.ts';
import { createLettering } from './lettering.ts';
import type { Tokens } from './tokens.ts';

/** Names and badges, drawn over the graph in screen pixels: they stay readable at every zoom. */
export interface Overlay {
  update(state: WorkbenchState): void;
  restyle(tokens: Tokens, isRightToLeft: boolean): void;
  resize(): void;
}

/** Further out than this, badges would cover their nodes. */
const BADGES_FROM = 0.55;
const SELECTED = 42;

export function createOverlay(canvas: HTMLCanvasElement, graph: Core, firstTokens: Tokens, startsAtRight: boolean): Overlay {
  let [tokens, isRightToLeft, lettering] = [firstTokens, startsAtRight, createLettering(firstTokens, !startsAtRight)];
  let nodes: readonly PlacedNode[] = [];
  let always: ReadonlySet<string> = new Set();
  let off: (node: PlacedNode) => number = () => 0;
  let shown: ReadonlySet<string> = new Set();
  let chosenAt: number | null = null;
  let nodeSize: Setting['style']['nodeSize'] = 'DEGREE';
  /** Where nodes stood in the version compared with. */
  let origins: ReadonlyMap<string, Point> = new Map();
  const context = canvas.getContext('2d');

  const diameter = (node: PlacedNode) =>
    node.card.kind !== 'EVENT' && graph.getElementById(node.card.id).selected() ? SELECTED : measureNode(node.card, nodeSize);
  const choose = (zoom: number) => {
    chosenAt = zoom;
    shown = chooseLabels(
      nodes.map((node) => ({
        id: node.card.id,
        x: node.x * zoom,
        y: node.y * zoom,
        radius: (diameter(node) / 2) * zoom,
        ...grow(lettering.measure(node.card), scaleOf(zoom)),
        rank: node.card.degree / (node.card.kind === 'EVENT' ? 2 : 1),
        always: always.has(node.card.id),
      })),
    );
  };
  const paintNode = (node: PlacedNode, at: Point, zoom: number, ratio: number) => {
    if (!context) return;
    const radius = (diameter(node) / 2) * zoom;
    if (shown.has(node.card.id)) {
      const scale = scaleOf(zoom);
      const sprite = lettering.draw(node.card, scale * ratio);
      const [width, height] = [sprite.width * scale, sprite.height * scale];
      context.drawImage(sprite.image, Math.round(at.x - width / 2), Math.round(at.y + radius + LABEL_GAP - 3 * scale), width, height);
    }
    if (zoom < BADGES_FROM) return;
    const count = off(node);
    const y = at.y - radius - BADGE_HEIGHT / 2 + 3;
    if (count > 0) drawCount(context, tokens, count, { x: at.x + (isRightToLeft ? -1 : 1) * (radius + 3), y });
    if (node.pinned) drawPin(context, tokens, { x: at.x + (isRightToLeft ? 1 : -1) * (radius + 1), y });
  };
  const paint = () => {
    const [zoom, pan, ratio] = [graph.zoom(), graph.pan(), devicePixelRatio];
    if (chosenAt !== zoom) choose(zoom);
    context?.setTransform(ratio, 0, 0, ratio, 0, 0);
    context?.clearRect(0, 0, canvas.width, canvas.height);
    if (context && origins.size > 0) drawWays(context, tokens, findWays(graph, origins));
    for (const node of nodes) {
      const model = graph.getElementById(node.card.id).position();
      const at = { x: model.x * zoom + pan.x, y: model.y * zoom + pan.y };
      const isSeen = at.x > -100 && at.y > -100 && at.x < graph.width() + 100 && at.y < graph.height() + 60;
      if (isSeen) paintNode(node, at, zoom, ratio);
    }
  };
  const resize = () => {
    [canvas.width, canvas.height] = [Math.round(graph.width() * devicePixelRatio), Math.round(graph.height() * devicePixelRatio)];
    paint();
  };
  graph.on('render', paint);
  return {
    update(state) {
      nodes = visibleNodes(state).map((node) => ({ ...node, card: showCard(node, state) }));
      origins = findOrigins(state);
      ({ nodeSize } = state.setting.style);
      always = findAlways(state);
      off = countOffCanvas(state);
      chosenAt = null;
      // A change of focus alone makes cytoscape draw nothing.
      requestAnimationFrame(paint);
    },
    restyle(next, startsRight) {
      [tokens, isRightToLeft, lettering, chosenAt] = [next, startsRight, createLettering(next, !startsRight), null];
      paint();
    },
    resize,
  };
}

function findOrigins({ marks }: WorkbenchState): Map<string, Point> {
  return new Map([...marks].flatMap(([id, mark]) => (mark.kind === 'MOVED' ? [[id, mark.from] as const] : [])));
}

/** Lines from where nodes stood to where they stand, in screen pixels. */
function findWays(graph: Core, origins: ReadonlyMap<string, Point>): [Point, Point][] {
  const [zoom, pan] = [graph.zoom(), graph.pan()];
  const onScreen = ({ x, y }: Point) => ({ x: x * zoom + pan.x, y: y * zoom + pan.y });
  return [...origins].map(([id, from]) => [onScreen(from), onScreen(graph.getElementById(id).position())]);
}

/** The selected nodes, their neighbours, and the node under the keyboard. */
function findAlways(state: WorkbenchState): Set<string> {
  const ids = new Set(state.selection);
  for (const edge of state.edges.values()) {
    const isTouched = [edge.id, edge.source, edge.target].some((id) => state.selection.has(id));
    if (isTouched) ids.add(edge.source).add(edge.target);
  }
  if (state.focus !== null) ids.add(state.focus);
  // Everything selected: then nothing stands out, and rank decides again.
  return ids.size > 80 ? new Set() : ids;
}

/** Names keep their size when the graph shrinks, and grow in steps when it is enlarged. */
function scaleOf(zoom: number): number {
  if (zoom < 1.3) return 1;
  return zoom < 2 ? 1.4 : 2;
}

function grow(size: { width: number; height: number }, by: number): { width: number; height: number } {
  return { width: size.width * by, height: size.height * by };
}
