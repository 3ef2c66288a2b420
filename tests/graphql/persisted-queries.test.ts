import { validate } from 'graphql';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readQuery } from '../../server/graphql/limits/measure-query.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import { PAGE_QUERIES } from '../../server/page-queries.ts';
import type { Store } from '../../server/store/store.ts';
import { openService, openStore } from './service.ts';
import type { Service } from './service.ts';

const [GRAPH] = [...PAGE_QUERIES].find(([, text]) => text.includes('query GraphSummary')) ?? [];

let store: Store;
let open: Service;
let closed: Service;
beforeAll(async () => {
  store = await openStore();
  open = await openService({ store });
  closed = await openService({ store, adHoc: false });
});
afterAll(async () => {
  await open.close();
  await closed.close();
  await store.close();
});

async function send(service: Service, body: object) {
  const response = await fetch(`${service.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    body: JSON.stringify(body),
  });
  const { data, errors, extensions } = (await response.json()) as Awaited<ReturnType<Service['ask']>>;
  return { status: response.status, data, error: { message: errors?.[0]?.message, ...errors?.[0]?.extensions }, extensions };
}

describe('queries of the page', () => {
  it('are answered by their ids, whether other queries are answered or not', async () => {
    for (const service of [open, closed]) {
      const { status, data, extensions } = await send(service, { documentId: GRAPH });
      expect(status).toBe(200);
      expect(data.graph.counts.length).toBeGreaterThan(0);
      expect(extensions?.['cost']).toBeGreaterThan(0);
    }
  });

  it('are all understood by this server, and within its limits', () => {
    const schema = createSchema();
    expect(PAGE_QUERIES.size).toBeGreaterThan(20);
    for (const text of PAGE_QUERIES.values()) expect(validate(schema, readQuery(text))).toEqual([]);
  });

  it.each(['sha256:0000', '__proto__', 'constructor'])(
    'are refused with a way on when the page is of another version: %s',
    async (documentId) => {
      for (const service of [open, closed]) {
        const { status, error, extensions } = await send(service, { documentId });
        expect({ status, ...error }).toMatchObject({
          status: 400,
          code: 'QUERY_UNKNOWN',
          message: expect.stringContaining('Reload the page'),
        });
        expect(extensions).toEqual({ cost: 0 });
      }
    },
  );
});

describe('with WASL_QUERIES=page', () => {
  it.each([
    { query: '{ graph { version } }' },
    { query: '{ __schema { types { name } } }' },
    { query: '{ graph { version } }', documentId: GRAPH },
  ])('refuses queries of one’s own: %j', async (body) => {
    const { status, data, error } = await send(closed, body);
    expect(data).toBeUndefined();
    expect({ status, ...error }).toMatchObject({
      status: 400,
      code: 'QUERY_NOT_PERSISTED',
      message: expect.stringContaining('WASL_QUERIES=any'),
    });
  });

  it('refuses them by GET and as a form too', async () => {
    const query = 'query={graph{version}}';
    const form = { method: 'POST', headers: { 'content-type': 'application/x-www-form-urlencoded' }, body: query };
    for (const response of [await fetch(`${closed.url}/graphql?${query}`), await fetch(`${closed.url}/graphql`, form)])
      expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'QUERY_NOT_PERSISTED' } }] });
  });

  it('says that GraphiQL is off', async () => {
    const html = await (await fetch(`${closed.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    expect(html).toContain('GraphiQL is off');
    expect(html).not.toContain('<script');
  });
});
