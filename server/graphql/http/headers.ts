import type { ServerResponse } from 'node:http';

/** What the page may load: its own files and nothing else. Layout runs in WebAssembly and in workers. */
const PAGE = {
  'default-src': "'self'",
  'script-src': "'self' 'wasm-unsafe-eval'",
  'style-src': "'self'",
  // React Aria and Cytoscape place things by style attributes, set from script.
  'style-src-attr': "'unsafe-inline'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self' blob:",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'base-uri': "'none'",
  'form-action': "'none'",
};

/** Read-only pages of views, snapshots and lists of nodes are made to be put into frames elsewhere; all else is not, so that nobody is led to click what he does not see. */
const { 'frame-ancestors': _, ...EMBEDDED } = PAGE;

/** GraphiQL's editor writes style sheets of its own; scripts stay as strict as on the page. */
const GRAPHIQL = { ...PAGE, 'style-src': "'self' 'unsafe-inline'", 'font-src': "'self' data:" };

function writePolicy(directives: Readonly<Record<string, string>>): string {
  return Object.entries(directives)
    .map(([name, sources]) => `${name} ${sources}`)
    .join('; ');
}

const PAGE_POLICY = writePolicy(PAGE);
const GRAPHIQL_POLICY = writePolicy(GRAPHIQL);
const EMBEDDED_POLICY = writePolicy(EMBEDDED);

/** On every answer, errors included. */
export function setSecurityHeaders(response: ServerResponse): void {
  response.setHeader('content-security-policy', PAGE_POLICY);
  response.setHeader('x-content-type-options', 'nosniff');
  response.setHeader('referrer-policy', 'no-referrer');
  response.setHeader('cross-origin-opener-policy', 'same-origin');
  response.setHeader('cross-origin-resource-policy', 'same-origin');
}

export function relaxForGraphiql(response: ServerResponse): void {
  response.setHeader('content-security-policy', GRAPHIQL_POLICY);
}

export function allowFraming(response: ServerResponse): void {
  response.setHeader('content-security-policy', EMBEDDED_POLICY);
}
