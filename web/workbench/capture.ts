import { type Mark, renameId } from './mark.ts';
import { type SavedEdge, type SavedNode, VIEW_SCHEMA, type ViewContent } from './saved-view.ts';
import type { WorkbenchState } from './state.ts';
import type { Canvas } from './canvas.ts';

/** What a view keeps beside the canvas. `asOf` is an instant. */
export type Surroundings = Pick<ViewContent, 'language' | 'asOf' | 'thumbnail'>;
/** The most letters of a name that a view keeps. */
export const LABEL_LIMIT = 1000;

/**
 * What a view holds of a canvas. Changes that are marked and were not taken in are left out: what was saved stays as it was
 * saved, so that editing an old view and saving it does not take in by the way what the graph has learned since.
 */
export function capture(canvas: Canvas, surroundings: Surroundings): ViewContent {
  const { setting, camera, isLegendOpen } = canvas;
  const names = findSavedNames(canvas.marks);
  const rename = (ids: Iterable<string>) => Array.from(ids, (id) => renameId(id, names));
  return {
    schema: VIEW_SCHEMA,
    nodes: captureNodes(canvas),
    edges: captureEdges(canvas, names),
    cut: rename(canvas.cut),
    selection: rename(canvas.selection),
    filters: { withoutKinds: setting.withoutKinds },
    timeRange: setting.timeRange,
    style: setting.style,
    legend: { isOpen: isLegendOpen },
    layout: setting.layout,
    camera,
    query: setting.query,
    ...surroundings,
  };
}

function captureNodes({ nodes, marks }: Pick<WorkbenchState, 'nodes' | 'marks'>): SavedNode[] {
  return Array.from(nodes, ([id, { card, x, y, pinned, hidden }]) => {
    const mark = marks.get(id);
    const { kind, label, date, realis } = card;
    const own = { id, kind, label: label.slice(0, LABEL_LIMIT), date, realis };
    const saved = mark?.kind === 'FORWARDED' && !mark.isFolded ? mark.from : own;
    return { ...saved, label: mark?.kind === 'RENAMED' ? mark.label : saved.label, x, y, pinned, hidden };
  });
}

function captureEdges({ edges, marks }: Pick<WorkbenchState, 'edges' | 'marks'>, names: ReadonlyMap<string, string>): SavedEdge[] {
  const saved: SavedEdge[] = [];
  for (const [id, edge] of edges) {
    const mark = marks.get(id);
    if (mark?.kind === 'NEW') continue;
    saved.push({
      id: renameId(id, names),
      title: edge.title?.slice(0, LABEL_LIMIT) ?? null,
      claims: mark?.kind === 'GAINED' || mark?.kind === 'LOST' ? mark.claims : edge.claimCount,
      documents: edge.documentCount,
      stance: edge.stance,
      contradictions: edge.contradictions,
    });
  }
  return saved;
}

/** Under which ids nodes were saved that are now part of others. */
function findSavedNames(marks: ReadonlyMap<string, Mark>): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const [id, mark] of marks) if (mark.kind === 'FORWARDED' && !mark.isFolded) names.set(id, mark.from.id);
  return names;
}
