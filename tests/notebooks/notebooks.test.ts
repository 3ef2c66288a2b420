import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openProduct, type Product } from '../product.ts';
import { executeNotebook, NAMES, NOTEBOOKS, readNotebook, readOutputs } from './execute.ts';

describe('the notebooks as they are kept', () => {
  it.each(NAMES)('%s holds what every cell shows, no error, and nothing of the machine it ran on', async (name) => {
    const { text, notebook } = await readNotebook(NOTEBOOKS, name);
    const cells = notebook.cells.filter((cell) => cell.cell_type === 'code');
    expect(cells.map((cell) => cell.execution_count)).toEqual(cells.map((_, index) => index + 1));
    const outputs = cells.flatMap(({ outputs = [] }) => outputs);
    expect(outputs.length).toBeGreaterThan(5);
    expect(outputs.filter((output) => output.output_type === 'error' || output.output_type === 'stderr')).toEqual([]);
    expect(text).not.toMatch(/\/(?:home|root|Users|tmp|var)\/|\\\\Users|Traceback|Warning/);
    expect([...text.matchAll(/(?:127\.0\.0\.1|localhost):\d+/g)].filter(([address]) => address !== '127.0.0.1:4000')).toEqual([]);
  });
});

/** Each notebook once, against a server of ours. Figures are compared with what the API says, asked here in other words. */
describe('the notebooks, run by a real Jupyter kernel', { timeout: 120_000 }, () => {
  let product: Product;
  let folder: string;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'wasl-notebooks-'));
    product = await openProduct();
    await product.ingestSamples();
  }, 180_000);
  afterAll(async () => {
    await product.close();
    await rm(folder, { recursive: true, force: true });
  });

  async function show(name: (typeof NAMES)[number]): Promise<string> {
    await executeNotebook(name, product.url, folder);
    return readOutputs((await readNotebook(folder, name)).notebook);
  }

  async function ask<Data>(query: string): Promise<Data> {
    const response = await fetch(`${product.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query }),
    });
    return ((await response.json()) as { data: Data }).data;
  }

  interface Counted {
    totalCount: { count: number };
  }

  it('first steps: counts the graph, opens an edge to its quotes, and saves a view that has the whole neighbourhood', async () => {
    const shown = await show('01-first-steps');
    const { entities, search } = await ask<{ entities: Counted; search: { nodes: { node: { id: string } }[] } }>(
      '{ entities(first: 1) { totalCount { count } } search(text: "يوسف حمد المرزوعي", types: [PERSON], first: 1) { nodes { node { id } } } }',
    );
    expect(shown).toContain(`${entities.totalCount.count} entities in 3 groups`);
    const { neighbourhood, views } = await ask<{
      neighbourhood: { nodes: object[]; total: { count: number } };
      views: { nodes: { title: string; latest: { nodeCount: number } }[] };
    }>(
      `{ neighbourhood(of: ["${search.nodes[0]?.node.id}"], first: 500) { nodes { __typename } total { count } } views(first: 9) { nodes { title latest { nodeCount } } } }`,
    );
    const { count } = neighbourhood.total;
    expect(shown).toContain(`${count} of ${count} neighbours`);
    expect(shown).toContain(`3 of ${count} neighbours, `);
    expect(shown).toContain('<mark');
    expect(views.nodes).toEqual([{ title: 'حول يوسف حمد المرزوعي', latest: { nodeCount: neighbourhood.nodes.length } }]);
  });

  it('who is tied to whom: the graph has every node with an edge, and its first is the one with the most edges', async () => {
    const shown = await show('02-who-is-tied-to-whom');
    const { edges, entities } = await ask<{
      edges: Counted & { nodes: object[] };
      entities: { nodes: { name: string; degree: number }[] };
    }>('{ edges(first: 1) { totalCount { count } nodes { id } } entities(orderBy: DEGREE, first: 1) { nodes { name degree } } }');
    const [top] = entities.nodes;
    const [, drawn = '0'] = /Graph with \d+ nodes and (\d+) edges/.exec(shown) ?? [];
    expect(Number(drawn)).toBeGreaterThan(0.8 * edges.totalCount.count);
    expect(Number(drawn)).toBeLessThanOrEqual(edges.totalCount.count);
    expect(shown).toMatch(new RegExp(`\\n0 +${top?.name} `));
    expect(shown).toMatch(/version 1: \d+ nodes, \d+ edges/);
  });

  it('events over time: counts all events, and shows the disputed one with its quotes on two sides', async () => {
    const shown = await show('03-events-over-time');
    const { all, undated, disputed } = await ask<{
      all: Counted;
      undated: Counted;
      disputed: Counted & { nodes: { label: string; claimCount: number }[] };
    }>(`{
      all: events(first: 1) { totalCount { count } }
      undated: events(filter: { undated: true }, first: 1) { totalCount { count } }
      disputed: events(filter: { disputed: true }, first: 1) { totalCount { count } nodes { label claimCount } }
    }`);
    expect(shown).toContain(`of ${all.totalCount.count} events are dated to the day; ${undated.totalCount.count} have no date`);
    expect(shown).toContain(`${disputed.totalCount.count} events\n`);
    expect(shown).toContain(disputed.nodes[0]?.label);
    const sides = shown.split('flex:1 1 20em').slice(1).slice(-2);
    expect(sides.map((side) => side.includes('DENIED'))).toEqual([false, true]);
    expect(shown).toContain(`${disputed.nodes[0]?.claimCount} claims`);
  });
});
