import type { Run } from './define-query.ts';
import { readEdgeId } from '../domain/edge-id.ts';
import { deriveParticipations, deriveRelations, restateDegrees, restateEvents } from './write-queries.ts';

/** Rebuilds what events are and their derived edges, and the named relation edges, from the claims that stand. Repeating it changes nothing. */
export async function deriveEdges(run: Run, { events, edges, at }: { events: string[]; edges: string[]; at: string }): Promise<void> {
  const relations = edges.flatMap((id) => readEdgeId(id) ?? []).map(({ id, source, target, type }) => ({ id, source, target, type }));
  await Promise.all([
    run(restateEvents, { events, at }),
    run(deriveParticipations, { events, at }),
    run(deriveRelations, { edges: relations, at }),
    run(restateDegrees, { events, entities: relations.flatMap(({ source, target }) => [source, target]) }),
  ]);
}
