import { GraphQLError } from 'graphql';

/** Permanent codes of errors that are not part of a payload. */
export type RequestErrorCode = 'BAD_REQUEST' | 'COST_EXCEEDED' | 'TIMEOUT' | 'UNAVAILABLE' | 'INTERNAL';

/** HTTP statuses for requests that fail as a whole; a field that fails leaves the answer at 200. */
const STATUS: Readonly<Record<RequestErrorCode, number>> = {
  BAD_REQUEST: 400,
  COST_EXCEEDED: 400,
  TIMEOUT: 504,
  UNAVAILABLE: 503,
  INTERNAL: 500,
};

export function isRequestErrorCode(code: unknown): code is RequestErrorCode {
  return typeof code === 'string' && Object.hasOwn(STATUS, code);
}

/** The caller's mistake: the message says what is wrong and what to do. */
export function badRequest(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST' } });
}

/** A failure that is not of one argument. With `application/json` the status stays 200, as GraphQL over HTTP has it. */
export function requestFailure(code: RequestErrorCode, message: string, details: Record<string, unknown> = {}): GraphQLError {
  return new GraphQLError(message, { extensions: { code, ...details, http: { status: STATUS[code], spec: true } } });
}

/** Refused before anything of it was read. */
export function requestTooLarge(bytes: number): GraphQLError {
  const message = `The request is larger than ${bytes / 1024 / 1024} MB. Send large files to \`POST /files\`.`;
  return new GraphQLError(message, { extensions: { code: 'BAD_REQUEST', http: { status: 413 } } });
}
