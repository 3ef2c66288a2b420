import type { ServerResponse } from 'node:http';

/** A failure outside GraphQL, in the same words: what happened, what to do, and a permanent name. */
export interface Refused {
  message: string;
  code: string;
}

export function sendJson(response: ServerResponse, status: number, body: object): void {
  const bytes = Buffer.from(JSON.stringify(body));
  response.writeHead(status, {
    'content-type': 'application/json; charset=utf-8',
    'content-length': bytes.length,
    'cache-control': 'no-store',
  });
  response.end(bytes);
}

export function refuseRequest(response: ServerResponse, status: number, refused: Refused): void {
  sendJson(response, status, refused);
}

export function sendBytes(response: ServerResponse, type: string, cacheControl: string, bytes: Buffer | string): void {
  const body = Buffer.from(bytes);
  response.writeHead(200, { 'content-type': type, 'content-length': body.length, 'cache-control': cacheControl });
  response.end(body);
}
