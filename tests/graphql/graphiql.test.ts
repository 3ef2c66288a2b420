import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readExamples } from '../../server/graphql/read-examples.ts';
import type { Example } from '../../server/graphql/read-examples.ts';
import { createSchema } from '../../server/graphql/schema.ts';
import type { Store } from '../../server/store/store.ts';
import { saveNew } from '../views/asking.ts';
import { contentOf } from '../views/view-values.ts';
import { ingestSample, openService, openStore } from './service.ts';
import type { Service } from './service.ts';

interface Tab {
  query: string;
  variables: string | null;
}

const EXAMPLES = readExamples();
const QUERIES = EXAMPLES.filter(({ isMutation }) => !isMutation);
const MUTATIONS = EXAMPLES.filter(({ isMutation }) => isMutation);

let store: Store;
let service: Service;
beforeAll(async () => {
  store = await openStore();
  service = await openService({ store });
  await ingestSample(service, 'gulf-port-deal.txt', 'graphiql');
  await saveNew(service, contentOf([]));
});
afterAll(async () => {
  await service.close();
  await store.close();
});

async function openTabs(): Promise<Tab[]> {
  const start = await (await fetch(`${service.url}/graphql/start.js`)).text();
  return (JSON.parse(/renderYogaGraphiQL\([^{]*(\{.*\})\);/s.exec(start)?.[1] ?? '{}') as { defaultTabs: Tab[] }).defaultTabs;
}

/** The values that GraphiQL fills in, by the names of variables. */
async function readValues(): Promise<Record<string, string>> {
  return Object.assign({}, ...(await openTabs()).map(({ variables }) => JSON.parse(variables ?? '{}'))) as Record<string, string>;
}

async function run({ text, variables }: Example): Promise<Record<string, unknown>> {
  const values = await readValues();
  const { data, errors } = await service.ask(text, Object.fromEntries(variables.map((name) => [name, values[name]])));
  expect(errors).toBeUndefined();
  return data as Record<string, unknown>;
}

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

  it('opens with every example query, and with ids of the graph for them to begin with', async () => {
    const tabs = await openTabs();
    expect(tabs.map(({ query }) => query)).toEqual(QUERIES.map(({ text }) => text));
    const { snapshot: _, ...values } = await readValues();
    for (const [name, value] of Object.entries(values)) expect(`${name}: ${value}`).toMatch(/: .+/);
  });
});

describe('the examples', () => {
  it('show every query', () => {
    const shown = QUERIES.flatMap(({ fields }) => fields);
    const fields = Object.keys(createSchema().getQueryType()?.getFields() ?? {});
    expect(fields.filter((name) => !shown.includes(name))).toEqual([]);
  });

  // Mutations first: one makes the snapshot that a query reads.
  for (const example of [...MUTATIONS, ...QUERIES]) {
    it(`run: ${example.name}`, async () => {
      const data = await run(example);
      const kinds = Object.values(data).map((answer) => (answer as { __typename?: string } | null)?.__typename ?? '');
      expect(kinds.filter((kind) => ['NotFound', 'InvalidInput', 'UnsupportedVersion', 'UnsupportedLanguage'].includes(kind))).toEqual([]);
    });
  }

  it.each(MUTATIONS)('run again and do no harm: $name', async (example) => {
    expect(Object.keys(await run(example))).toEqual(example.fields);
  });
});
