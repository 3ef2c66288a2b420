import type { Plugin } from 'graphql-yoga';
import { unreadable } from './errors.ts';

/** A body is UTF-8 to the last byte or no request at all: letters must not be lost in silence. What is no form that we read is named. */
export const readBody: Plugin = {
  onRequestParse: ({ request, requestParser, setRequestParser }) => {
    if (request.method !== 'POST') return;
    const type = request.headers.get('content-type') ?? '';
    if (!requestParser)
      throw unreadable(`A body of the type ${JSON.stringify(type.slice(0, 100))} is not read. Send application/json.`, 415);
    const charset = /;\s*charset="?([^";\s]+)/i.exec(type)?.[1]?.toLowerCase() ?? 'utf-8';
    if (charset !== 'utf-8' && charset !== 'utf8') throw unreadable('Only UTF-8 is read. Encode the body so.', 415);
    if (type.startsWith('application/json')) setRequestParser(readJson);
  },
};

async function readJson(request: Request): Promise<object> {
  const bytes = await request.arrayBuffer();
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unreadable('The body is not JSON in UTF-8. Send an object with `query` and, if need be, `variables` and `operationName`.');
  }
  if (typeof value !== 'object' || value === null) throw unreadable('The body must be a JSON object with `query`.');
  return value;
}
