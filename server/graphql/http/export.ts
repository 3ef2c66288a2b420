import type { IncomingMessage, ServerResponse } from 'node:http';
import { GraphQLError } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import type { Logger } from 'pino';
import { Unavailable } from '../../store/errors.ts';
import type { ExportedRow } from '../../store/export-rows.ts';
import type { Store } from '../../store/store.ts';
import { readExport } from './export-request.ts';
import { refuseRequest } from './reply.ts';

/** Rows fetched at once: large enough that the way to the database does not count, small enough that a million leave no mark in memory. */
const ROWS = 1000;

interface ExportOptions {
  store: Store;
  schema: GraphQLSchema;
  log: Logger;
}

/**
 * `GET /export/edges.jsonl?filter={…}&changedSince=…&after=…`: one JSON object a line, in the order of ids. The next rows are fetched while the last are
 * sent, and no faster than they are taken, so that a million take no more memory than a few thousand. Whoever was cut off goes on after the id of
 * the last whole line.
 */
export async function serveExport(
  request: IncomingMessage,
  response: ServerResponse,
  url: URL,
  { store, schema, log }: ExportOptions,
): Promise<void> {
  let first: ExportedRow[];
  let next: (afterId: string) => Promise<ExportedRow[]>;
  try {
    const { rows, after } = readExport(url, store, schema);
    next = (afterId) => rows(afterId, ROWS);
    first = await next(after);
  } catch (error) {
    return refuse(response, error);
  }
  response.writeHead(200, { 'content-type': 'application/jsonl; charset=utf-8', 'cache-control': 'no-store' });
  if (request.method === 'HEAD') {
    response.end();
    return;
  }
  try {
    for await (const lines of writeLines(first, next)) {
      if (response.destroyed) return;
      await send(response, lines);
    }
    response.end();
  } catch (error) {
    // The status is sent already: the connection is cut, which tells the reader that it is not the end.
    log.error({ err: error, path: url.pathname }, 'an export was cut off');
    response.destroy();
  }
}

/** Done when the lines are on their way, or the reader has left: whoever has enough just leaves. */
function send(response: ServerResponse, lines: string): Promise<void> {
  return new Promise((resolve) => response.write(lines, () => resolve()));
}

async function* writeLines(first: ExportedRow[], next: (afterId: string) => Promise<ExportedRow[]>): AsyncGenerator<string> {
  let rows = first;
  while (rows.length > 0) {
    const last = rows.at(-1)?.id ?? '';
    const following = rows.length < ROWS ? Promise.resolve([]) : next(last);
    // Its failure is met where it is awaited, not while the lines before it are on their way.
    following.catch(() => {});
    yield rows.map((row) => `${JSON.stringify(row)}\n`).join('');
    rows = await following;
  }
}

function refuse(response: ServerResponse, error: unknown): void {
  if (error instanceof Unavailable)
    return refuseRequest(response, 503, {
      code: 'UNAVAILABLE',
      message: 'The database does not answer. Try again in a moment; `GET /ready` says why.',
    });
  if (error instanceof GraphQLError && error.extensions['code'] === 'BAD_REQUEST')
    return refuseRequest(response, 400, { code: 'BAD_REQUEST', message: error.message });
  throw error;
}
