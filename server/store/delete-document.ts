import type { DocumentId } from '../domain/ids.ts';
import type { Run } from './define-query.ts';
import { deriveEdges } from './derive-edges.ts';
import * as queries from './write-queries.ts';

interface Touched {
  entities: string[];
  events: string[];
  edges: string[];
}

/** Takes away what a document says, and returns what that touched: those must be derived anew or taken away. */
export async function eraseBody(run: Run, id: DocumentId, at: string): Promise<Touched> {
  const [touched = { entities: [], events: [], edges: [] }] = await run(queries.findTouched, { id });
  await run(queries.deleteDocumentBody, { id, at });
  return touched;
}

/** Deletes a document and all that nothing else holds, inside one transaction. False when there is no such document. */
export async function eraseDocument(run: Run, id: DocumentId, at: string): Promise<boolean> {
  const [standing] = await run(queries.findDocumentState, { id });
  if (!standing) return false;
  const touched = await eraseBody(run, id, at);
  await run(queries.deleteDocumentNode, { id, at });
  await run(queries.deleteUnheld, { entities: touched.entities, events: touched.events, isRead: false, at });
  await deriveEdges(run, { ...touched, at });
  await run(queries.restateEntities, { entities: touched.entities, at });
  await run(queries.restateDegrees, { events: [], entities: touched.entities });
  return true;
}
