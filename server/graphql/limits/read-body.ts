import type { Plugin } from 'graphql-yoga';
import { limitExceeded, unreadable } from '../errors.ts';
import { LIMITS } from './limits.ts';

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
  const bytes = new Uint8Array(await request.arrayBuffer());
  measureNesting(bytes);
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
  } catch {
    throw unreadable('The body is not JSON in UTF-8. Send an object with `query` and, if need be, `variables` and `operationName`.');
  }
  if (typeof value !== 'object' || value === null) throw unreadable('The body must be a JSON object with `query`.');
  return value;
}

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPENING = new Set([0x5b, 0x7b]);
const CLOSING = new Set([0x5d, 0x7d]);
/** The variables are an object in the body. */
const DEEPEST = LIMITS.valueDepth + 2;

/** A look at the brackets alone: a megabyte of them takes JSON's parser many times as long as a megabyte of words. */
function measureNesting(bytes: Uint8Array): void {
  let depth = 0;
  let isText = false;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte === QUOTE) isText = !isText;
    else if (isText) at += byte === BACKSLASH ? 1 : 0;
    else if (OPENING.has(byte)) depth += 1;
    else if (CLOSING.has(byte)) depth -= 1;
    if (depth > DEEPEST) throw limitExceeded('valueDepth', depth - 2, 'Say the same with fewer filters within filters.');
  }
}
