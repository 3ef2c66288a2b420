import { VIEW_SCHEMA, type ReadContent } from '../domain/view.ts';

export const VIEW_NOT_FOUND = {
  __typename: 'NotFound' as const,
  code: 'VIEW_NOT_FOUND',
  message: 'There is no such view, or no such version of it. It may have been deleted.',
};

export function refuseNewer({ schema }: { schema: number }) {
  return {
    __typename: 'UnsupportedVersion' as const,
    code: 'UNSUPPORTED_VERSION',
    message: `This was saved by a newer Wasl (form ${schema}; this one reads up to ${VIEW_SCHEMA}). It is left untouched: open it with that one.`,
    schema,
    supported: VIEW_SCHEMA,
  };
}

export function refuseLarge(limit: number, what: string) {
  const message = `The view ${what}. Take something off the canvas, or make two views of it.`;
  return { __typename: 'TooLarge' as const, code: 'TOO_LARGE', message, limit };
}

export function refuseInput(code: string, message: string) {
  return { __typename: 'InvalidInput' as const, code, message };
}

/** Why what somebody sent is no view, in words. */
export function refuseContent(read: Exclude<ReadContent, { ok: true }>) {
  if (read.why === 'UNSUPPORTED') return refuseNewer(read);
  if (read.why === 'INVALID') return refuseInput('NOT_A_VIEW', `This is not a saved view: ${read.message}`);
  return refuseLarge(read.limit, `has more than ${read.limit} ${read.what}`);
}
