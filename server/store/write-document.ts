import type { Analysis, MentionRef } from '../domain/analysis.ts';
import type { DocumentId } from '../domain/ids.ts';
import type { Run } from './define-query.ts';
import { dateColumns } from './date-columns.ts';
import { deriveEdges } from './derive-edges.ts';
import { eraseBody } from './delete-document.ts';
import { findJudgedOf, restoreJudged } from './keep-judged.ts';
import type { Linker } from './linker.ts';
import { writeReason } from './reason-text.ts';
import { findEarlier, linkEntities } from './write-entities.ts';
import type { LinkedEntities } from './write-entities.ts';
import { findEarlierEvents, linkEvents, tellingsOf } from './write-events.ts';
import type { LinkedEvents } from './write-events.ts';
import type { NewDocument, StandingDocument, StoredDocument } from './writer.ts';
import * as queries from './write-queries.ts';

/** The ids that the parts of one document get; the same text always gives the same ids. */
function idsWithin(document: DocumentId, analysis: Analysis) {
  const rest = document.slice('doc_'.length);
  const types = new Map(analysis.entities.map((entity) => [entity.key, entity]));
  return {
    sentence: (ordinal: number) => `sen_${rest}.${ordinal}`,
    claim: (index: number) => `clm_${rest}.${String(index).padStart(5, '0')}`,
    mention: ({ entity, mention }: MentionRef) => {
      const of = types.get(entity);
      const at = of?.mentions[mention];
      if (!of || !at) throw new Error(`the analysis names mention ${mention} of ${entity}, which is not there`);
      return `mnt_${rest}.${String(at.start).padStart(7, '0')}.${at.end}.${of.type}`;
    },
  };
}

async function writeMentions(
  run: Run,
  analysis: Analysis,
  link: Linker,
  { ids, decisions }: LinkedEntities,
  id: ReturnType<typeof idsWithin>,
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

/** Writes the claims and returns their ids. */
async function writeClaims(
  run: Run,
  analysis: Analysis,
  link: Linker,
  { ids: events, decisions }: LinkedEvents,
  id: ReturnType<typeof idsWithin>,
  at: string,
): Promise<string[]> {
  const claims = analysis.claims.map((claim, index) => ({ ...claim, id: id.claim(index) }));
  const properties = claims.map(({ id: claim, kind, type, sentence, trigger, realis, stance, date, title, count, score, by }) => ({
    id: claim,
    sentence: id.sentence(sentence),
    properties: {
      kind,
      type,
      triggerStart: trigger.start,
      triggerEnd: trigger.end,
      realis,
      stance,
      date,
      ...dateColumns(date),
      title,
      countOf: count?.of ?? null,
      countFrom: count?.from ?? null,
      countTo: count?.to ?? null,
      score,
      by,
      extractor: analysis.extractor,
    },
  }));
  const tellings = tellingsOf(analysis, link);
  const ties = claims.flatMap(({ id: claim, event, trigger }) => {
    if (event === null) return [];
    const telling = tellings.get(event);
    tellings.delete(event);
    const { score, reasons } = decisions.get(event) ?? { score: 1, reasons: [] };
    const said = analysis.text.slice(trigger.start, trigger.end);
    return [
      {
        claim,
        event: events.get(event),
        properties: { by: analysis.extractor, score, reasons: reasons.map(writeReason), trigger: said, ...telling },
      },
    ];
  });
  const parts = claims.flatMap(({ id: claim, arguments: taken }) =>
    taken.map(({ role, by = null, score = null, ...mention }) => ({ claim, role, by, score, mention: id.mention(mention) })),
  );
  const attributions = claims.flatMap(({ id: claim, attributedTo }) =>
    attributedTo === null ? [] : [{ claim, mention: id.mention(attributedTo) }],
  );
  await Promise.all([
    run(queries.createClaims, { claims: properties }),
    run(queries.tieClaimsToEvents, { ties, at }),
    run(queries.createArguments, { arguments: parts }),
    run(queries.attributeClaims, { attributions }),
  ]);
  return claims.map(({ id: claim }) => claim);
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
    run(queries.mergeDocument, { id: document.id, document: { ...document, extractionNote, ...link.document } }),
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
    await run(queries.deleteUnheld, { entities: unheld, events: before.events, isRead: true });
    await run(queries.restateEntities, { entities, at });
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
