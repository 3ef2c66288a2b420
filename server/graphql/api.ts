import type { GraphQLSchema } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Extractor } from '../ingest/extractor.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { limitCost, limitSize, limitTime, tellCost } from './limits/limit-plugins.ts';
import { LIMITS } from './limits/limits.ts';
import { createLoaders } from './loaders.ts';
import { createErrorMask } from './mask-error.ts';
import { paceRefusals } from './limits/pace-refusals.ts';
import { answerPersisted, ID_PARAMETER } from './persisted-queries.ts';
import type { Queries } from './persisted-queries.ts';
import { createQueryCache } from './limits/query-cache.ts';
import { readBody } from './limits/read-body.ts';

interface ApiOptions {
  schema: GraphQLSchema;
  store: Store;
  extractor: Extractor;
  queries: Queries;
  log: Logger;
  /** Version of the server. */
  version: string;
}

/** The GraphQL API as one fetch-like function, without a port. */
export function createApi({ schema, store, extractor, queries, log, version }: ApiOptions): YogaServerInstance<object, Context> {
  const maskError = createErrorMask(log);
  return createYoga<object, Context>({
    schema,
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
