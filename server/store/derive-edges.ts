import type { Run } from './define-query.ts';
import { readEdgeId } from './edge-id.ts';
import { deriveParticipations, deriveRelations, restateEvents } from './write-queries.ts';

/** Rebuilds what events are and their derived edges, and the named relation edges, from the claims that stand. Repeating it changes nothing. */
export async function deriveEdges(run: Run, touched: { events: string[]; edges: string[]; at: string }): Promise<void> {
  await run(restateEvents, { events: touched.events, at: touched.at });
  await run(deriveParticipations, { events: touched.events });
  const edges = touched.edges.flatMap((id) => readEdgeId(id) ?? []).map(({ id, source, target, type }) => ({ id, source, target, type }));
  await run(deriveRelations, { edges });
}
