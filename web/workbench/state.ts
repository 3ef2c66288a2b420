import type { CommandId } from './command.ts';
import type { EdgeCard, PlacedNode, Point } from './graph.ts';

/** Where the canvas looks: the point of the graph in the middle of the viewport, and screen pixels a graph unit. */
export interface Camera extends Point {
  readonly zoom: number;
}

/** The size of the drawing area in CSS pixels. */
export interface Viewport {
  readonly width: number;
  readonly height: number;
}

/** Work that waits for the server or the layout worker; it can be cancelled. `count` is how many things it asks for, if known. */
export interface Task {
  readonly command: CommandId;
  readonly count: number | null;
}

/** What went wrong last. `retry` says that `workbench.retry()` may help. */
export interface Problem {
  readonly command: CommandId;
  readonly code: string;
  readonly message: string;
  readonly retry: boolean;
}

/** What the last expansion brought: "12 of 47 shown, because …". */
export interface Expansion {
  readonly of: readonly string[];
  readonly shown: number;
  readonly total: { readonly count: number; readonly exact: boolean };
  readonly omitted: readonly { readonly reason: string; readonly count: number }[];
}

/** Everything the page shows of the canvas. A value: every change makes a new one, unchanged parts stay identical. */
export interface WorkbenchState {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly edges: ReadonlyMap<string, EdgeCard>;
  /** Edges taken off while both their ends stay, so that no expansion and no reload brings them back. */
  readonly cut: ReadonlySet<string>;
  /** Ids of nodes and edges. */
  readonly selection: ReadonlySet<string>;
  /** The node or edge under the keyboard, which need not be selected. */
  readonly focus: string | null;
  readonly camera: Camera;
  readonly viewport: Viewport;
  readonly task: Task | null;
  readonly problem: Problem | null;
  readonly expansion: Expansion | null;
  /** How many nodes of an opened link are gone from the graph. */
  readonly missing: number;
  /** The command that undo would take back and redo would do again; null when there is none. */
  readonly undo: CommandId | null;
  readonly redo: CommandId | null;
}

/** More nodes than this are not drawn; commands that would exceed it say so. */
export const CANVAS_LIMIT = 2000;

export const EMPTY_STATE: WorkbenchState = {
  nodes: new Map(),
  edges: new Map(),
  cut: new Set(),
  selection: new Set(),
  focus: null,
  camera: { x: 0, y: 0, zoom: 1 },
  viewport: { width: 800, height: 600 },
  task: null,
  problem: null,
  expansion: null,
  missing: 0,
  undo: null,
  redo: null,
};

/** The nodes that are not hidden. */
export function visibleNodes(state: WorkbenchState): PlacedNode[] {
  return [...state.nodes.values()].filter((node) => !node.hidden);
}

/** The nodes, not the edges, that are selected. */
export function selectedNodes(state: WorkbenchState): PlacedNode[] {
  const nodes: PlacedNode[] = [];
  for (const id of state.selection) {
    const node = state.nodes.get(id);
    if (node) nodes.push(node);
  }
  return nodes;
}

/** How many of a node's edges are not on the canvas: the "+n" of its badge. */
export function countOffCanvas(state: Pick<WorkbenchState, 'edges'>): (node: PlacedNode) => number {
  const drawn = new Map<string, number>();
  for (const edge of state.edges.values()) {
    drawn.set(edge.source, (drawn.get(edge.source) ?? 0) + 1);
    if (edge.target !== edge.source) drawn.set(edge.target, (drawn.get(edge.target) ?? 0) + 1);
  }
  return (node) => Math.max(0, node.card.degree - (drawn.get(node.card.id) ?? 0));
}
