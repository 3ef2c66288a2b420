import type { Api } from './api.ts';
import type { NodeKind, Point } from './graph.ts';
import type { Layouter } from './layouter.ts';
import type { Content } from './diff.ts';
import type { Expansion, Setting, WorkbenchState } from './state.ts';
import type { SavedCanvas } from './url.ts';

/** What each command is given; `undefined` means it takes nothing, or acts on the selection. */
export interface CommandInputs {
  /** Puts nodes on the canvas with the edges among all that is there, and selects them. */
  addNodes: { readonly ids: readonly string[] };
  /** Adds neighbours: of the given nodes, or of the selected ones. No `kinds` means all; `limit` is 25 when left out. */
  expand: { readonly of?: readonly string[]; readonly kinds?: readonly NodeKind[]; readonly limit?: number } | undefined;
  remove: { readonly ids: readonly string[] } | undefined;
  hide: { readonly ids: readonly string[] } | undefined;
  showHidden: undefined;
  /** `replace` is the mode when left out. */
  select: { readonly ids: readonly string[]; readonly mode?: 'replace' | 'add' | 'toggle' };
  selectAll: undefined;
  selectNone: undefined;
  invertSelection: undefined;
  selectNeighbours: undefined;
  /** New positions by node id: one drag, one entry of the history. */
  move: { readonly positions: ReadonlyMap<string, Point> };
  /** Pins the given or selected nodes, or unpins them when all are pinned. */
  pin: { readonly ids: readonly string[] } | undefined;
  layOut: undefined;
  filter: { readonly withoutKinds?: readonly NodeKind[]; readonly timeRange?: Setting['timeRange'] };
  restyle: Partial<Setting['style']>;
  fit: undefined;
  fitSelection: undefined;
  zoomIn: undefined;
  zoomOut: undefined;
  clear: undefined;
  undo: undefined;
  redo: undefined;
  /** Opens a canvas that stood in a link. Starts a new history. */
  open: SavedCanvas;
}
export type CommandId = keyof CommandInputs;

export interface CommandContext {
  readonly api: Api;
  readonly layouter: Layouter;
  readonly signal: AbortSignal;
  /** Says how many things are being fetched, for "Fetching 12 links…". */
  readonly report: (count: number) => void;
}

/** What a command makes of the state: the parts of the canvas that change, and what to tell about it. */
export interface Outcome extends Partial<Content> {
  readonly expansion?: Expansion | null;
  readonly missing?: number;
}

/** Computed on the state of the moment it is applied, not of the moment the command was started. */
export type Change = (state: WorkbenchState) => Outcome;

/**
 * One action of the page: feeds toolbar, menu, palette and keys. `keys` are written as `Ctrl+Shift+Z`, with Ctrl standing for
 * Command on a Mac; they hold while the canvas has the focus. A command that answers a promise is a task and can be cancelled.
 */
export interface Command<K extends CommandId = CommandId> {
  readonly id: K;
  readonly group: 'graph' | 'selection' | 'view' | 'history';
  readonly keys: readonly string[];
  readonly isEnabled: (state: WorkbenchState) => boolean;
  readonly run: (state: WorkbenchState, input: CommandInputs[K], context: CommandContext) => Change | Promise<Change>;
}
