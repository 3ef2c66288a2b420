import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ingestDocument } from '../../server/ingest/ingest-document.ts';
import { isRefusal } from '../../server/ingest/refusal.ts';
import type { DocumentId } from '../../server/domain/ids.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { Store } from '../../server/store/store.ts';
import { openLooker } from '../store/graph-picture.ts';
import type { Looker } from '../store/graph-picture.ts';

let store: Store;
let looker: Looker;

beforeAll(async () => {
  store = await connectStore(inject('neo4j'));
  looker = openLooker();
  // The first document makes the database plan every statement; those that must wait for each other shall not wait for that.
  await ingest(minister(family(), ''));
}, 120_000);
afterAll(async () => {
  await looker.close();
  await store.close();
});

/** Families that one test each has. */
const FAMILIES = 'الدوراني الشيخاني الحسناني الفتلاوي العكيلاني الموساوي الجبراني الخفاجاني الزيداني'.split(' ');
function family(): string {
  const name = FAMILIES.pop();
  if (name === undefined) throw new Error('no family left');
  return name;
}

async function ingest(text: string): Promise<DocumentId> {
  const outcome = await ingestDocument(store, { text, title: null, url: null, source: null, publishedAt: '2024-05-13', language: null });
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome.document;
}

/** Entities of that family, with how many documents name each. */
async function bearers(name: string): Promise<number[]> {
  const rows = await looker.run('MATCH (e:Entity) WHERE e.name ENDS WITH $name RETURN e.documentCount AS documents', { name });
  return rows.map(({ documents }) => Number(documents)).toSorted((a, b) => a - b);
}
// The oil minister said in Baghdad … ; the striker said after the match …
const minister = (name: string, more: string): string => `قال وزير النفط العراقي ${name} في بغداد إن الإنتاج سيرتفع. ${more}`;
const striker = (name: string, more: string): string => `قال مهاجم نادي الميناء ${name} بعد المباراة في مسقط إن الفوز مستحق. ${more}`;

describe('documents that name one person', () => {
  it('at the same moment make one entity', async () => {
    const name = family();
    const texts = Array.from({ length: 6 }, (_, index) => minister(`هيثم صالح ${name}`, `وأضاف أن العقد رقم ${index} جاهز.`));
    await Promise.all(texts.map(ingest));
    expect(await bearers(name)).toEqual([6]);
  });

  it('and a namesake of another walk of life make two', async () => {
    const name = family();
    await ingest(minister(`هيثم صالح ${name}`, ''));
    await ingest(striker(`هيثم صالح ${name}`, ''));
    await ingest(minister(`هيثم ${name}`, 'وغادر بعد ذلك.'));
    expect(await bearers(name)).toEqual([1, 2]);
  });

  it('given twice change nothing', async () => {
    const name = family();
    const text = minister(`هيثم صالح ${name}`, '');
    const id = await ingest(text);
    const before = await store.read.mentionsOf([id]);
    await ingest(text);
    expect(await store.read.mentionsOf([id])).toEqual(before);
    expect(await bearers(name)).toEqual([1]);
  });
});

it('a join is stored with its score and reasons, and one that stands alone with what was missing', async () => {
  const name = family();
  await ingest(minister(`هيثم صالح ${name}`, ''));
  const joined = await ingest(minister(`هيثم ${name}`, 'وغادر.'));
  const apart = await ingest(striker(`هيثم ${name}`, ''));
  const of = async (id: DocumentId) => (await store.read.mentionsOf([id])).find(({ kind }) => kind === 'PERSON');
  const [one, other] = [await of(joined), await of(apart)];
  expect(one?.linkScore).toBeGreaterThanOrEqual(0.7);
  expect(one?.linkReasons).toEqual(
    expect.arrayContaining([expect.objectContaining({ code: 'SAME_OFFICE' }), expect.objectContaining({ code: 'SHORTER_NAME' })]),
  );
  expect(other?.linkReasons[0]).toMatchObject({ code: 'TOO_LITTLE', points: null });
});

describe('a deleted document', () => {
  it('is no reason for anything any more', async () => {
    const name = family();
    await ingest(`قال هيثم صالح ${name} في بغداد إن الطريق مغلق.`);
    const striking = await ingest(striker(`هيثم صالح ${name}`, ''));
    await store.write.deleteDocument(striking);
    await ingest(minister(`هيثم صالح ${name}`, ''));
    expect(await bearers(name)).toEqual([2]);
  });

  it('takes with it the names that nobody else bears, and no others', async () => {
    const name = family();
    const names = async () =>
      (await looker.run('MATCH (n:Name) WHERE n.key CONTAINS $name RETURN n.key AS key', { name: name.slice(2) })).length;
    const [one, other] = [await ingest(minister(`هيثم صالح ${name}`, '')), await ingest(minister(`هيثم صالح ${name}`, 'وغادر.'))];
    const before = await names();
    expect(before).toBeGreaterThan(0);
    await store.write.deleteDocument(one);
    expect(await names()).toBe(before);
    await store.write.deleteDocument(other);
    expect(await names()).toBe(0);
  });

  it('may go while others of the same names come', async () => {
    const name = family();
    const texts = Array.from({ length: 8 }, (_, index) => minister(`هيثم صالح ${name}`, `والعقد رقم ${index} جاهز.`));
    let last = await ingest(texts[0]!);
    for (const text of texts.slice(1)) {
      const [id] = await Promise.all([ingest(text), store.write.deleteDocument(last)]);
      last = id;
    }
    expect(await bearers(name)).toEqual([1]);
  });
});
