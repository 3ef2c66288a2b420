import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, it } from 'vitest';
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
  for (const audit of serverAudits({ url: () => `${service.url}/graphql` })) {
    it(audit.name, async () => {
      const result = await audit.fn();
      if (result.status !== 'ok') throw new Error(`${result.status}: ${result.reason}`);
    });
  }
});
