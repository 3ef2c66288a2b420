import DataLoader from 'dataloader';
import type { ClaimId, DocumentId, EntityId, EventId, MentionId, SentenceId, ViewId, ViewVersionId } from '../domain/ids.ts';
import type { ClaimRow, DocumentRow, EntityRow, EventRow, MentionRow, SentenceRow, Store } from '../store/store.ts';
import type { SnapshotRow, ViewVersionRow } from '../store/view-store.ts';
import type { ParticipantParent, PositionParent } from './parents.ts';

/** One set for each request. A key is the whole question; equal questions asked together travel to the database as one. */
export interface Loaders {
  entity: DataLoader<EntityId, EntityRow | null>;
  event: DataLoader<EventId, EventRow | null>;
  document: DataLoader<DocumentId, DocumentRow | null>;
  documentText: DataLoader<DocumentId, string | null>;
  sentence: DataLoader<SentenceId, SentenceRow | null>;
  mention: DataLoader<MentionId, MentionRow | null>;
  claim: DataLoader<ClaimId, ClaimRow | null>;
  sentencesOf: DataLoader<DocumentId, SentenceRow[]>;
  mentionsOf: DataLoader<DocumentId, MentionRow[]>;
  claimsOf: DataLoader<DocumentId, ClaimRow[]>;
  participantsOf: DataLoader<EventId, ParticipantParent[]>;
  positionsOf: DataLoader<EntityId, PositionParent[]>;
  /** By view and number, with a space between. */
  viewVersion: DataLoader<string, ViewVersionRow | null>;
  viewContent: DataLoader<ViewVersionId, string | null>;
  /** By slug, with all it holds; null when there is none that can be opened. */
  snapshot: DataLoader<string, (SnapshotRow & { held: unknown }) | null>;
}

/** The most questions that travel in one statement. */
const maxBatchSize = 1000;

/** Answers may come in any order and some may be missing; they are matched to questions by id. */
function oneById<Id, Row, Answer>(fetch: (ids: Id[]) => Promise<Row[]>, idOf: (row: Row) => Id, answer: (row: Row) => Answer) {
  return new DataLoader<Id, Answer | null>(
    async (ids) => {
      const found = new Map<Id, Answer>();
      for (const row of await fetch([...ids])) found.set(idOf(row), answer(row));
      return ids.map((id) => found.get(id) ?? null);
    },
    { maxBatchSize },
  );
}

function manyById<Id, Row>(fetch: (ids: Id[]) => Promise<Row[]>, idOf: (row: Row) => Id) {
  return new DataLoader<Id, Row[]>(
    async (ids) => {
      const found = Map.groupBy(await fetch([...ids]), idOf);
      return ids.map((id) => found.get(id) ?? []);
    },
    { maxBatchSize },
  );
}

export function createLoaders(store: Store): Loaders {
  const { read, views } = store;
  return {
    // A merged id is answered with what it now is; the answer says which id was asked.
    entity: oneById(
      (ids) => read.entitiesById(ids),
      (row) => row.redirectedFrom ?? row.id,
      (row) => row,
    ),
    event: oneById(
      (ids) => read.eventsById(ids),
      (row) => row.id,
      (row) => row,
    ),
    document: oneById(
      (ids) => read.documentsById(ids),
      (row) => row.id,
      (row) => row,
    ),
    documentText: oneById(
      (ids) => read.documentTexts(ids),
      (row) => row.id,
      (row) => row.text,
    ),
    sentence: oneById(
      (ids) => read.sentencesById(ids),
      (row) => row.id,
      (row) => row,
    ),
    mention: oneById(
      (ids) => read.mentionsById(ids),
      (row) => row.id,
      (row) => row,
    ),
    claim: oneById(
      (ids) => read.claimsById(ids),
      (row) => row.id,
      (row) => row,
    ),
    sentencesOf: manyById(
      (ids) => read.sentencesOf(ids),
      (row) => row.document,
    ),
    mentionsOf: manyById(
      (ids) => read.mentionsOf(ids),
      (row) => row.document,
    ),
    claimsOf: manyById(
      (ids) => read.claimsOf(ids),
      (row) => row.document,
    ),
    participantsOf: manyById(
      (ids) => read.participantsOf(ids),
      (row) => row.event,
    ),
    positionsOf: manyById(
      (ids) => read.positionsOf(ids),
      (row) => row.person,
    ),
    viewVersion: oneById(
      (keys) =>
        views.versionsAt(
          keys.map((key) => {
            const [view = '', number] = key.split(' ');
            return { view: view as ViewId, number: Number(number) };
          }),
        ),
      ({ view, number }) => `${view} ${number}`,
      (row) => row,
    ),
    viewContent: oneById(
      (ids) => views.contents(ids),
      (row) => row.id,
      (row) => row.content,
    ),
    snapshot: new DataLoader((slugs) =>
      Promise.all(
        slugs.map(async (slug) => {
          const row = await views.snapshot(slug);
          return row && { ...row, held: JSON.parse(row.held) as unknown };
        }),
      ),
    ),
  };
}
