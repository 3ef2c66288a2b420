import { getOperationAST, parse } from 'graphql';
import type { ExecutionResult } from 'graphql';
import { createYoga } from 'graphql-yoga';
import type { Plugin, YogaServerInstance } from 'graphql-yoga';
import type { Logger } from 'pino';
import type { Extractor } from '../ingest/extractor.ts';
import type { Store } from '../store/store.ts';
import type { Context } from './context.ts';
import { estimateCost } from './cost.ts';
import { requestFailure } from './errors.ts';
import { limitShape, LIMITS } from './limits.ts';
import { createLoaders } from './loaders.ts';
import { createErrorMask } from './mask-error.ts';
import { createSchema } from './schema.ts';

interface ApiOptions {
  store: Store;
  extractor: Extractor;
  log: Logger;
  /** Version of the server. */
  version: string;
}

/** Counts the text's words and signs while reading it, and refuses what is too long, deep or wide; a mistake in it is the caller's. */
const limitText: Plugin = {
  onParse: ({ setParseFn }) => setParseFn((source: string) => parse(source, { maxTokens: LIMITS.tokens })),
  onValidate: ({ addValidationRule }) => {
    addValidationRule(limitShape);
    return ({ result }) => {
      for (const error of result) error.extensions['code'] ??= 'BAD_REQUEST';
    };
  },
};

/** Tells what a query may cost before it runs, refuses what costs too much, and says the cost in the answer. */
const limitCost: Plugin = {
  onExecute: ({ args, setResultAndStopExecution }) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (!operation) return undefined;
    const cost = estimateCost(args.schema, args.document, operation, args.variableValues ?? {});
    if (cost > LIMITS.cost) {
      const message = `The query may cost ${cost}; at most ${LIMITS.cost} is allowed. Ask for fewer at once (\`first\`), or for less of each.`;
      setResultAndStopExecution({ errors: [requestFailure('COST_EXCEEDED', message, { cost, limit: LIMITS.cost })] });
      return undefined;
    }
    return {
      onExecuteDone: ({ result, setResult }) => {
        const answer = result as ExecutionResult;
        setResult({ ...answer, extensions: { ...answer.extensions, cost } });
      },
    };
  },
};

/** Gives up on queries that take too long. Mutations are let finish: giving up on one would leave open whether it was done. */
const limitTime: Plugin = {
  onExecute: ({ args, executeFn, setExecuteFn }) => {
    if (getOperationAST(args.document, args.operationName)?.operation !== 'query') return;
    setExecuteFn(async (input) => {
      const { promise, resolve } = Promise.withResolvers<ExecutionResult>();
      const message = `The query took longer than ${LIMITS.time / 1000} seconds and was given up. Ask for fewer at once, or narrow the filter.`;
      const timer = setTimeout(() => resolve({ errors: [requestFailure('TIMEOUT', message)] }), LIMITS.time);
      try {
        return await Promise.race([executeFn(input) as Promise<ExecutionResult>, promise]);
      } finally {
        clearTimeout(timer);
      }
    });
  },
};

/** The GraphQL API as one fetch-like function, without a port. */
export function createApi({ store, extractor, log, version }: ApiOptions): YogaServerInstance<object, Context> {
  const maskError = createErrorMask(log);
  return createYoga<object, Context>({
    schema: createSchema(),
    context: () => ({ store, extractor, log, version, loaders: createLoaders(store) }),
    plugins: [limitText, limitCost, limitTime],
    maskedErrors: { maskError },
    maxRequestBodySize: LIMITS.bytes,
    logging: false,
    graphiql: false,
    landingPage: false,
    cors: false,
    multipart: false,
  });
}
