import { coerceInputValue, isInputType, validateInputValue } from 'graphql';
import type { GraphQLSchema } from 'graphql';
import { parseId } from '../../domain/ids.ts';
import type { IdPrefix } from '../../domain/ids.ts';
import type { ExportedRow } from '../../store/export-rows.ts';
import type { Store } from '../../store/store.ts';
import { readClaimFilter, readDocumentFilter, readEdgeFilter, readEntityFilter, readEventFilter } from '../conditions.ts';
import { badRequest } from '../errors.ts';

type Rows = (afterId: string, limit: number) => Promise<ExportedRow[]>;
interface Narrowed {
  /** As GraphQL has it, `changedSince` among it. */
  filter: object;
  changedSince: string | null;
}

/** What can be exported: the kinds of its ids, the GraphQL input that narrows it (null where only `changedSince` does), and its rows. */
interface Kind {
  prefixes: IdPrefix[];
  input: string | null;
  rows: (bulk: Store['bulk'], narrowed: Narrowed) => Rows;
}

const KINDS: Readonly<Record<string, Kind>> = {
  entities: { prefixes: ['ent'], input: 'EntityFilter', rows: (bulk, { filter }) => bind(bulk.entities, readEntityFilter(filter)) },
  events: { prefixes: ['evt'], input: 'EventFilter', rows: (bulk, { filter }) => bind(bulk.events, readEventFilter(filter)) },
  edges: { prefixes: ['edg'], input: 'EdgeFilter', rows: (bulk, { filter }) => bind(bulk.edges, readEdgeFilter(filter)) },
  claims: { prefixes: ['clm'], input: 'ClaimFilter', rows: (bulk, { filter }) => bind(bulk.claims, readClaimFilter(filter)) },
  documents: { prefixes: ['doc'], input: 'DocumentFilter', rows: (bulk, { filter }) => bind(bulk.documents, readDocumentFilter(filter)) },
  deleted: { prefixes: ['doc', 'ent', 'evt'], input: null, rows: (bulk, { changedSince }) => bind(bulk.deleted, changedSince) },
};

function bind<Asked>(rows: (asked: Asked, afterId: string, limit: number) => Promise<ExportedRow[]>, asked: Asked): Rows {
  return (afterId, limit) => rows(asked, afterId, limit);
}

/**
 * The rows that an address asks for, and the id they begin after ('' from the beginning).
 * @throws BAD_REQUEST naming the parameter that is wrong.
 */
export function readExport({ pathname, searchParams }: URL, store: Store, schema: GraphQLSchema): { rows: Rows; after: string } {
  const kind = readKind(pathname);
  const { prefixes, input } = kind;
  const known = [...(input === null ? [] : ['filter']), 'changedSince', 'after'];
  const strange = [...searchParams.keys()].find((parameter) => !known.includes(parameter));
  if (strange !== undefined) throw badRequest(`There is no parameter ${JSON.stringify(strange)} here; there are ${known.join(', ')}.`);
  const after = searchParams.get('after') ?? '';
  if (after !== '' && !prefixes.some((prefix) => parseId(prefix, after) !== null))
    throw badRequest(
      `\`after\` is not an id of this export. Give the \`id\` of the last whole line that you have; it begins with \`${prefixes.join('_` or `')}_\`.`,
    );
  const since = searchParams.get('changedSince');
  const changedSince = since === null ? null : (read('changedSince', since, 'DateTime', schema) as string);
  const filter = input === null ? {} : (read('filter', parseJson(searchParams.get('filter') ?? '{}'), input, schema) as object);
  return {
    rows: kind.rows(store.bulk, { filter: changedSince === null ? filter : { and: [filter, { changedSince }] }, changedSince }),
    after,
  };
}

function readKind(pathname: string): Kind {
  const name = /^\/export\/(\w+)\.jsonl$/.exec(pathname)?.[1] ?? '';
  const kind = Object.hasOwn(KINDS, name) ? KINDS[name] : undefined;
  if (kind) return kind;
  const known = Object.keys(KINDS).map((each) => `/export/${each}.jsonl`);
  throw badRequest(`There is no such export. There are ${known.join(', ')}.`);
}

/** A value as GraphQL reads it, or BAD_REQUEST with the place of the mistake. */
function read(name: string, value: unknown, typeName: string, schema: GraphQLSchema): unknown {
  const type = schema.getType(typeName);
  if (!isInputType(type)) throw new Error(`the schema has no input ${typeName}`);
  validateInputValue(value, type, ({ message }, path) => {
    throw badRequest(`\`${[name, ...path].join('.')}\`: ${message}`);
  });
  return coerceInputValue(value, type);
}

function parseJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw badRequest('`filter` is not JSON. Write it as the GraphQL filter of the same name in JSON, such as {"types":["PERSON"]}.');
  }
}
