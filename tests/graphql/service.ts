import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { request as sendRequest } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Writable } from 'node:stream';
import { fileURLToPath } from 'node:url';
import { pino } from 'pino';
import { inject } from 'vitest';
import { createHttpServer } from '../../server/graphql/http.ts';
import { BUILT_IN, type Extractor } from '../../server/ingest/extractor.ts';
import { createLog } from '../../server/log.ts';
import { PAGE_QUERIES } from '../../server/page-queries.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { GraphReader, Store } from '../../server/store/store.ts';

export const SAMPLES = fileURLToPath(new URL('../../samples', import.meta.url));

interface Answer {
  status: number;
  // oxlint-disable-next-line typescript/no-explicit-any -- an answer's shape is what each test is about.
  data: any;
  errors: { message: string; path?: (string | number)[]; extensions: Record<string, unknown> }[] | undefined;
  extensions: Record<string, unknown> | undefined;
}

/** A real server on a port of its own, over the test run's real Neo4j. */
export interface Service {
  store: Store;
  port: number;
  url: string;
  /** Everything logged, one JSON object a line. */
  log: () => string;
  ask: (query: string, variables?: Record<string, unknown>) => Promise<Answer>;
  close: () => Promise<void>;
}

export async function openStore(): Promise<Store> {
  const store = await connectStore(inject('neo4j'), createLog('warn'));
  await store.applySchema();
  return store;
}

interface ServiceOptions {
  store: Store;
  page?: string;
  extractor?: Extractor;
  /** False: only the page's own queries are answered. */
  adHoc?: boolean;
}

export async function openService({ store, page = '/nowhere', extractor = BUILT_IN, adHoc = true }: ServiceOptions): Promise<Service> {
  const lines: string[] = [];
  const sink = new Writable({ write: (chunk: Buffer, _, done) => (lines.push(chunk.toString()), done()) });
  const log = pino({ level: 'debug' }, sink);
  const server = createHttpServer({
    store,
    extractor,
    queries: { page: PAGE_QUERIES, adHoc },
    log,
    page,
    samples: SAMPLES,
    isReady: () => store.checkReady(),
    version: '0.0.0-test',
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  const url = `http://127.0.0.1:${port}`;
  return {
    store,
    port,
    url,
    log: () => lines.join(''),
    ask: async (query, variables = {}) => {
      const response = await fetch(`${url}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
        body: JSON.stringify({ query, variables }),
      });
      return { status: response.status, ...((await response.json()) as Omit<Answer, 'status'>) };
    },
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** `fetch` refuses to set `Host`; this sends any header. */
export async function sendRaw(
  service: Service,
  path: string,
  headers: Record<string, string>,
  method = 'GET',
): Promise<{ status: number; body: string }> {
  const request = sendRequest({ host: '127.0.0.1', port: service.port, path, method, headers });
  request.end();
  const [response] = (await once(request, 'response')) as [import('node:http').IncomingMessage];
  const body = Buffer.concat(await response.toArray()).toString();
  return { status: response.statusCode ?? 0, body };
}

/** The store, counting its reads: every one of them is a journey to the database. */
export function countReads(store: Store): { store: Store; reads: string[] } {
  const reads: string[] = [];
  const read = new Proxy(store.read, {
    get: (target, name: keyof GraphReader) => {
      const ask = target[name].bind(target) as (...input: unknown[]) => unknown;
      return (...input: unknown[]) => {
        reads.push(name);
        return ask(...input);
      };
    },
  });
  return { store: { ...store, read }, reads };
}

/** A sample as the mutation takes it, its text made this test's own by a sentence at the end. */
export async function readSample(
  name: string,
  mark: string,
): Promise<{ text: string; title: string; source: string; publishedAt: string }> {
  const file = await readFile(`${SAMPLES}/${name}`, 'utf8');
  const [header = '', text = ''] = file.split(/\n\n([^]*)/);
  const field = (key: string): string => new RegExp(`^${key}: (.*)$`, 'm').exec(header)?.[1] ?? '';
  return { text: `${text}\nانتهى الخبر رقم ${mark}.\n`, title: field('title'), source: field('source'), publishedAt: field('publishedAt') };
}

export const INGEST = `mutation ($input: IngestDocumentInput!) {
  ingestDocument(input: $input) {
    __typename
    ... on IngestedDocument { document { id title } isNew counts { entities events claims sentences } }
    ... on Failure { message code }
  }
}`;

/** The data of an answer; one with errors fails the test. */
export async function readData(service: Service, query: string, variables: Record<string, unknown> = {}): Promise<Answer['data']> {
  const { data, errors } = await service.ask(query, variables);
  if (errors) throw new Error(JSON.stringify(errors, null, 2));
  return data;
}

/** Ingests a sample as this test's own and answers its document's id. */
export async function ingestSample(service: Service, name: string, mark: string): Promise<string> {
  const data = await readData(service, INGEST, { input: await readSample(name, mark) });
  return data.ingestDocument.document.id as string;
}

/** An event of a document, an entity that takes part in it, and the edge between. */
export async function findEdge(service: Service, document: string): Promise<{ entity: string; event: string; edge: string }> {
  const query = 'query ($id: ID!) { document(id: $id) { claims { event { id participants { entity { id } edge { id } } } } } }';
  const data = await readData(service, query, { id: document });
  for (const { event } of data.document.claims) {
    const [participant] = event?.participants ?? [];
    if (participant) return { event: event.id, entity: participant.entity.id, edge: participant.edge.id };
  }
  throw new Error('No event of the document has a participant.');
}
