import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { createHttpServer } from '../../server/graphql/http.ts';
import { ingestDocument } from '../../server/ingest/ingest-document.ts';
import { createLog } from '../../server/log.ts';
import { PAGE_QUERIES } from '../../server/page-queries.ts';
import type { Store } from '../../server/store/store.ts';
import { launchBrowser } from '../canvas/launch-browser.ts';
import { contentOf } from '../views/view-values.ts';
import { makeNewswire } from './newswire.ts';

const NODES = 500;
const ARTICLES = 120;
const RUNS = 5;
const PAGE = fileURLToPath(new URL('../../dist', import.meta.url));

export interface OpeningFigures {
  nodes: number;
  edges: number;
  /** From the press on the view in the list to the frame after its last node is drawn: the median, and the slowest, of five. */
  openMs: number;
  slowestMs: number;
}

/** Opens a saved view of 500 nodes of a graph of its own in Chromium. The page must be built. */
export async function measureOpening(store: Store): Promise<OpeningFigures> {
  for (const [at, article] of makeNewswire(ARTICLES).entries())
    await ingestDocument(store, { ...article, url: null, language: null }, `article ${at}`);
  const isReady = () => store.checkReady();
  const queries = { page: PAGE_QUERIES, adHoc: true };
  const server = createHttpServer({ store, queries, log: createLog('warn'), page: PAGE, samples: PAGE, isReady, version: '0.0.0-bench' });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, locale: 'en' });
    await page.goto(`http://127.0.0.1:${(server.address() as AddressInfo).port}/?lang=en`);
    const edges = await saveLarge(page);
    const times: number[] = [];
    for (let run = 0; run < RUNS; run += 1) times.push(await openOnce(page));
    times.sort((a, b) => a - b);
    return { nodes: NODES, edges, openMs: times[Math.floor(RUNS / 2)] ?? 0, slowestMs: times.at(-1) ?? 0 };
  } finally {
    await browser.close();
    server.closeAllConnections();
    server.close();
  }
}

/** Saves a view of the best tied nodes and their events, in rows; answers how many edges it has. */
function saveLarge(page: Page): Promise<number> {
  return page.evaluate(
    async ({ wanted, plain }) => {
      const ask = async (query: string, variables: object = {}) => {
        const headers = { 'content-type': 'application/json' };
        const { data } = await (await fetch('/graphql', { method: 'POST', headers, body: JSON.stringify({ query, variables }) })).json();
        return data;
      };
      const { entities } = await ask('{ entities(first: 100, orderBy: DEGREE) { nodes { id name } } }');
      const ids = entities.nodes.map(({ id }: { id: string }) => id);
      const around = `query ($of: [ID!]!) { neighbourhood(of: $of, first: 500) { nodes {
      __typename ... on Entity { id name } ... on Event { id label date realis } } } }`;
      const { neighbourhood } = await ask(around, { of: ids });
      type Node = { id: string; __typename: string; name?: string; label?: string; date?: string; realis?: string };
      const chosen = (neighbourhood.nodes as Node[]).slice(0, wanted);
      const nodes = chosen.map((node, at) => ({
        id: node.id,
        kind: node.__typename.toUpperCase(),
        label: node.name ?? node.label ?? '',
        x: (at % 25) * 130,
        y: Math.floor(at / 25) * 90,
        pinned: false,
        hidden: false,
        date: node.date ?? null,
        realis: node.realis ?? null,
      }));
      const among = 'query ($ids: [ID!]!) { edgesAmong(ids: $ids) { id title claimCount documentCount stance contradictions } }';
      const { edgesAmong } = await ask(among, { ids: nodes.map(({ id }) => id) });
      type Edge = { claimCount: number; documentCount: number };
      const edges = (edgesAmong as Edge[]).map(({ claimCount, documentCount, ...edge }) => ({
        ...edge,
        claims: claimCount,
        documents: documentCount,
      }));
      const content = { ...plain, nodes, edges, camera: { x: 1600, y: 900, zoom: 0.4 }, asOf: new Date().toISOString() };
      const save = 'mutation ($input: SaveViewInput!) { saveView(input: $input) { __typename ... on Failure { message } } }';
      const { saveView } = await ask(save, { input: { title: 'Large', content } });
      if (saveView.__typename !== 'SavedView' || nodes.length !== wanted)
        throw new Error(`${nodes.length} nodes: ${JSON.stringify(saveView)}`);
      return edges.length;
    },
    { wanted: NODES, plain: contentOf([]) },
  );
}

/** With an empty canvas before it: from the press to the second frame after the legend counts every node. */
async function openOnce(page: Page): Promise<number> {
  await page.goto(new URL('/?lang=en', page.url()).href);
  await page.getByRole('button', { name: 'Saved views' }).click();
  await page.locator('.view-row-open').first().waitFor();
  return page.evaluate(async (wanted) => {
    const frame = () => new Promise((done) => requestAnimationFrame(done));
    const count = () =>
      [...document.querySelectorAll('.legend-row:first-child .legend-item > .meta')]
        .slice(0, 4)
        .reduce((sum, { textContent }) => sum + Number(textContent), 0);
    const begun = performance.now();
    document.querySelector<HTMLElement>('.view-row-open')?.click();
    while (count() < wanted && performance.now() - begun < 20_000) await frame();
    await frame();
    await frame();
    return Math.round(performance.now() - begun);
  }, NODES);
}
