import type { Api } from '../workbench/api.ts';
import type { NodeCard } from '../workbench/graph.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Documents looked into, entities begun with, and neighbours added to them. */
const [DOCUMENTS, BEST, NEIGHBOURS] = [12, 8, 40];

/** Puts the best-connected entities of documents on the canvas with what is around them: a graph to begin with. */
export async function showDocuments(api: Api, workbench: Workbench, ids: readonly string[]): Promise<void> {
  const documents = await Promise.all(ids.slice(0, DOCUMENTS).map((id) => api.document(id)));
  const cards = new Map<string, NodeCard>();
  for (const document of documents) for (const { entity } of document?.mentions ?? []) cards.set(entity.id, entity);
  const best = [...cards.values()].toSorted((one, other) => other.degree - one.degree || (one.id < other.id ? -1 : 1)).slice(0, BEST);
  if (best.length === 0) return;
  const isFresh = workbench.getState().nodes.size === 0;
  const of = best.map((card) => card.id);
  await workbench.run('addNodes', { ids: of });
  await workbench.run('expand', { of, limit: NEIGHBOURS });
  await workbench.run('selectNone');
  // Nothing that an analyst placed may move: only a canvas that was empty is laid out.
  if (isFresh) await workbench.run('layOut');
  await workbench.run('fit');
}

/** The same for the latest documents of the graph. */
export async function showLatest(api: Api, workbench: Workbench): Promise<void> {
  const { documents } = await api.documents({ first: DOCUMENTS, after: null });
  await showDocuments(
    api,
    workbench,
    documents.map((document) => document.id),
  );
}
