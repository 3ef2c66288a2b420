import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { openService, openStore } from './service.ts';
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

describe('GraphQL over HTTP', () => {
  it.each(serverAudits({ url: () => `${service.url}/graphql` }))('$name', async ({ fn }) => {
    expect(await fn()).toMatchObject({ status: 'ok' });
  });
});
