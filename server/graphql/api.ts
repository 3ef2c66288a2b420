import { createYoga } from 'graphql-yoga';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Extractor } from '../ingest/extractor.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { limitCost, limitSize, limitTime, tellCost } from './limit-plugins.ts';
import { LIMITS } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { createErrorMask } from './mask-error.ts';
import { paceRefusals } from './pace-refusals.ts';
import { answerPersisted, ID_PARAMETER } from './persisted-queries.ts';
import type { Queries } from './persisted-queries.ts';
import { createQueryCache } from './query-cache.ts';
import { readBody } from './read-body.ts';
import { createSchema } from './schema.ts';

interface ApiOptions {
  store: Store;
  extractor: Extractor;
  queries: Queries;
  log: Logger;
  /** Version of the server. */
  version: string;
}

/** The GraphQL API as one fetch-like function, without a port. */
export function createApi({ store, extractor, queries, log, version }: ApiOptions): YogaServerInstance<object, Context> {
  const maskError = createErrorMask(log);
  return createYoga<object, Context>({
    schema: createSchema(),
    context: () => ({ store, extractor, log, version, loaders: createLoaders(store) }),
    plugins: [readBody, limitSize, answerPersisted(queries), limitCost, limitTime, tellCost, paceRefusals()],
    extraParamNames: [ID_PARAMETER],
    maskedErrors: { maskError },
    maxRequestBodySize: LIMITS.bytes,
    // What is refused is not kept: it is refused as fast again, and kept errors hold the text they are of.
    parserAndValidationCache: { documentCache: createQueryCache(), errorCache: { get: () => undefined, set: () => undefined } },
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
  });
}
