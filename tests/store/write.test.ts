import { randomUUID } from 'node:crypto';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectStore } from '../../server/store/connect.ts';
import type { Store } from '../../server/store/store.ts';
import { anyTold, tell } from './analysis.ts';
import type { Given, Told } from './analysis.ts';
import { openLooker } from './graph-picture.ts';
import type { Looker } from './graph-picture.ts';

let store: Store;
let looker: Looker;
const space = (): string => `فضاء${randomUUID().replaceAll('-', '')}`;
const put = ({ document, analysis, link }: Given) => store.write.storeDocument(document, analysis, link);
const meets: Told = { who: 'سلمى', whom: 'ناصر', isRelation: false, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };
const holds: Told = { who: 'سلمى', whom: 'وزارة', isRelation: true, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 };

beforeAll(async () => {
  store = await connectStore(inject('neo4j'));
  await store.applySchema();
  looker = openLooker();
});
afterAll(async () => {
  await looker.close();
  await store.close();
});

describe('storing a document', () => {
  it('changes nothing when the same text comes again', async () => {
    const here = space();
    const given = tell(here, [meets, holds]);
    const first = await put(given);
    expect(first).toMatchObject({ isNew: true, counts: { entities: 3, events: 1, claims: 2, sentences: 2 } });
    const before = [await looker.countAll(here, [first.id]), await looker.drawDerived(here)];
    const again = await put({ ...given, document: { ...given.document, title: 'عنوان آخر', ingestedAt: '2024-07-01T00:00:00.000Z' } });
    expect(again).toEqual({ ...first, isNew: false });
    expect([await looker.countAll(here, [first.id]), await looker.drawDerived(here)]).toEqual(before);
  });

  it('stores a text given twice at once a single time', async () => {
    const given = tell(space(), [meets]);
    const answers = await Promise.allSettled([put(given), put(given)]);
    expect(answers.some(({ status }) => status === 'fulfilled')).toBe(true);
    const [row] = await looker.run('MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->(s) RETURN count(s) AS sentences', {
      id: given.document.id,
    });
    expect(row).toEqual({ sentences: 1 });
  });

  it('is all in or not at all', async () => {
    const here = space();
    const given = tell(here, [meets, holds]);
    given.analysis.claims[1]!.arguments[0]!.mention = 99;
    await expect(put(given)).rejects.toThrow();
    expect(await looker.countAll(here, [given.document.id])).toEqual({ nodes: 0, relationships: 0 });
  });

  it('joins entities under one link key and keeps those without one apart', async () => {
    const joined = space();
    for (const given of [tell(joined, [meets]), tell(joined, [meets, meets])]) await put(given);
    expect(await looker.run('MATCH (e:Entity) WHERE e.name ENDS WITH $joined RETURN e.documentCount AS documents', { joined })).toEqual([
      { documents: 2 },
      { documents: 2 },
    ]);
    const apart = space();
    for (const given of [tell(apart, [meets], { isJoined: false }), tell(apart, [meets, meets], { isJoined: false })]) await put(given);
    expect(await looker.run('MATCH (e:Entity) WHERE e.name ENDS WITH $apart RETURN count(e) AS count', { apart })).toEqual([{ count: 4 }]);
  });

  it('follows a merged entity to what it now is', async () => {
    const here = space();
    await put(tell(here, [meets]));
    await looker.run(
      `MATCH (gone:Entity {name: $gone}) MATCH (live:Entity {name: $live})
       SET gone:Merged MERGE (gone)-[:MERGED_INTO]->(live)`,
      { gone: `سلمى ${here}`, live: `ناصر ${here}` },
    );
    const { id } = await put(tell(here, [holds]));
    const mentions = await store.read.mentionsOf([id]);
    const entities = await store.read.entitiesById(mentions.map(({ entity }) => entity));
    expect(entities.map(({ name }) => name).toSorted()).toEqual([`ناصر ${here}`, `وزارة ${here}`]);
  });

  it('lets a newer extractor replace what the older one wrote', async () => {
    const here = space();
    const told = [meets, holds];
    const older = await put(tell(here, told, { extractor: 'test/1' }));
    const newer = tell(here, told, { extractor: 'test/2' });
    newer.analysis.claims.pop();
    await put(newer);
    expect((await store.read.claimsOf([older.id])).map(({ extractor }) => extractor)).toEqual(['test/2']);
    const names = (await looker.run('MATCH (e:Entity)-[r:RELATES]->() WHERE e.name ENDS WITH $here RETURN r', { here })).length;
    expect(names).toBe(0);
    await store.write.deleteDocument(older.id);
    expect(await looker.countAll(here, [older.id])).toEqual({ nodes: 0, relationships: 0 });
  });

  it('marks what some affirm and others deny as disputed', async () => {
    const here = space();
    const { id } = await put(tell(here, [meets, { ...meets, stance: 'DENIED' }, { ...meets, event: 1, realis: 'NEGATED' }]));
    const events = await store.read.eventsById((await store.read.claimsOf([id])).flatMap(({ event }) => event ?? []));
    expect(events.map(({ contradictions, claimCount }) => [contradictions, claimCount])).toEqual(
      expect.arrayContaining([
        [['DENIAL'], 2],
        [[], 1],
      ]),
    );
  });
});

describe('deleting a document', () => {
  it('says whether there was one', async () => {
    const { id } = await put(tell(space(), [meets]));
    expect(await store.write.deleteDocument(id)).toBe(true);
    expect(await store.write.deleteDocument(id)).toBe(false);
  });

  it('leaves nothing of it, and all of the others', async () => {
    const here = space();
    const stays = await put(tell(here, [meets], { day: '2024-05-01' }));
    const before = [await looker.countAll(here, [stays.id]), await looker.drawDerived(here)];
    const goes = await put(tell(here, [meets, holds, { ...holds, stance: 'DENIED' }], { day: '2024-06-01' }));
    expect(await looker.drawDerived(here)).not.toEqual(before[1]);
    await store.write.deleteDocument(goes.id);
    expect([await looker.countAll(here, [stays.id, goes.id]), await looker.drawDerived(here)]).toEqual(before);
  });
});

describe('derived edges', () => {
  it('after any order of storing and deleting are those of the documents that are left, stored afresh', { timeout: 120_000 }, async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(
          fc.record({
            told: fc.array(anyTold, { minLength: 1, maxLength: 4 }),
            isDeleted: fc.boolean(),
            day: fc.constantFrom('2024-05-01', '2024-05-02'),
          }),
          { minLength: 1, maxLength: 4 },
        ),
        async (documents) => {
          const here = space();
          // The ordinal of the first sentence makes every text another one.
          const given = documents.map(({ told, day }, index) =>
            tell(here, [...Array.from({ length: index + 1 }, () => meets), ...told], { day }),
          );
          const unique = new Map(given.map((one, index) => [one.document.id, { one, isDeleted: documents[index]?.isDeleted ?? false }]));
          for (const { one } of unique.values()) await put(one);
          for (const { one, isDeleted } of unique.values()) if (isDeleted) await store.write.deleteDocument(one.document.id);
          const after = await looker.drawDerived(here);
          const left = [...unique.values()].filter(({ isDeleted }) => !isDeleted);
          for (const { one } of left) await store.write.deleteDocument(one.document.id);
          expect(await looker.countAll(here, [...unique.keys()])).toEqual({ nodes: 0, relationships: 0 });
          for (const { one } of left) await put(one);
          expect(await looker.drawDerived(here)).toEqual(after);
          for (const { one } of left) await store.write.deleteDocument(one.document.id);
        },
      ),
      { numRuns: 12 },
    );
  });
});
