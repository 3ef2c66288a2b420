import type { ViewContent } from '../../server/domain/view.ts';
import { readData } from '../graphql/service.ts';
import type { Service } from '../graphql/service.ts';

export const SAVE = `mutation ($input: SaveViewInput!) {
  saveView(input: $input) {
    __typename
    ... on SavedView { view { id slug title versionCount } version { number } }
    ... on Conflict { code message view { id } version { number } newer { number } }
    ... on TooLarge { code message limit }
    ... on UnsupportedVersion { code message schema supported }
    ... on NotFound { code message }
    ... on InvalidInput { code message }
  }
}`;
export const IMPORT = SAVE.replace('($input: SaveViewInput!)', '($file: String!)').replace(
  'saveView(input: $input)',
  'importView(file: $file)',
);

/** Saves a new view and answers its id and slug. */
export async function saveNew(service: Service, content: ViewContent, title = 'عرض'): Promise<{ id: string; slug: string }> {
  const { saveView } = await readData(service, SAVE, { input: { title, content } });
  if (saveView.__typename !== 'SavedView') throw new Error(JSON.stringify(saveView));
  return saveView.view;
}

/** What a version of a view holds; the last when none is named. */
export async function openContent(service: Service, id: string): Promise<ViewContent> {
  const { view } = await readData(service, 'query ($id: ID!) { view(id: $id) { latest { content } } }', { id });
  return view.latest.content;
}

const NODE = '{ id state savedLabel now { __typename ... on Entity { id name } ... on Event { id label } } }';
const EDGE = '{ id source target savedClaims now { id claimCount } }';
const CHANGES = `query ($id: ID!) { viewChanges(id: $id) { __typename ... on ViewChanges {
  version total newEdges { id } goneEdges ${EDGE} gainedEdges ${EDGE} lostEdges ${EDGE} renamedNodes ${NODE} forwardedNodes ${NODE} goneNodes ${NODE}
} } }`;

/** How many changes of each kind the banner tells of. */
export async function countChanges(service: Service, id: string): Promise<Record<string, number>> {
  const { viewChanges } = await readData(service, CHANGES, { id });
  const { __typename: _, version: _version, total, ...lists } = viewChanges as Record<string, unknown> & { total: number };
  return { total, ...Object.fromEntries(Object.entries(lists).map(([name, list]) => [name, (list as unknown[]).length])) };
}
