import { addCards, addEdges } from './add-nodes.ts';
import type { Change, CommandContext, CommandInputs } from './command.ts';
import { CANVAS_LIMIT, liveIds, selectedNodes, type WorkbenchState } from './state.ts';

const DEFAULT_LIMIT = 25;
/** The most neighbours the server answers in one go. */
const ASKED_AT_MOST = 500;

/** Adds up to `limit` neighbours that are not on the canvas yet, most sourced first. No placed node moves. */
export async function expand(
  state: WorkbenchState,
  input: CommandInputs['expand'],
  { api, signal, report }: CommandContext,
): Promise<Change> {
  const asked = input?.of ?? selectedNodes(state).map((node) => node.card.id);
  const of = asked.filter((id) => !state.nodes.get(id)?.gone);
  if (of.length === 0) return () => ({});
  const limit = Math.min(input?.limit ?? DEFAULT_LIMIT, Math.max(0, CANVAS_LIMIT - state.nodes.size));
  report(limit);
  // Those on the canvas already come among the answers, and do not count against the limit.
  const first = Math.max(1, Math.min(ASKED_AT_MOST, limit + countNeighbours(state, of)));
  const found = await api.neighbourhood({ of, types: input?.kinds ?? [], first }, signal);
  const neighbours = found.nodes.filter((card) => !of.includes(card.id));
  const fresh = neighbours.filter((card) => !state.nodes.has(card.id)).slice(0, limit);
  const edges = fresh.length === 0 ? [] : await api.edgesAmong([...liveIds(state), ...fresh.map((card) => card.id)], signal);
  return (now) => {
    const nodes = addCards(now, fresh, [...found.edges, ...edges], of);
    const shown = neighbours.filter((card) => nodes.has(card.id)).length;
    const cut = found.total.count - shown;
    const told = found.omitted.filter((part) => part.reason !== 'LIMIT');
    const omitted = cut > 0 ? [...told, { reason: 'LIMIT', count: cut }] : told;
    return { nodes, edges: addEdges(now, [...found.edges, ...edges], nodes), expansion: { of, shown, total: found.total, omitted } };
  };
}

function countNeighbours(state: WorkbenchState, of: readonly string[]): number {
  const neighbours = new Set<string>();
  for (const edge of state.edges.values()) {
    if (of.includes(edge.source)) neighbours.add(edge.target);
    if (of.includes(edge.target)) neighbours.add(edge.source);
  }
  return neighbours.size;
}
