import { GraphQLError } from 'graphql';
import type { Logger } from 'pino';
import { BadCursor, Unavailable } from '../store/errors.ts';
import { badRequest, isRequestErrorCode, limitExceeded, requestFailure } from './errors.ts';
import { LIMITS } from './limits/limits.ts';

/** What lies at the bottom of an error that was wrapped on its way up. */
function findCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? findCause(error.originalError) : error;
}

/** The answer a caller may see for what went wrong; null when it is our own fault and nothing of it may be seen. */
function explain(error: unknown): GraphQLError | null {
  const cause = findCause(error);
  if (cause instanceof BadCursor)
    return badRequest(
      '`after` is not a cursor of this list. Pass an `endCursor` of the same query, or leave it out to begin at the first page.',
    );
  if (cause instanceof Unavailable)
    return requestFailure('UNAVAILABLE', 'The database does not answer. Try again in a moment; `GET /ready` says why.');
  if (!(error instanceof GraphQLError) || !(cause instanceof GraphQLError)) return null;
  if (cause.extensions['code'] === 'REQUEST_ENTITY_TOO_LARGE')
    return limitExceeded('bytes', LIMITS.bytes + 1, 'Send large files to `POST /files`.');
  const { code, http } = cause.extensions;
  if (error.path) return isRequestErrorCode(code) ? cause : null;
  // Without a place in the answer: a request that cannot be run at all, with the outer message, which says where it is wrong.
  if (isRequestErrorCode(code) && code !== 'BAD_REQUEST') return cause;
  // A body that is no JSON is no GraphQL request, so its status is 400 whatever form of answer was asked for.
  const isUnreadable = 'originalError' in cause.extensions;
  return new GraphQLError(error.message, {
    extensions: { code: 'BAD_REQUEST', http: isUnreadable ? { status: 400 } : (http ?? { status: 400, spec: true }) },
  });
}

/** The answer, at the place in the query and in the data where the error arose. One field's failure leaves the HTTP status at 200. */
function placeError(answer: GraphQLError, error: unknown): GraphQLError {
  if (!(error instanceof GraphQLError)) return answer;
  const { nodes, source, positions, path } = error;
  const { http, ...rest } = answer.extensions;
  return new GraphQLError(answer.message, {
    nodes,
    source,
    positions,
    path,
    extensions: path || http === undefined ? rest : { ...rest, http },
  });
}

/** Lets through what the caller can act on. All else is logged under a reference, which is all that the caller is told. */
export function createErrorMask(log: Logger): (error: unknown) => GraphQLError {
  return (error) => {
    const known = explain(error);
    if (known) return placeError(known, error);
    const reference = crypto.randomUUID().slice(0, 8);
    log.error({ err: findCause(error), reference }, 'a request failed');
    return placeError(
      requestFailure('INTERNAL', `Something went wrong on our side. The server's log has it under ${reference}.`, { reference }),
      error,
    );
  };
}
