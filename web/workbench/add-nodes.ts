import { ApiError } from './api.ts';
import type { Change, CommandContext, CommandInputs } from './command.ts';
import type { EdgeCard, NodeCard, PlacedNode, Point } from './graph.ts';
import { placeNodes } from './placement.ts';
import { CANVAS_LIMIT, liveIds, type WorkbenchState } from './state.ts';

/** Puts nodes on the canvas by id, shows those that were hidden, and selects them all. */
export async function addNodes(
  state: WorkbenchState,
  input: CommandInputs['addNodes'],
  { api, signal, report }: CommandContext,
): Promise<Change> {
  const absent = input.ids.filter((id) => !state.nodes.has(id));
  if (state.nodes.size + absent.length > CANVAS_LIMIT) throw new ApiError(`A canvas holds ${CANVAS_LIMIT} nodes.`, 'CANVAS_FULL', false);
  report(absent.length);
  const [cards, edges] =
    absent.length === 0 ? [[], []] : await Promise.all([api.nodes(absent, signal), api.edgesAmong([...liveIds(state), ...absent], signal)]);
  return (now) => {
    const nodes = new Map(addCards(now, cards, edges, []));
    for (const id of input.ids) {
      const node = nodes.get(id);
      if (node?.hidden) nodes.set(id, { ...node, hidden: false });
    }
    return { nodes, edges: addEdges(now, edges, nodes), selection: new Set(input.ids.filter((id) => nodes.has(id))), missing: 0 };
  };
}

/** The nodes with new ones placed near what they are tied to, `parents` first, else near the middle of what is seen. */
export function addCards(
  state: WorkbenchState,
  cards: readonly NodeCard[],
  edges: readonly EdgeCard[],
  parents: readonly string[],
): ReadonlyMap<string, PlacedNode> {
  const fresh = new Map(cards.filter((card) => !state.nodes.has(card.id)).map((card) => [card.id, card]));
  const nodes = new Map(state.nodes);
  const ties = findTies(edges);
  // In waves: a node tied to nothing placed may be tied to one that is placed by then.
  while (fresh.size > 0) {
    let wave = [...fresh.values()].flatMap((card) => {
      const near = findAnchor(ties.get(card.id), nodes, parents);
      return near ? [{ card, near }] : [];
    });
    if (wave.length === 0) wave = [...fresh.values()].slice(0, 1).map((card) => ({ card, near: state.camera }));
    const spots = placeNodes(wave, nodes.values());
    for (const { card } of wave) {
      const spot = spots.get(card.id);
      if (spot) nodes.set(card.id, { card, x: spot.x, y: spot.y, pinned: false, hidden: false, gone: false });
      fresh.delete(card.id);
    }
  }
  return nodes;
}

/** The edges with new ones, as far as both their ends are on the canvas and the analyst did not take them off. */
export function addEdges(
  state: WorkbenchState,
  more: readonly EdgeCard[],
  nodes: ReadonlyMap<string, PlacedNode>,
): ReadonlyMap<string, EdgeCard> {
  const result = new Map(state.edges);
  for (const edge of more)
    if (!result.has(edge.id) && !state.cut.has(edge.id) && nodes.has(edge.source) && nodes.has(edge.target)) result.set(edge.id, edge);
  return result;
}

function findTies(edges: readonly EdgeCard[]): Map<string, string[]> {
  const ties = new Map<string, string[]>();
  const tie = (from: string, to: string) => ties.set(from, [...(ties.get(from) ?? []), to]);
  for (const edge of edges) {
    tie(edge.source, edge.target);
    tie(edge.target, edge.source);
  }
  return ties;
}

function findAnchor(
  ties: readonly string[] | undefined,
  nodes: ReadonlyMap<string, PlacedNode>,
  parents: readonly string[],
): Point | undefined {
  if (!ties) return undefined;
  const id = parents.find((parent) => ties.includes(parent)) ?? ties.find((tied) => nodes.has(tied));
  return id === undefined ? undefined : nodes.get(id);
}
