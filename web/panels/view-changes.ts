import type { Wording } from '../text/language.ts';
import type { EdgeCard, PlacedNode } from '../workbench/graph.ts';
import type { ChangedEdge, ViewChanges } from '../workbench/saved-view.ts';
import { nameLink, nameNode, readEdgeId, wordFor } from './naming.tsx';

/** One thing that is not as it was when the view was saved. */
export interface ViewChange {
  /** What accepting it is asked with: the id of an edge, or of a node as saved. */
  readonly id: string;
  readonly sentence: string;
  /** Nodes to bring into view, and the edge between them when it is there. */
  readonly nodes: readonly string[];
  readonly edge: string | null;
}
type GroupName = 'newEdges' | 'goneEdges' | 'gainedEdges' | 'lostEdges' | 'renamedNodes' | 'forwardedNodes' | 'goneNodes';
export interface ChangeGroup {
  readonly name: GroupName;
  readonly changes: readonly ViewChange[];
}

/** The changes as the banner lists them: a group a kind, none empty. */
export function groupChanges(changes: ViewChanges, nodes: ReadonlyMap<string, PlacedNode>, wording: Wording): ChangeGroup[] {
  const words = wording.text.views.changes;
  const saved = new Map(
    [...changes.renamedNodes, ...changes.forwardedNodes, ...changes.goneNodes].map(({ id, savedLabel }) => [id, savedLabel]),
  );
  const nameOf = (id: string) => {
    const card = nodes.get(id)?.card;
    return isolate(card ? nameNode(card, wording).main : (saved.get(id) ?? '…'));
  };
  const tie = (source: string, word: string, target: string) => `${nameOf(source)} — ${isolate(word)} — ${nameOf(target)}`;
  const tellNew = (edge: EdgeCard): ViewChange => ({
    id: edge.id,
    sentence: tie(edge.source, nameLink(edge, wording.text), edge.target),
    nodes: [edge.source, edge.target],
    edge: edge.id,
  });
  const tellChanged = ({ id, source, target, savedClaims, now }: ChangedEdge): ViewChange => {
    const { code, isRole } = readEdgeId(id);
    const word = now ? nameLink(now, wording.text) : wordFor(isRole ? wording.text.roles : wording.text.relations, code);
    const evidence = now ? ` · ${words.evidence(savedClaims, now.claimCount)}` : '';
    return { id, sentence: tie(source, word, target) + evidence, nodes: [source, target], edge: now ? now.id : null };
  };
  const groups: ChangeGroup[] = [
    { name: 'newEdges', changes: changes.newEdges.map(tellNew) },
    { name: 'goneEdges', changes: changes.goneEdges.map(tellChanged) },
    { name: 'gainedEdges', changes: changes.gainedEdges.map(tellChanged) },
    { name: 'lostEdges', changes: changes.lostEdges.map(tellChanged) },
    {
      name: 'renamedNodes',
      changes: changes.renamedNodes.map(({ id, savedLabel, now }) => ({
        id,
        sentence: words.renamed(savedLabel, now?.label ?? '…'),
        nodes: [id],
        edge: null,
      })),
    },
    {
      name: 'forwardedNodes',
      changes: changes.forwardedNodes.map(({ id, savedLabel, now }) => ({
        id,
        sentence: words.forwarded(savedLabel, now?.label ?? '…'),
        nodes: [id, ...(now ? [now.id] : [])],
        edge: null,
      })),
    },
    {
      name: 'goneNodes',
      changes: changes.goneNodes.map(({ id, savedLabel }) => ({ id, sentence: words.gone(savedLabel), nodes: [id], edge: null })),
    },
  ];
  return groups.filter((group) => group.changes.length > 0);
}

/** A name that does not turn what stands around it. */
function isolate(name: string): string {
  return `\u2068${name}\u2069`;
}
