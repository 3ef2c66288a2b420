import type { Api } from './api.ts';
import { type Canvas, openSetting } from './canvas.ts';
import { LABEL_LIMIT } from './capture.ts';
import { readEdgeEnds } from './edge-ends.ts';
import { freezeEdge, freezeNode, placeSaved } from './frozen.ts';
import type { EdgeCard, NodeCard, PlacedNode } from './graph.ts';
import { type Mark, renameId } from './mark.ts';
import type { SavedEdge, ViewContent } from './saved-view.ts';

/** What the graph has by now for ids that were kept: cards by those ids, and the edges among them. */
export interface Gathered {
  readonly cards: ReadonlyMap<string, NodeCard>;
  readonly edges: readonly EdgeCard[];
}

/** Asks for nodes and edges at once; only what was merged since is asked about a second time. */
export async function gather(api: Pick<Api, 'resolve' | 'edgesAmong'>, ids: readonly string[], signal: AbortSignal): Promise<Gathered> {
  const [cards, edges] = await Promise.all([api.resolve(ids, signal), api.edgesAmong(ids, signal)]);
  const isForwarded = [...cards].some(([id, card]) => card.id !== id);
  if (!isForwarded) return { cards, edges };
  const current = new Set([...cards.values()].map((card) => card.id));
  return { cards, edges: await api.edgesAmong([...current], signal) };
}

/**
 * A saved view with the graph as it is now. It always opens: what was merged stands where the merged one stood, what is gone
 * stands there as it was saved, and every difference is marked.
 */
export function openView(content: ViewContent, { cards, edges }: Gathered): Canvas {
  const marks = new Map<string, Mark>();
  const nodes = openNodes(content, cards, marks);
  const names = new Map([...cards].flatMap(([id, card]) => (card.id === id ? [] : [[id, card.id] as const])));
  const cut = new Set(content.cut.map((id) => renameId(id, names)));
  const drawn = openEdges(joinSaved(content.edges, names), edges, { nodes, cut, marks });
  const selection = new Set(content.selection.map((id) => renameId(id, names)).filter((id) => nodes.has(id) || drawn.has(id)));
  return { nodes, edges: drawn, cut, selection, marks, isAsSaved: false, ...openSetting(content) };
}

function openNodes({ nodes: saved }: ViewContent, cards: Gathered['cards'], marks: Map<string, Mark>): Map<string, PlacedNode> {
  const own = new Set(saved.map((node) => node.id));
  const nodes = new Map<string, PlacedNode>();
  for (const node of saved) {
    const card = cards.get(node.id);
    if (!card) {
      nodes.set(node.id, placeSaved(node, freezeNode(node, 0), true));
      marks.set(node.id, { kind: 'GONE' });
    } else if (card.id === node.id) {
      nodes.set(node.id, placeSaved(node, card));
      if (card.label.slice(0, LABEL_LIMIT) !== node.label && !marks.has(node.id))
        marks.set(node.id, { kind: 'RENAMED', label: node.label });
    } else if (own.has(card.id)) {
      marks.set(card.id, { kind: 'FORWARDED', from: node, isFolded: true });
    } else if (!nodes.has(card.id)) {
      nodes.set(card.id, placeSaved(node, card));
      marks.set(card.id, { kind: 'FORWARDED', from: node, isFolded: false });
    }
  }
  return nodes;
}

/** Saved edges under the ids they have now: where two have become one, their claims are added. */
function joinSaved(saved: readonly SavedEdge[], names: ReadonlyMap<string, string>): Map<string, SavedEdge> {
  const joined = new Map<string, SavedEdge>();
  for (const edge of saved) {
    const id = renameId(edge.id, names);
    const [before, now] = [readEdgeEnds(edge.id), readEdgeEnds(id)];
    if (now.source === now.target && before.source !== before.target) continue;
    joined.set(id, { ...edge, id, claims: edge.claims + (joined.get(id)?.claims ?? 0) });
  }
  return joined;
}

interface Opened {
  readonly nodes: ReadonlyMap<string, PlacedNode>;
  readonly cut: ReadonlySet<string>;
  readonly marks: Map<string, Mark>;
}

function openEdges(saved: ReadonlyMap<string, SavedEdge>, live: readonly EdgeCard[], { nodes, cut, marks }: Opened): Map<string, EdgeCard> {
  const byId = new Map(live.map((edge) => [edge.id, edge]));
  const edges = new Map<string, EdgeCard>();
  for (const [id, edge] of saved) {
    const { source, target } = readEdgeEnds(id);
    if (!nodes.has(source) || !nodes.has(target)) continue;
    const now = byId.get(id);
    edges.set(id, now ?? freezeEdge(edge));
    if (!now) marks.set(id, { kind: 'GONE' });
    else if (now.claimCount !== edge.claims) marks.set(id, { kind: now.claimCount > edge.claims ? 'GAINED' : 'LOST', claims: edge.claims });
  }
  for (const edge of live) {
    if (edges.has(edge.id) || cut.has(edge.id) || !nodes.has(edge.source) || !nodes.has(edge.target)) continue;
    edges.set(edge.id, edge);
    marks.set(edge.id, { kind: 'NEW' });
  }
  return edges;
}
