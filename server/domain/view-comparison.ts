import type { SavedEdge, SavedNode, ViewContent } from './view.ts';

interface Difference {
  from: SavedNode;
  to: SavedNode;
}

/** What tells two versions of a view apart. */
export interface ViewComparison {
  added: SavedNode[];
  removed: SavedNode[];
  moved: Difference[];
  restyled: Difference[];
  addedEdges: SavedEdge[];
  removedEdges: SavedEdge[];
  /** Names of the settings that differ. */
  settings: string[];
}

const SETTINGS = ['filters', 'timeRange', 'style', 'legend', 'layout', 'camera', 'language', 'query'] as const;

/** Sets one version beside another. A node that was moved and pinned stands under both. */
export function compareViews(from: ViewContent, to: ViewContent): ViewComparison {
  const [before, after] = [byId(from.nodes), byId(to.nodes)];
  const [edgesBefore, edgesAfter] = [byId(from.edges), byId(to.edges)];
  const both = from.nodes.flatMap((node): Difference[] => {
    const other = after.get(node.id);
    return other ? [{ from: node, to: other }] : [];
  });
  return {
    added: to.nodes.filter(({ id }) => !before.has(id)),
    removed: from.nodes.filter(({ id }) => !after.has(id)),
    moved: both.filter((pair) => pair.from.x !== pair.to.x || pair.from.y !== pair.to.y),
    restyled: both.filter(
      (pair) => pair.from.pinned !== pair.to.pinned || pair.from.hidden !== pair.to.hidden || pair.from.label !== pair.to.label,
    ),
    addedEdges: to.edges.filter(({ id }) => !edgesBefore.has(id)),
    removedEdges: from.edges.filter(({ id }) => !edgesAfter.has(id)),
    settings: SETTINGS.filter((name) => JSON.stringify(from[name]) !== JSON.stringify(to[name])),
  };
}

function byId<T extends { id: string }>(things: readonly T[]): Map<string, T> {
  return new Map(things.map((thing) => [thing.id, thing]));
}
