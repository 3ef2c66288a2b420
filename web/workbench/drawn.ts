import type { EdgeCard, NodeCard, PlacedNode } from './graph.ts';
import type { Mark } from './mark.ts';
import { isVisible, type WorkbenchState } from './state.ts';

type Marked = Pick<WorkbenchState, 'marks' | 'isAsSaved'>;

/** What is told of a node or edge; null while the view is shown as it was saved. */
export function findMark(id: string, { marks, isAsSaved }: Marked): Mark | null {
  return isAsSaved ? null : (marks.get(id) ?? null);
}

/** The card that a node is drawn with: under the name it was saved under, while the view is shown as it was saved. */
export function showCard({ card }: PlacedNode, { marks, isAsSaved }: Marked): NodeCard {
  const mark = isAsSaved ? marks.get(card.id) : undefined;
  if (mark?.kind === 'RENAMED') return { ...card, label: mark.label, labelLatin: null };
  if (mark?.kind === 'FORWARDED' && !mark.isFolded) return { ...card, kind: mark.from.kind, label: mark.from.label, labelLatin: null };
  return card;
}

/** Whether an edge is drawn: both its ends are, and it is not new in a view that is shown as it was saved. */
export function isEdgeVisible(edge: EdgeCard, state: WorkbenchState): boolean {
  if (state.isAsSaved && state.marks.get(edge.id)?.kind === 'NEW') return false;
  return [edge.source, edge.target].every((id) => {
    const node = state.nodes.get(id);
    return node !== undefined && isVisible(node, state.setting);
  });
}
