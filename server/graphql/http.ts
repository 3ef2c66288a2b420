import { createServer } from 'node:http';
import type { IncomingMessage, Server, ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { ExecutionResult } from 'graphql';
import type { Logger } from 'pino';
import { BUILT_IN, type Extractor } from '../ingest/extractor.ts';
import type { Store } from '../store/store.ts';
import { createApi } from './api.ts';
import { serveExport } from './http/export.ts';
import { FILE_LIMIT, ingestFile, readBody, readSamples } from './http/files.ts';
import { serveGraphiql } from './http/graphiql.ts';
import type { Ask } from './http/graphiql.ts';
import { refuseStranger } from './http/guard.ts';
import { allowFraming, setSecurityHeaders } from './http/headers.ts';
import { servePage } from './http/page.ts';
import { refuseRequest, sendJson } from './http/reply.ts';
import type { Queries } from './persisted-queries.ts';
import { createSchema } from './schema.ts';

export interface HttpOptions {
  store: Store;
  /** What reads articles; the built-in one when left out. */
  extractor?: Extractor;
  queries: Queries;
  log: Logger;
  /** Folder of the built page. */
  page: string;
  /** Folder of the articles to start with. */
  samples: string;
  /** Whether the database answers and its schema is current. */
  isReady: () => Promise<{ ready: true } | { ready: false; reason: string }>;
  /** Version of the server. */
  version: string;
}

/** The pages made for frames elsewhere, read-only all of them; under any other path the page can write and must not be framed. */
const EMBEDDED = /^\/embed\/([vs]\/[^/]+|nodes)\/?$/;
const JSON_BODY = { 'content-type': 'application/json' };

/** The page and the API on one port. The caller makes it listen, on loopback. */
export function createHttpServer(options: HttpOptions): Server {
  const { store, extractor = BUILT_IN, queries, log, version } = options;
  const schema = createSchema();
  const api = createApi({ schema, store, extractor, queries, log, version });

  const ask: Ask | null = queries.adHoc
    ? async (query) => {
        const asked = new Request('http://127.0.0.1/graphql', { method: 'POST', headers: JSON_BODY, body: JSON.stringify({ query }) });
        return ((await (await api.fetch(asked)).json()) as ExecutionResult).data;
      }
    : null;

  async function answer(request: IncomingMessage, response: ServerResponse, url: URL): Promise<void> {
    const isRead = request.method === 'GET' || request.method === 'HEAD';
    const { pathname } = url;
    if (pathname === '/graphql') {
      if (isRead && !url.searchParams.has('query') && request.headers.accept?.includes('text/html'))
        await serveGraphiql(response, pathname, ask);
      else await api(request, response);
      return;
    }
    if (pathname === '/files') return answerFile(request, response, url.searchParams.get('name') ?? '');
    if (!isRead) return refuseMethod(response, 'GET, HEAD');
    if (pathname === '/health') return sendJson(response, 200, { healthy: true, version });
    if (pathname === '/ready') return answerReady(response);
    if (pathname.startsWith('/export/')) return serveExport(request, response, url, { store, schema, log });
    if (pathname === '/samples') return sendJson(response, 200, await readSamples(options.samples));
    if (EMBEDDED.test(pathname)) allowFraming(response);
    if (!(await serveGraphiql(response, pathname, ask))) await servePage(response, options.page, pathname);
  }

  async function answerReady(response: ServerResponse): Promise<void> {
    const state = await options.isReady();
    sendJson(response, state.ready ? 200 : 503, state);
  }

  async function answerFile(request: IncomingMessage, response: ServerResponse, name: string): Promise<void> {
    if (request.method !== 'POST') return refuseMethod(response, 'POST');
    if (name === '')
      return refuseRequest(response, 400, {
        code: 'NO_NAME',
        message: 'Give the file’s name: POST /files?name=article.txt. Its ending says how to read it.',
      });
    const bytes = await readBody(request, FILE_LIMIT);
    if (bytes) return sendJson(response, 200, { results: await ingestFile({ store, extractor }, name, bytes) });
    response.setHeader('connection', 'close');
    refuseRequest(response, 413, {
      code: 'TOO_LARGE',
      message: `The file is larger than ${FILE_LIMIT / 1024 / 1024} MB. Split it, or use \`npm run ingest\`.`,
    });
  }

  const server = createServer((request, response) => {
    const begun = performance.now();
    setSecurityHeaders(response);
    response.once('close', () => {
      log.debug(
        {
          method: request.method,
          path: request.url?.split('?', 1)[0],
          status: response.statusCode,
          ms: Math.round(performance.now() - begun),
        },
        'answered',
      );
    });
    const stranger = refuseStranger(request, (server.address() as AddressInfo).port);
    if (stranger) return refuseRequest(response, 403, stranger);
    const url = URL.parse(request.url ?? '/', 'http://127.0.0.1');
    if (!url) return refuseRequest(response, 400, { code: 'BAD_ADDRESS', message: 'The address asked for is malformed.' });
    answer(request, response, url).catch((error: unknown) => failRequest(response, error));
  });

  function failRequest(response: ServerResponse, error: unknown): void {
    const reference = crypto.randomUUID().slice(0, 8);
    log.error({ err: error, reference }, 'a request failed');
    if (response.headersSent) response.destroy();
    else
      sendJson(response, 500, {
        code: 'INTERNAL',
        message: `Something went wrong on our side. The server's log has it under ${reference}.`,
        reference,
      });
  }

  return server;
}

function refuseMethod(response: ServerResponse, allowed: string): void {
  response.setHeader('allow', allowed);
  refuseRequest(response, 405, { code: 'METHOD_REFUSED', message: `Only ${allowed} can be used here.` });
}
