import type { Analysis } from '../domain/analysis.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Run } from './define-query.ts';
import { deriveEdges } from './derive-edges.ts';
import { eraseBody } from './delete-document.ts';
import type { IdsWithin } from './ids-within.ts';
import { idsWithin } from './ids-within.ts';
import { findJudgedOf, restoreJudged } from './keep-judged.ts';
import type { Linker } from './linker.ts';
import { writeReason } from './reason-text.ts';
import { writeClaims } from './write-claims.ts';
import { findEarlier, linkEntities } from './write-entities.ts';
import type { LinkedEntities } from './write-entities.ts';
import { findEarlierEvents, linkEvents } from './write-events.ts';
import type { NewDocument, StandingDocument, StoredDocument } from './writer.ts';
import * as queries from './write-queries.ts';

async function writeMentions(
  run: Run,
  analysis: Analysis,
  link: Linker,
  { ids, decisions }: LinkedEntities,
  id: IdsWithin,
  at: string,
): Promise<void> {
  const sentenceAt = (start: number) => analysis.sentences.findIndex((sentence) => sentence.start <= start && start < sentence.end);
  const mentions = analysis.entities.flatMap((entity) =>
    entity.mentions.map(({ start, end, text, title, score, by }, index) => ({
      id: id.mention({ entity: entity.key, mention: index }),
      sentence: id.sentence(sentenceAt(start)),
      entity: ids.get(entity.key),
      properties: { start, end, surface: text, kind: entity.type, title, score, by },
      link: {
        by: analysis.extractor,
        score: decisions.get(entity.key)?.score ?? 1,
        reasons: (decisions.get(entity.key)?.reasons ?? []).map(writeReason),
        ...(index === 0
          ? { forms: [entity.name, ...entity.aliases], searchKeys: link.searchKeys.get(entity.key) ?? [], ...link.profiles.get(entity.key) }
          : {}),
      },
    })),
  );
  const bearers = analysis.entities.map(({ key }) => ({
    mention: id.mention({ entity: key, mention: 0 }),
    names: link.keys.get(key)?.kept ?? [],
  }));
  await Promise.all([run(queries.createMentions, { mentions, at }), run(queries.bearNames, { bearers })]);
}

/** What stands of a document; null when it is not there. */
export async function findStanding(run: Run, id: DocumentId): Promise<StandingDocument | null> {
  const [standing] = await run(queries.findDocumentState, { id });
  if (!standing) return null;
  const { extractor, extractionNote, ...counts } = standing;
  return { extractor, extractionNote, counts };
}

/**
 * Stores one document with everything its analysis says, inside one transaction. The same text from the same extractor changes nothing but
 * the note. What does not wait for an answer is sent together and done in the order sent: others wait for the names held meanwhile.
 */
export async function writeDocument(run: Run, document: NewDocument, analysis: Analysis, link: Linker): Promise<StoredDocument> {
  const standing = await findStanding(run, document.id);
  const extractionNote = analysis.note ?? null;
  if (standing?.extractor === analysis.extractor) {
    if (standing.extractionNote !== extractionNote) await run(queries.mergeDocument, { id: document.id, document: { extractionNote } });
    return { id: document.id, isNew: false, counts: standing.counts };
  }
  const at = document.ingestedAt;
  const id = idsWithin(document.id, analysis);
  const mentionsOf = new Map(
    analysis.entities.map(({ key, mentions }) => [key, mentions.map((_, mention) => id.mention({ entity: key, mention }))]),
  );
  const earlier = standing ? await findEarlier(run, document.id, mentionsOf) : new Map();
  const earlierEvents = standing ? await findEarlierEvents(run, document.id, analysis) : new Map();
  const judged = standing ? await findJudgedOf(run, document.id) : null;
  const before = standing ? await eraseBody(run, document.id, at) : null;
  const sentences = analysis.sentences.map(({ start, end }, ordinal) => ({
    id: id.sentence(ordinal),
    ordinal,
    start,
    end,
    text: document.text.slice(start, end),
  }));
  const [, , linked] = await Promise.all([
    run(queries.mergeDocument, {
      id: document.id,
      document: { ...document, publishedKey: document.publishedAt ?? '', extractionNote, ...link.document },
    }),
    run(queries.createSentences, { document: document.id, sentences }),
    linkEntities(run, analysis, link, earlier, document.publishedAt?.slice(0, 10) ?? null, at),
  ]);
  const [, told] = await Promise.all([
    writeMentions(run, analysis, link, linked, id, at),
    linkEvents(run, analysis, link, linked, earlierEvents, at),
  ]);
  const claims = await writeClaims(run, analysis, link, told, id, at);
  const restored = judged ? await restoreJudged(run, document.id, judged) : { touched: [], waiting: [] };
  const named = await run(queries.nameRelations, { claims });
  const edges = new Set([...named.flatMap((row) => row.edges), ...(before?.edges ?? [])]);
  await deriveEdges(run, {
    events: [...new Set([...told.ids.values(), ...(before?.events ?? [])])],
    edges: [...edges],
    at,
  });
  if (before) {
    const entities = [...new Set([...before.entities, ...linked.ids.values(), ...restored.touched])];
    const unheld = entities.filter((entity) => !restored.waiting.includes(entity));
    await run(queries.deleteUnheld, { entities: unheld, events: before.events, isRead: true, at });
    await run(queries.restateEntities, { entities, at });
    await run(queries.restateDegrees, { events: [], entities });
  }
  return {
    id: document.id,
    isNew: standing === null,
    counts: {
      entities: new Set(linked.ids.values()).size,
      events: new Set(told.ids.values()).size,
      claims: claims.length,
      sentences: analysis.sentences.length,
    },
  };
}
