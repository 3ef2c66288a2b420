import { Graphviz } from '@hpcc-js/wasm-graphviz';
import type { Point } from '../workbench/graph.ts';
import { LAYOUT, type LayoutInput } from '../workbench/layouter.ts';
import { separate } from '../workbench/separate.ts';

/** How many times the room of its nodes a drawing takes: less crowds the edges, more makes labels too small when all is fitted. */
const SPARSENESS = 3.2;

interface LayoutAnswer {
  readonly positions?: ReadonlyMap<string, Point>;
  readonly failure?: string;
}

const graphviz = Graphviz.load();

self.addEventListener('message', (event: MessageEvent<LayoutInput>) => {
  graphviz
    .then((engine): LayoutAnswer => ({ positions: layOut(engine, event.data) }))
    .catch((error: unknown): LayoutAnswer => ({ failure: error instanceof Error ? error.message : String(error) }))
    .then((answer) => self.postMessage(answer))
    .catch(reportError);
});

function layOut(engine: Graphviz, input: LayoutInput): Map<string, Point> {
  // Nodes go by number: no id or name can break the statement.
  const numbers = new Map(input.nodes.map((node, index) => [node.id, index]));
  const edges = input.edges
    .map(({ source, target }) => `${numbers.get(source)}--${numbers.get(target)};`)
    .filter((edge) => !edge.includes('undefined'));
  const source = `graph{overlap=true;splines=false;start=${LAYOUT.seed};K=1;node[shape=point];${input.nodes.map((_, index) => `${index};`).join('')}${edges.join('')}}`;
  const raw = new Map<number, Point>();
  for (const line of engine.layout(source, 'plain', LAYOUT.name).split('\n')) {
    const [kind, name, x, y] = line.split(' ');
    if (kind === 'node') raw.set(Number(name), { x: Number(x), y: -Number(y) });
  }
  const scale = findScale(input, raw);
  const offset = findOffset(input, raw, scale);
  return separate(
    input.nodes.map((node, index) => {
      const point = raw.get(index) ?? { x: 0, y: 0 };
      return node.fixed ? node : { ...node, x: point.x * scale + offset.x, y: point.y * scale + offset.y };
    }),
  );
}

/** The scale at which the drawing covers the room that its nodes and labels need. */
function findScale(input: LayoutInput, raw: ReadonlyMap<number, Point>): number {
  const need = input.nodes.reduce((sum, node) => sum + node.width * node.height, 0) * SPARSENESS;
  const [xs, ys] = [[...raw.values()].map((point) => point.x), [...raw.values()].map((point) => point.y)];
  const covered = (spread(xs) || 1) * (spread(ys) || 1);
  return Math.sqrt(need / covered);
}

/** Keeps the drawing around what is pinned, or around where the nodes were. */
function findOffset(input: LayoutInput, raw: ReadonlyMap<number, Point>, scale: number): Point {
  const hasFixed = input.nodes.some((node) => node.fixed);
  let [x, y, count] = [0, 0, 0];
  for (const [index, node] of input.nodes.entries()) {
    const point = raw.get(index);
    if (!point || (hasFixed && !node.fixed)) continue;
    x += node.x - point.x * scale;
    y += node.y - point.y * scale;
    count += 1;
  }
  return count === 0 ? { x: 0, y: 0 } : { x: x / count, y: y / count };
}

function spread(values: readonly number[]): number {
  return Math.max(...values) - Math.min(...values);
}
