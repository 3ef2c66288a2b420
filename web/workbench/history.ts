import type { CommandId } from './command.ts';
import { compose, type Diff, invert, isEmpty } from './diff.ts';

/** What was done, so that undo can name it. */
export interface Entry {
  readonly command: CommandId;
  readonly diff: Diff;
}

export interface History {
  readonly past: readonly Entry[];
  readonly future: readonly Entry[];
}

export const EMPTY_HISTORY: History = { past: [], future: [] };
const LIMIT = 200;

/**
 * Adds an entry. Selections in a row are one entry, and so are camera moves in a row: undo takes back what an analyst
 * did to the graph without twenty presses through looking around.
 */
export function record(history: History, entry: Entry): History {
  const last = history.past.at(-1);
  if (last && (isOnly('selection', last.diff, entry.diff) || isOnly('camera', last.diff, entry.diff))) {
    const diff = compose(last.diff, entry.diff);
    const past = history.past.slice(0, -1);
    return { past: isEmpty(diff) ? past : [...past, { command: entry.command, diff }], future: [] };
  }
  return { past: [...history.past, entry].slice(-LIMIT), future: [] };
}

/** The diff that takes the last entry back, and the history after it; null when there is nothing to undo. */
export function undo(history: History): { history: History; diff: Diff } | null {
  const entry = history.past.at(-1);
  if (!entry) return null;
  return { history: { past: history.past.slice(0, -1), future: [...history.future, entry] }, diff: invert(entry.diff) };
}

export function redo(history: History): { history: History; diff: Diff } | null {
  const entry = history.future.at(-1);
  if (!entry) return null;
  return { history: { past: [...history.past, entry], future: history.future.slice(0, -1) }, diff: entry.diff };
}

function isOnly(part: 'selection' | 'camera', ...diffs: Diff[]): boolean {
  return diffs.every((diff) => diff[part] !== null && isEmpty({ ...diff, [part]: null }));
}
