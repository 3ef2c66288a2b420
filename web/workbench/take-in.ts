import { NO_MARKS } from './mark.ts';
import type { WorkbenchState } from './state.ts';
import type { Workbench } from './workbench.ts';

/** Takes in all that the graph has learned since a view was saved: what is gone goes, and the marks are lifted. */
export async function takeInAll(workbench: Workbench): Promise<void> {
  const state = workbench.getState();
  await removeGone(workbench, state, [...state.marks.keys()]);
  workbench.mark(NO_MARKS, false);
}

/** Takes one change in. `id` is that of an edge or node on the canvas, or the one that a merged node was saved under. */
export function takeInOne(workbench: Workbench, id: string): void {
  const state = workbench.getState();
  const marked = findMarked(state, id);
  if (marked === null) return;
  // Removing neither waits nor rejects.
  void removeGone(workbench, state, [marked]);
  const marks = new Map(state.marks);
  marks.delete(marked);
  workbench.mark(marks, state.isAsSaved);
}

async function removeGone(workbench: Workbench, { marks, nodes, edges }: WorkbenchState, ids: readonly string[]): Promise<void> {
  const gone = ids.filter((id) => marks.get(id)?.kind === 'GONE' && (nodes.has(id) || edges.has(id)));
  if (gone.length > 0) await workbench.run('remove', { ids: gone });
}

function findMarked({ marks }: WorkbenchState, id: string): string | null {
  if (marks.has(id)) return id;
  for (const [marked, mark] of marks) if (mark.kind === 'FORWARDED' && mark.from.id === id) return marked;
  return null;
}
