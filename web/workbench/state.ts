import type { CommandId } from './command.ts';
import type { EdgeCard, NodeKind, PlacedNode, Point } from './graph.ts';
import type { Mark } from './mark.ts';

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

/** How the canvas is drawn, apart from what is on it and where. */
export interface Setting {
  /** Kinds of nodes that are not drawn. */
  readonly withoutKinds: readonly NodeKind[];
  /** Dated events outside are not drawn. Partial dates, both included. */
  readonly timeRange: { readonly from: string | null; readonly to: string | null };
  readonly style: { readonly nodeSize: 'DEGREE' | 'EQUAL'; readonly edgeWidth: 'DOCUMENTS' | 'EQUAL' };
  /** The layout that was made last; null when the nodes stand where they were put. */
  readonly layout: { readonly name: string; readonly seed: number | null } | null;
  /** What the canvas came from, where somebody said so. */
  readonly query: string | null;
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
  readonly setting: Setting;
  readonly isLegendOpen: boolean;
  /** What is to be told of nodes and edges since a view was saved, or between two versions. No part of the history. */
  readonly marks: ReadonlyMap<string, Mark>;
  /** Changes since the view was saved are kept out of the drawing. */
  readonly isAsSaved: boolean;
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

export const PLAIN_SETTING: Setting = {
  withoutKinds: [],
  timeRange: { from: null, to: null },
  style: { nodeSize: 'DEGREE', edgeWidth: 'DOCUMENTS' },
  layout: null,
  query: null,
};

export const EMPTY_STATE: WorkbenchState = {
  nodes: new Map(),
  edges: new Map(),
  cut: new Set(),
  selection: new Set(),
  focus: null,
  camera: { x: 0, y: 0, zoom: 1 },
  setting: PLAIN_SETTING,
  isLegendOpen: true,
  marks: new Map(),
  isAsSaved: false,
  viewport: { width: 800, height: 600 },
  task: null,
  problem: null,
  expansion: null,
  missing: 0,
  undo: null,
  redo: null,
};

/** Whether a node is drawn: not hidden by the analyst, of a kind that is shown, and not an event of another time. */
export function isVisible(node: PlacedNode, { withoutKinds, timeRange }: Setting): boolean {
  const { kind, date } = node.card;
  return !node.hidden && !withoutKinds.includes(kind) && (date === null || isWithin(date, timeRange));
}

/** The nodes that are drawn. */
export function visibleNodes(state: WorkbenchState): PlacedNode[] {
  return [...state.nodes.values()].filter((node) => isVisible(node, state.setting));
}

/** The ids of the nodes that the graph still has: the server is asked about these alone. */
export function liveIds(state: Pick<WorkbenchState, 'nodes'>): string[] {
  return [...state.nodes].flatMap(([id, node]) => (node.gone ? [] : [id]));
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

/** Partial dates compare as far as the shorter one says: `2024` lies within any range that touches 2024. */
function isWithin(date: string, { from, to }: Setting['timeRange']): boolean {
  const isBefore = (one: string, other: string) => {
    const length = Math.min(one.length, other.length);
    return one.slice(0, length) < other.slice(0, length);
  };
  return !(from !== null && isBefore(date, from)) && !(to !== null && isBefore(to, date));
}
