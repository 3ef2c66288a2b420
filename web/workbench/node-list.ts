import { addEdges } from './add-nodes.ts';
import { type Api, ApiError } from './api.ts';
import { pickCanvas } from './canvas.ts';
import type { PlacedNode } from './graph.ts';
import { gather } from './open-view.ts';
import { EMPTY_STATE } from './state.ts';
import type { Workbench } from './workbench.ts';

/** The most nodes that a list may name: as many as the server is asked for at once. */
export const LIST_LIMIT = 500;

/** A bare list of nodes, as it stands in an address. */
export interface NodeList {
  /** Each id once, in the order they were written. */
  readonly ids: readonly string[];
  /** How many parts are no id of a node: cut short, mistyped, or of something else. */
  readonly unreadable: number;
}

/** As the server reads ids. */
const NODE_ID = /^(?:ent|evt)_[\w.-]{1,200}$/u;

/** Reads ids set apart by commas, `ent_…,evt_…`; never fails. Programs that write addresses may have escaped the commas. */
export function readNodeList(text: string): NodeList {
  const parts = new Set(
    decode(text)
      .split(',')
      .map((part) => part.trim())
      .filter(Boolean),
  );
  const ids = [...parts].filter((part) => NODE_ID.test(part));
  return { ids, unreadable: parts.size - ids.length };
}

/**
 * Puts the nodes and all edges among them on an empty canvas, laid out and fitted. A merged node stands as what it was merged
 * into. Answers how many of the ids the graph has; rejects with ApiError, or with AbortError when another list was asked for.
 */
export async function openNodeList(
  { api, workbench }: { readonly api: Pick<Api, 'resolve' | 'edgesAmong'>; readonly workbench: Workbench },
  ids: readonly string[],
  signal: AbortSignal,
): Promise<number> {
  const { cards, edges } = await gather(api, ids, signal);
  signal.throwIfAborted();
  // The layout finds all places: to look for room for each before it would take seconds.
  const place = { x: 0, y: 0, pinned: false, hidden: false, gone: false };
  const nodes = new Map([...cards.values()].map((card): [string, PlacedNode] => [card.id, { card, ...place }]));
  workbench.place({ ...pickCanvas(EMPTY_STATE), nodes, edges: addEdges(EMPTY_STATE, edges, nodes) });
  await workbench.run('layOut');
  signal.throwIfAborted();
  const { problem } = workbench.getState();
  if (problem) throw new ApiError(problem.message, problem.code, problem.retry);
  // The history begins here: what was before is nothing to go back to.
  workbench.place(pickCanvas(workbench.getState()));
  return cards.size;
}

function decode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
