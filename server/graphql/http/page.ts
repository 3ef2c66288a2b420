import { readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { refuseRequest, sendBytes } from './reply.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
  '.wasm': 'application/wasm',
  '.txt': 'text/plain; charset=utf-8',
};

/** Assets carry a hash in their names and never change; everything else is asked for anew. */
const FOR_EVER = 'public, max-age=31536000, immutable';
const ANEW = 'no-cache';

/** Sends a file of the built page; a path without an extension is a state of the page and gets its index. */
export async function servePage(response: ServerResponse, folder: string, pathname: string): Promise<void> {
  const path = readPath(pathname);
  const extension = path === null ? '' : extname(path);
  const isIndex = path !== null && extension === '';
  const bytes = path === null ? null : await readIfThere(join(folder, isIndex ? 'index.html' : path));
  if (bytes) {
    sendBytes(response, TYPES[extension || '.html'] ?? 'application/octet-stream', path?.startsWith('/assets/') ? FOR_EVER : ANEW, bytes);
  } else if (isIndex) {
    refuseRequest(response, 503, {
      code: 'PAGE_NOT_BUILT',
      message: 'The page is not built. Start with `npm start`, which builds it. The API answers at /graphql.',
    });
  } else {
    refuseRequest(response, 404, {
      code: 'FILE_NOT_FOUND',
      message: `There is no ${JSON.stringify(pathname.slice(0, 100))} here. The page is at /.`,
    });
  }
}

/** The path below the folder, or null when it is malformed, hidden or leads out of it. */
function readPath(pathname: string): string | null {
  try {
    const path = normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
    return path.startsWith('/') && !/\0|\/\./.test(path) ? path : null;
  } catch {
    return null;
  }
}

async function readIfThere(path: string): Promise<Buffer | null> {
  try {
    return await readFile(path);
  } catch {
    return null;
  }
}
