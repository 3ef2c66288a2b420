import { ApiError } from '../workbench/api.ts';
import type { TypedDocumentString } from './generated/graphql.ts';

interface Answer<T> {
  readonly data?: T | null;
  readonly errors?: readonly { readonly message: string; readonly extensions?: { readonly code?: string; readonly reference?: string } }[];
}

/** Codes under which the same call may succeed later. */
const PASSING = new Set(['TIMEOUT', 'UNAVAILABLE', 'INTERNAL']);

/** Asks the API; what goes wrong becomes an ApiError, save that a cancelled call stays an AbortError. */
export async function execute<T, V>(document: TypedDocumentString<T, V>, variables: V, signal?: AbortSignal): Promise<T> {
  const response = await send('/graphql', {
    method: 'POST',
    headers: { 'content-type': 'application/json', accept: 'application/graphql-response+json' },
    // The server has the text: of the same tree the page was built from.
    body: JSON.stringify({ documentId: document.__meta__?.['hash'], variables }),
    signal: signal ?? null,
  });
  const answer = await read<Answer<T>>(response);
  const error = answer.errors?.[0];
  if (error) {
    const code = error.extensions?.code ?? 'INTERNAL';
    throw new ApiError(error.message, code, PASSING.has(code), error.extensions?.reference ?? null);
  }
  if (!answer.data) throw new ApiError('', 'INTERNAL', true);
  return answer.data;
}

/** `fetch` whose failure to reach the server is an ApiError with the code OFFLINE. */
export async function send(path: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(path, init);
  } catch (error) {
    if (init.signal?.aborted) throw error;
    throw new ApiError('', 'OFFLINE', true);
  }
}

/** The JSON of an answer; a body that is none, as a proxy's error page, is UNAVAILABLE. */
export async function read<T>(response: Response): Promise<T> {
  try {
    return (await response.json()) as T;
  } catch {
    throw new ApiError('', 'UNAVAILABLE', true);
  }
}
