import { readViewContent, VIEW_SCHEMA, type ViewContent } from '../domain/view.ts';
import type { ViewVersionRow } from '../store/view-store.ts';

/** What a version holds, from the JSON it was kept as; an older form is upgraded. */
export function readKept(json: string): ViewContent {
  const read = readViewContent(JSON.parse(json));
  if (!read.ok) throw new Error(`A version of a view holds what cannot be read: ${read.why}.`);
  return read.content;
}

/** The failure that says a version is from a newer Wasl. */
export function refuseNewer({ schema }: Pick<ViewVersionRow, 'schema'>) {
  return {
    __typename: 'UnsupportedVersion' as const,
    code: 'UNSUPPORTED_VERSION',
    message: `This was saved by a newer Wasl (form ${schema}; this one reads up to ${VIEW_SCHEMA}). It is left untouched: open it with that one.`,
    schema,
    supported: VIEW_SCHEMA,
  };
}

export const VIEW_NOT_FOUND = {
  __typename: 'NotFound' as const,
  code: 'VIEW_NOT_FOUND',
  message: 'There is no such view, or no such version of it. It may have been deleted.',
};
