import { readdirSync, readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Store } from '../../server/store/store.ts';
import { ingestSample, openService, openStore } from './service.ts';
import type { Service } from './service.ts';

const EXAMPLES = new URL('../../server/graphql/examples/', import.meta.url);

interface Tab {
  query: string;
  variables: string | null;
}

let store: Store;
let service: Service;
let tabs: Tab[];
beforeAll(async () => {
  store = await openStore();
  service = await openService({ store });
  await ingestSample(service, 'gulf-port-deal.txt', 'graphiql');
  const start = await (await fetch(`${service.url}/graphql/start.js`)).text();
  tabs = (JSON.parse(/renderYogaGraphiQL\([^{]*(\{.*\})\);/s.exec(start)?.[1] ?? '{}') as { defaultTabs: Tab[] }).defaultTabs;
});
afterAll(async () => {
  await service.close();
  await store.close();
});

describe('GraphiQL', () => {
  it('loads everything from this server, by no inline script', async () => {
    const html = await (await fetch(`${service.url}/graphql`, { headers: { accept: 'text/html' } })).text();
    expect(html).not.toMatch(/<script>|https?:\/\//);
    for (const [, path] of html.matchAll(/(?:src|href)="(\/[^"]+)"/g)) {
      const response = await fetch(`${service.url}${path}`);
      expect(response.status).toBe(200);
      expect((await response.text()).length).toBeGreaterThan(50);
    }
  });

  for (const [index, name] of readdirSync(EXAMPLES).toSorted().entries()) {
    it(`has an example that runs: ${name}`, async () => {
      const tab = tabs[index];
      expect(tab?.query).toBe(readFileSync(new URL(name, EXAMPLES), 'utf8'));
      const { errors } = await service.ask(tab?.query ?? '', JSON.parse(tab?.variables ?? '{}') as Record<string, unknown>);
      expect(errors).toBeUndefined();
    });
  }
});
