import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { INGEST, openService, openStore, readSample } from './service.ts';
import type { Service } from './service.ts';

let store: Store;
let service: Service;
beforeAll(async () => {
  store = await openStore();
  service = await openService({ store });
});
afterAll(async () => {
  await service.close();
  await store.close();
});

const DELETE =
  'mutation ($id: ID!) { deleteDocument(id: $id) { __typename ... on DeletedDocument { id } ... on Failure { message code } } }';

describe('ingestDocument', () => {
  it('takes an article in once, however often it is given', async () => {
    const input = await readSample('iraq-dam-talks.txt', 'ingest-once');
    const first = await service.ask(INGEST, { input });
    expect(first.errors).toBeUndefined();
    expect(first.data.ingestDocument).toMatchObject({ __typename: 'IngestedDocument', isNew: true, document: { title: input.title } });
    expect(first.data.ingestDocument.counts.entities).toBeGreaterThan(3);
    const again = await service.ask(INGEST, { input });
    expect(again.data.ingestDocument).toMatchObject({
      isNew: false,
      document: first.data.ingestDocument.document,
      counts: first.data.ingestDocument.counts,
    });
  });

  it.each([
    ['', 'InvalidInput', 'NO_TEXT'],
    ['The president met the minister in the capital on Monday to discuss the budget.', 'UnsupportedLanguage', 'UNSUPPORTED_LANGUAGE'],
    ['قال الوزير\0 إن الاجتماع مهم', 'InvalidInput', 'BAD_CHARACTERS'],
  ])('answers %j with %s', async (text, typename, code) => {
    const { data, errors } = await service.ask(INGEST, { input: { text } });
    expect(errors).toBeUndefined();
    expect(data.ingestDocument).toMatchObject({ __typename: typename, code });
    expect(data.ingestDocument.message).not.toBe('');
  });

  it('answers a bad date as InvalidInput', async () => {
    const input = { ...(await readSample('iraq-dam-talks.txt', 'bad-date')), publishedAt: 'yesterday' };
    const { data } = await service.ask(INGEST, { input });
    expect(data.ingestDocument).toMatchObject({ __typename: 'InvalidInput', code: 'BAD_DATE' });
  });
});

describe('deleteDocument', () => {
  it('leaves nothing of the document behind', async () => {
    const input = await readSample('yemen-fuel-dispute.txt', 'to-delete');
    const { data } = await service.ask(INGEST, { input });
    const { id } = data.ingestDocument.document as { id: string };
    const claims = await service.ask('query ($id: ID!) { document(id: $id) { claims { id } sentences { id } } }', { id });
    const ids = [...claims.data.document.claims, ...claims.data.document.sentences].map((row: { id: string }) => row.id);
    expect(ids.length).toBeGreaterThan(2);
    const deleted = await service.ask(DELETE, { id });
    expect(deleted.data.deleteDocument).toEqual({ __typename: 'DeletedDocument', id });
    const after = await service.ask('query ($id: ID!, $ids: [ID!]!) { document(id: $id) { id } nodes(ids: $ids) { id } }', { id, ids });
    expect(after.data.document).toBeNull();
    expect(after.data.nodes).toEqual(ids.map(() => null));
  });

  it.each(['doc_000000000000000000000000', 'ent_1', 'nonsense', ''])('answers %j with NotFound', async (id) => {
    const { data } = await service.ask(DELETE, { id });
    expect(data.deleteDocument).toMatchObject({ __typename: 'NotFound', code: 'DOCUMENT_NOT_FOUND' });
  });
});
