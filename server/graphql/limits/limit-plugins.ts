import { getOperationAST } from 'graphql';
import type { ExecutionResult } from 'graphql';
import type { Plugin } from 'graphql-yoga';
import { estimateCost } from './cost.ts';
import { limitExceeded, requestFailure } from '../errors.ts';
import { LIMITS } from './limits.ts';
import { readQuery } from './measure-query.ts';
import { measureVariables } from './measure-values.ts';

/** Refuses requests that are too large before anything of them is looked at closer; a mistake in a query's text is the caller's. */
export const limitSize: Plugin = {
  onRequestParse: ({ request }) => {
    const bytes = Number(request.headers.get('content-length'));
    if (bytes > LIMITS.bytes) throw limitExceeded('bytes', bytes, 'Send large files to `POST /files`.');
  },
  onParams: ({ params }) => {
    const variables: unknown = params.variables;
    if (typeof variables === 'object' && variables !== null) measureVariables(variables);
  },
  onParse: ({ setParseFn }) => setParseFn(readQuery),
  onValidate: () => {
    return ({ result }) => {
      for (const error of result) error.extensions['code'] ??= 'BAD_REQUEST';
    };
  },
};

/** Tells what a query may cost before it runs, and refuses what costs too much. */
export const limitCost: Plugin = {
  onExecute: ({ args, setResultAndStopExecution }) => {
    const operation = getOperationAST(args.document, args.operationName);
    if (!operation) return undefined;
    const cost = estimateCost(args.schema, args.document, operation, args.variableValues ?? {});
    if (cost > LIMITS.cost) {
      const error = limitExceeded('cost', cost, 'Ask for fewer at once (`first`), or for less of each.');
      setResultAndStopExecution({ errors: [error], extensions: { cost } });
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

/** Says the cost in every answer; it is 0 where nothing could be counted, as in what does not parse. */
export const tellCost: Plugin = {
  onResultProcess: (answering) => {
    const { result } = answering;
    if (Array.isArray(result) || Symbol.asyncIterator in result) return;
    answering.setResult({ ...result, extensions: { cost: 0, ...result.extensions } });
  },
};

/** Gives up on queries that take too long. Mutations are let finish: giving up on one would leave open whether it was done. */
export const limitTime: Plugin = {
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
