import { type Api, ApiError } from './api.ts';
import { type Canvas, pickCanvas } from './canvas.ts';
import type { Change, Command, CommandId, CommandInputs } from './command.ts';
import { COMMANDS } from './commands.ts';
import { apply, findDiff, isEmpty } from './diff.ts';
import { EMPTY_HISTORY, type History, record, redo, undo } from './history.ts';
import type { Layouter } from './layouter.ts';
import { type Mark, NO_MARKS } from './mark.ts';
import { type Camera, EMPTY_STATE, type Viewport, type WorkbenchState } from './state.ts';

type InputOf<K extends CommandId> = undefined extends CommandInputs[K] ? [input?: CommandInputs[K]] : [input: CommandInputs[K]];

/** The state of the canvas and the only way to change it. */
export interface Workbench {
  getState: () => WorkbenchState;
  /** Calls back after every change; the answer ends that. */
  subscribe: (listener: () => void) => () => void;
  /**
   * Runs a command. Never rejects: a failure stands in `state.problem`. Without an input a command that is not enabled does
   * nothing. Tasks (commands that wait for server or worker) run one after the other; the rest runs at once.
   */
  run<K extends CommandId>(id: K, ...input: InputOf<K>): Promise<void>;
  /** Runs again what failed last. */
  retry(): Promise<void>;
  /** Cancels the running task and those that wait. What came before it stays. */
  cancel(): void;
  /** Puts the problem, or the word about missing nodes, away. */
  dismiss(): void;
  focus(id: string | null): void;
  /** The analyst pans or zooms by hand: no entry in the history. */
  look(camera: Camera): void;
  resize(viewport: Viewport): void;
  setLegend(isOpen: boolean): void;
  /** Puts a whole canvas in the place of this one, and starts a new history. What runs is cancelled. */
  place(canvas: Canvas): void;
  /** Says what is to be told of nodes and edges, and whether it is kept out of the drawing. No entry in the history. */
  mark(marks: ReadonlyMap<string, Mark>, isAsSaved: boolean): void;
  /** Lays the canvas aside with its history; the answer puts both back exactly. */
  setAside(): () => void;
  /** The command that undo takes back, redo does again; null when there is none. */
  readonly undoLabel: CommandId | null;
  readonly redoLabel: CommandId | null;
}

export function createWorkbench({ api, layouter }: { api: Api; layouter: Layouter }): Workbench {
  let state = EMPTY_STATE;
  let history: History = EMPTY_HISTORY;
  let failed: (() => Promise<void>) | null = null;
  let tasks: Promise<void> = Promise.resolve();
  let controller = new AbortController();
  const listeners = new Set<() => void>();

  const update = (part: Partial<WorkbenchState>) => {
    state = { ...state, ...part };
    if (state.focus !== null && !state.nodes.has(state.focus) && !state.edges.has(state.focus)) state = { ...state, focus: null };
    for (const listener of listeners) listener();
  };
  const keep = (next: History, part: Partial<WorkbenchState>) => {
    history = next;
    update({ ...part, undo: history.past.at(-1)?.command ?? null, redo: history.future.at(-1)?.command ?? null });
  };
  const commit = (command: CommandId, change: Change) => {
    const next = { ...state, ...change(state) };
    const diff = findDiff(state, next);
    if (command === 'open') keep(EMPTY_HISTORY, { ...next, marks: NO_MARKS, isAsSaved: false });
    else if (isEmpty(diff)) update({ expansion: next.expansion, missing: next.missing });
    else keep(record(history, { command, diff }), { ...next, ...apply(state, diff), expansion: next.expansion, missing: next.missing });
  };
  const step = (move: typeof undo) => {
    const taken = move(history);
    if (taken) keep(taken.history, { ...apply(state, taken.diff), expansion: null });
  };
  const runTask = async (id: CommandId, start: (signal: AbortSignal) => Promise<Change>, signal: AbortSignal) => {
    if (signal.aborted) return;
    update({ task: { command: id, count: null }, problem: null });
    try {
      const change = await start(signal);
      if (!signal.aborted) commit(id, change);
    } catch (error) {
      if (signal.aborted) return;
      const known = error instanceof ApiError;
      const message = error instanceof Error ? error.message : String(error);
      update({ problem: { command: id, code: known ? error.code : 'UNEXPECTED', message, retry: known ? error.retry : true } });
    } finally {
      update({ task: null });
    }
  };

  const workbench: Workbench = {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    async run(id, ...input) {
      const command: Command<typeof id> = COMMANDS[id];
      if (input[0] === undefined && !command.isEnabled(state)) return;
      if (id === 'undo') return step(undo);
      if (id === 'redo') return step(redo);
      // The generic tuple is known to hold this command's input, which TypeScript cannot follow through the condition.
      const given = input[0] as CommandInputs[typeof id];
      const report = (count: number) => state.task && update({ task: { ...state.task, count } });
      const begin = (signal: AbortSignal) => command.run(state, given, { api, layouter, signal, report });
      if (!TASKS.has(id)) return commit(id, begin(controller.signal) as Change);
      failed = () => workbench.run(id, ...input);
      const { signal } = controller;
      tasks = tasks.then(() => runTask(id, async (running) => begin(running), signal));
      return tasks;
    },
    async retry() {
      if (state.problem) await failed?.();
    },
    cancel() {
      controller.abort();
      controller = new AbortController();
    },
    dismiss: () => update({ problem: null, missing: 0 }),
    focus: (id) => id !== state.focus && update({ focus: id }),
    look: (camera) => update({ camera }),
    resize: (viewport) => update({ viewport }),
    setLegend: (isOpen) => update({ isLegendOpen: isOpen }),
    place(canvas) {
      workbench.cancel();
      keep(EMPTY_HISTORY, { ...canvas, expansion: null, missing: 0, problem: null });
    },
    mark: (marks, isAsSaved) => update({ marks, isAsSaved }),
    setAside() {
      const [canvas, { expansion, missing }, past] = [pickCanvas(state), state, history];
      return () => {
        workbench.cancel();
        keep(past, { ...canvas, expansion, missing });
      };
    },
    get undoLabel() {
      return state.undo;
    },
    get redoLabel() {
      return state.redo;
    },
  };
  return workbench;
}

/** The commands that wait for server or worker. */
const TASKS: ReadonlySet<CommandId> = new Set(['addNodes', 'expand', 'layOut', 'open']);
