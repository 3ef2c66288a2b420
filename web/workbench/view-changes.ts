import type { Canvas } from './canvas.ts';
import type { ChangedEdge, ViewChanges } from './saved-view.ts';

type Lists = { -readonly [K in Exclude<keyof ViewChanges, 'version' | 'asOf' | 'total'>]: ViewChanges[K][number][] };

/**
 * The changes that are marked on a canvas and still stand there, as lists; null when there are none. Edges go by the ids they
 * have on the canvas, nodes by the ids they were saved under.
 */
export function listChanges({ nodes, edges, marks }: Canvas, version: Pick<ViewChanges, 'version' | 'asOf'>): ViewChanges | null {
  const lists: Lists = { newEdges: [], goneEdges: [], gainedEdges: [], lostEdges: [], renamedNodes: [], forwardedNodes: [], goneNodes: [] };
  for (const [id, mark] of marks) {
    const [card, edge] = [nodes.get(id)?.card, edges.get(id)];
    const change = (savedClaims: number, now: ChangedEdge['now']): ChangedEdge[] =>
      edge ? [{ id, source: edge.source, target: edge.target, savedClaims, now }] : [];
    if (mark.kind === 'NEW' && edge) lists.newEdges.push(edge);
    else if (mark.kind === 'GAINED') lists.gainedEdges.push(...change(mark.claims, edge ?? null));
    else if (mark.kind === 'LOST') lists.lostEdges.push(...change(mark.claims, edge ?? null));
    else if (mark.kind === 'RENAMED' && card) lists.renamedNodes.push({ id, savedLabel: mark.label, now: card });
    else if (mark.kind === 'FORWARDED' && card) lists.forwardedNodes.push({ id: mark.from.id, savedLabel: mark.from.label, now: card });
    else if (mark.kind === 'GONE' && card) lists.goneNodes.push({ id, savedLabel: card.label, now: null });
    // The edges of a node that is gone are gone with it: that is one change, not many.
    else if (mark.kind === 'GONE' && edge && !nodes.get(edge.source)?.gone && !nodes.get(edge.target)?.gone)
      lists.goneEdges.push(...change(edge.claimCount, null));
  }
  const total = Object.values(lists).reduce((sum, list) => sum + list.length, 0);
  return total === 0 ? null : { ...version, ...lists, total };
}
