import { GraphQLError } from 'graphql';
import { LIMITS } from './limits/limits.ts';
import type { Measure } from './limits/limits.ts';

/** Permanent codes of errors that are not part of a payload. */
export type RequestErrorCode =
  | 'BAD_REQUEST'
  | 'COST_EXCEEDED'
  | 'QUERY_NOT_PERSISTED'
  | 'QUERY_UNKNOWN'
  | 'TIMEOUT'
  | 'UNAVAILABLE'
  | 'INTERNAL';

/** HTTP statuses for requests that fail as a whole; a field that fails leaves the answer at 200. */
const STATUS: Readonly<Record<RequestErrorCode, number>> = {
  BAD_REQUEST: 400,
  COST_EXCEEDED: 400,
  QUERY_NOT_PERSISTED: 400,
  QUERY_UNKNOWN: 400,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export function isRequestErrorCode(code: unknown): code is RequestErrorCode {
  return typeof code === 'string' && Object.hasOwn(STATUS, code);
}

/** Whether it is no mistake of the caller's. */
export function isOurs({ extensions }: GraphQLError): boolean {
  return STATUS[extensions['code'] as RequestErrorCode] >= 500;
}

/** The caller's mistake: the message says what is wrong and what to do. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** A failure that is not of one argument. With `application/json` the status stays 200, as GraphQL over HTTP has it. */
export function requestFailure(code: RequestErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: STATUS[code], spec: true } } });
}

/** A body that is no GraphQL request: the status holds whatever form of answer was asked for. */
export function unreadable(message: string, status = 400): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status } } });
}

/** Refused before anything runs. `cost` is what was measured, in the limit's own unit; where measuring stops at the limit, one more than it. */
export function limitExceeded(measure: Measure, cost: number, advice: string): GraphQLError {
  const limit = LIMITS[measure];
  const message = `${WHAT[measure](cost.toLocaleString('en'), limit.toLocaleString('en'))} ${advice}`;
  const http = measure === 'bytes' ? { status: 413 } : { status: STATUS.COST_EXCEEDED, spec: true };
  return new GraphQLError(message, { extensions: { code: 'COST_EXCEEDED', measure, cost, limit, http } });
}

const WHAT: Readonly<Record<Measure, (cost: string, limit: string) => string>> = {
  bytes: (_, limit) => `The request is larger than ${limit} bytes.`,
  characters: (cost, limit) => `The query's text has ${cost} characters; at most ${limit} are allowed.`,
  tokens: (_, limit) => `The query has more than ${limit} tokens.`,
  nesting: (_, limit) => `The query has more than ${limit} brackets within each other.`,
  definitions: (cost, limit) => `The query's text has ${cost} operations and fragments; at most ${limit} are allowed.`,
  fields: (cost, limit) => `The query's text has ${cost} fields and fragments in it; at most ${limit} are allowed.`,
  depth: (cost, limit) => `The query is ${cost} fields deep; at most ${limit} are allowed.`,
  aliases: (cost, limit) => `The query has ${cost} aliases; at most ${limit} are allowed.`,
  valueDepth: (_, limit) => `A value has more than ${limit} lists and objects within each other.`,
  cost: (cost, limit) => `The query may cost ${cost}; at most ${limit} is allowed.`,
};
