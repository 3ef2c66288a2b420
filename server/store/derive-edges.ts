import type { Run } from './define-query.ts';
import { readEdgeId } from './edge-id.ts';
import { deriveParticipations, deriveRelations } from './write-queries.ts';

/** Rebuilds the derived edges of events, and the named relation edges, from the claims that stand. Repeating it changes nothing. */
export async function deriveEdges(run: Run, touched: { events: string[]; edges: string[] }): Promise<void> {
  await run(deriveParticipations, { events: touched.events });
  const edges = touched.edges.flatMap((id) => readEdgeId(id) ?? []).map(({ id, source, target, type }) => ({ id, source, target, type }));
  await run(deriveRelations, { edges });
}
