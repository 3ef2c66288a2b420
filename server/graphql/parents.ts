import type { EventId } from '../domain/ids.ts';
import type { Ingested } from '../ingest/ingest-document.ts';
import type { ClaimRow, GraphReader } from '../store/store.ts';

/** What the resolvers of a type start from, where that is not a row with a name of its own. */
export type ArgumentParent = ClaimRow['arguments'][number];
export type ParticipantParent = Awaited<ReturnType<GraphReader['participantsOf']>>[number];
export type PositionParent = Awaited<ReturnType<GraphReader['positionsOf']>>[number];
export type SearchHitParent = Awaited<ReturnType<GraphReader['search']>>['rows'][number]['row'];
export type IngestedDocumentParent = Ingested;
/** A judgement taken back, with the event that is whole again. */
export interface UndoneJudgementParent {
  id: string;
  event: EventId;
}
