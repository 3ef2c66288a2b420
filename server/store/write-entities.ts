import type { z } from 'zod';
import { collationKey } from '../arabic/collation.ts';
import type { AnalysedEntity, Analysis } from '../domain/analysis.ts';
import type { EntityId } from '../domain/ids.ts';
import type { Run } from './define-query.ts';
import type { Candidate, Decision, Linker, NameKeys } from './linker.ts';
import { newId } from './new-id.ts';
import * as queries from './write-queries.ts';

const LABELS = { PERSON: 'Person', ORGANIZATION: 'Organization', PLACE: 'Place' };

/** Whom each entity of a document is in the graph, and why. */
export interface LinkedEntities {
  ids: ReadonlyMap<string, EntityId>;
  decisions: ReadonlyMap<string, Decision>;
}

/** Whom the entities of the graph's older version of this document were, by entity key of the new one: their mentions stand in one place. */
export async function findEarlier(run: Run, document: string, mentionsOf: ReadonlyMap<string, string[]>): Promise<Map<string, EntityId[]>> {
  const links = new Map((await run(queries.findEarlierLinks, { id: document })).map(({ mention, entity }) => [mention, entity]));
  return new Map([...mentionsOf].map(([key, mentions]) => [key, mentions.flatMap((mention) => links.get(mention) ?? [])]));
}

/**
 * Finds or makes the entities of a document. Names are held until the transaction ends, so that nobody else decides about the same ones
 * meanwhile.
 */
export async function linkEntities(
  run: Run,
  analysis: Analysis,
  link: Linker,
  earlier: ReadonlyMap<string, EntityId[]>,
  published: string | null,
  at: string,
): Promise<LinkedEntities> {
  const decisions = link.decide({ candidates: await findCandidates(run, link, at), earlier });
  const orphans = await findOrphans(run, earlier);
  const ids = new Map<string, EntityId>();
  const created: AnalysedEntity[] = [];
  for (const entity of analysis.entities) {
    const decision = decisions.get(entity.key);
    if (decision?.entity) ids.set(entity.key, decision.entity);
    else if (decision === undefined || decision.with === entity.key) {
      ids.set(entity.key, orphans.get(entity.key) ?? newId('ent'));
      created.push(entity);
    }
  }
  for (const { key } of analysis.entities) {
    const shared = ids.get(decisions.get(key)?.with ?? '');
    if (!ids.has(key) && shared) ids.set(key, shared);
  }
  const entities = created.map(({ key, type, name, nameLatin, ...entity }) => {
    const place = link.misplaced.has(key) ? null : entity.place;
    return {
      id: ids.get(key),
      type,
      label: LABELS[type],
      name,
      nameKey: collationKey(name),
      nameLatin,
      latitude: place?.latitude ?? null,
      longitude: place?.longitude ?? null,
      wikidata: place?.wikidata ?? null,
    };
  });
  await Promise.all([run(queries.createEntities, { entities, at }), addForms(run, analysis, link, ids, published, at)]);
  return { ids, decisions };
}

/** Entities that only the older version of this document held: the new one's go on under their ids, which links and views know. */
async function findOrphans(run: Run, earlier: ReadonlyMap<string, EntityId[]>): Promise<Map<string, EntityId>> {
  const entities = [...new Set([...earlier.values()].flat())];
  if (entities.length === 0) return new Map();
  const taken = new Set((await run(queries.findHeldEntities, { entities })).map(({ entity }) => entity));
  const orphans = new Map<string, EntityId>();
  for (const [key, ids] of earlier) {
    const id = ids.find((each) => !taken.has(each));
    if (id === undefined) continue;
    taken.add(id);
    orphans.set(key, id);
  }
  return orphans;
}

/** Takes hold of the names, then looks who bears them: sent together, answered in this order, so that it costs one round trip. */
async function findCandidates(run: Run, link: Linker, at: string): Promise<Map<string, Candidate[]>> {
  const all = [...link.keys.values()];
  const names = (of: (keys: NameKeys) => readonly string[]): string[] => [...new Set(all.flatMap(of))].toSorted();
  const [, identities, rows] = await Promise.all([
    run(queries.lockNames, { names: names(({ kept }) => kept), at }),
    run(queries.findIdentities, { names: names(({ identity }) => (identity === null ? [] : [identity])) }),
    run(queries.findCandidates, { names: names(({ asked }) => asked) }),
  ]);
  const bearers = new Map<string, Candidate[]>();
  for (const { name, entity, type, different } of identities)
    bearers.set(name, [...(bearers.get(name) ?? []), { id: entity, type, different, told: [] }]);
  const tellings = Map.groupBy(rows, ({ name }) => name);
  const candidates = new Map<string, Candidate[]>();
  for (const [key, keys] of link.keys) {
    if (keys.identity !== null) candidates.set(key, bearers.get(keys.identity) ?? []);
    else candidates.set(key, gatherCandidates(keys.asked.flatMap((name) => tellings.get(name) ?? [])));
  }
  return candidates;
}

type Telling = z.infer<typeof queries.findCandidates.row>;

/** One candidate an entity, one telling a document, however many of its names were asked for. */
function gatherCandidates(tellings: readonly Telling[]): Candidate[] {
  const unique = new Map(tellings.map((telling) => [`${telling.entity} ${telling.document}`, telling]));
  return [...Map.groupBy(unique.values(), ({ entity }) => entity)].map(([id, told]) => ({
    id,
    type: told[0]!.type,
    different: told[0]!.different,
    told: told.map(({ forms, titles, homes, country, countries, names }) => ({ forms, titles, homes, country, countries, names })),
  }));
}

/** Two entities of one text may be one in the graph; its forms and its document are counted once. */
async function addForms(
  run: Run,
  analysis: Analysis,
  link: Linker,
  ids: ReadonlyMap<string, string>,
  published: string | null,
  at: string,
): Promise<void> {
  const forms = new Map<string, { id: string; forms: string[]; searchKeys: string[] }>();
  for (const entity of analysis.entities) {
    const id = ids.get(entity.key) ?? '';
    const known = forms.get(id) ?? { id, forms: [], searchKeys: [] };
    known.forms.push(entity.name, ...entity.aliases);
    known.searchKeys.push(...(link.searchKeys.get(entity.key) ?? []));
    forms.set(id, known);
  }
  const entities = [...forms.values()].map((of) => ({ ...of, forms: [...new Set(of.forms)], searchKeys: [...new Set(of.searchKeys)] }));
  // In one order everywhere, so that two writers who share entities wait for each other instead of locking each other out.
  await run(queries.addEntityForms, { entities: entities.toSorted((a, b) => (a.id < b.id ? -1 : 1)), published, at });
}
