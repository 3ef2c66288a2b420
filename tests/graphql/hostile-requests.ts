import type { RequestErrorCode } from '../../server/graphql/errors.ts';
import type { Measure } from '../../server/graphql/limits/limits.ts';

/** A request made to harm, and how it is refused. */
export interface Hostile {
  kind: string;
  init: RequestInit;
  /** What follows `/graphql`. */
  search?: string;
  status: number;
  code: RequestErrorCode;
  /** The limit that refuses it, where one does. */
  measure?: Measure;
}

const JSON_TYPE = { 'content-type': 'application/json', accept: 'application/graphql-response+json' };
const post = (body: BodyInit, headers: Record<string, string> = JSON_TYPE): RequestInit => ({ method: 'POST', headers, body });
const ask = (query: string, variables?: unknown, more: object = {}): RequestInit => post(JSON.stringify({ query, variables, ...more }));

const limited = (kind: string, measure: Measure, query: string, variables?: unknown): Hostile => {
  return { kind, init: ask(query, variables), status: 400, code: 'COST_EXCEEDED', measure };
};
const refused = (kind: string, init: RequestInit, more: Partial<Hostile> = {}): Hostile => {
  return { kind, init, status: 400, code: 'BAD_REQUEST', ...more };
};
const list = (count: number, item: (index: number) => string): string => Array.from({ length: count }, (_, index) => item(index)).join(' ');
/** `open` so many times around `inner`. */
const wrap = (times: number, open: string, inner: string, close: string): string => `${open.repeat(times)}${inner}${close.repeat(times)}`;
const ids = Array.from({ length: 80_000 }, (_, index) => `ent_${index}`);

const deepQuery = `{ edges(first: 1) { nodes { ${wrap(4, 'targetNode { ... on Event { participants { edge { ', 'id', ' } } } }')} } } }`;
const laughs = list(12, (i) => `fragment F${i} on Document { mentions { entity { id } } ...F${i + 1} ...F${i + 1} ...F${i + 1} }`);
const deepIntrospection = `{ __schema { types { ${wrap(5, 'fields { type { ', 'name', ' } }')} } } }`;

/** By text: its length, depth and width. */
const TEXTS: readonly Hostile[] = [
  limited('deep', 'depth', deepQuery),
  limited('deeper than the stack', 'nesting', wrap(1900, '{a', '', '}')),
  limited('brackets that never close', 'nesting', `{ nodes(ids: ${'['.repeat(3900)}`),
  limited('thousands of one field', 'fields', `{ graph { ${'version '.repeat(3900)} } }`),
  limited('hundreds of one field with fields', 'fields', `{ ${'graph { version } '.repeat(700)} }`),
  limited('thousands of unknown fields', 'fields', `{ ${list(3900, (i) => `f${i}`)} }`),
  limited('aliases', 'aliases', `{ ${list(60, (i) => `a${i}: graph { version }`)} }`),
  limited('aliases of introspection', 'cost', `{ ${list(20, (i) => `a${i}: __schema { types { fields { args { type { name } } } } }`)} }`),
  limited('tokens', 'tokens', `{ ${'graph { version } '.repeat(2000)} }`),
  limited('a megabyte of comments', 'characters', `${'#\n'.repeat(300_000)}{ graph { version } }`),
  limited('a megabyte of spaces', 'characters', `${' '.repeat(900_000)}{ graph { version } }`),
  limited('a huge string', 'characters', `{ search(text: "${'س'.repeat(200_000)}", first: 1) { nodes { score } } }`),
  limited(
    'many operations',
    'definitions',
    list(400, (i) => `query Q${i} { graph { version } }`),
  ),
  limited('many fragments', 'definitions', `{ graph { ...F0 } } ${list(300, (i) => `fragment F${i} on Graph { version }`)}`),
  limited('many spreads of one fragment', 'fields', `{ graph { ${'...F '.repeat(1300)} } } fragment F on Graph { version }`),
  limited('deep literal filters', 'valueDepth', `{ entities(first: 1, filter: ${wrap(25, '{not: ', '{}', '}')}) { nodes { id } } }`),
  limited('deep literal lists', 'valueDepth', `{ nodes(ids: ${wrap(40, '[', '', ']')}) { id } }`),
  limited('deep types of variables', 'nesting', `query ($a: ${wrap(900, '[', 'Int', ']')}) { graph { version } }`),
];

/** By what answering would cost. */
const COSTS: readonly Hostile[] = [
  limited('a fragment that laughs', 'cost', `{ documents(first: 10) { nodes { ...F0 } } } ${laughs} fragment F12 on Document { title }`),
  limited('a huge first', 'cost', '{ entities(first: 2000000000) { nodes { id } } }'),
  limited('a huge first in a variable', 'cost', 'query ($n: Int!) { events(first: $n) { nodes { id } } }', { n: 1e308 }),
  limited('a huge first within a first', 'cost', '{ views(first: 100) { nodes { versions(first: 900) { nodes { content } } } } }'),
  limited('80,000 ids', 'cost', 'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }', { ids }),
  limited('80,000 ids of edges among', 'cost', 'query ($ids: [ID!]!) { edgesAmong(ids: $ids) { id } }', { ids }),
  limited('80,000 ids to avoid', 'cost', 'query ($a: [ID!]!) { paths(from: "ent_1", to: "ent_2", avoid: $a, first: 1) { edges { id } } }', {
    a: ids,
  }),
  limited('80,000 ids in a filter', 'cost', 'query ($f: EventFilter) { events(filter: $f, first: 1) { nodes { id } } }', {
    f: { participants: ids },
  }),
  limited('thousands of filters', 'cost', 'query ($f: EntityFilter) { entities(filter: $f, first: 1) { nodes { id } } }', {
    f: { or: Array.from({ length: 20_000 }, () => ({ name: 'x' })) },
  }),
  limited(
    'many paths',
    'cost',
    `{ ${list(40, (i) => `a${i}: paths(from: "ent_1", to: "ent_2", first: 100) { nodes { __typename } edges { id } }`)} }`,
  ),
  limited('many counts', 'cost', `{ ${list(49, (i) => `a${i}: claimCounts(by: [SOURCE, MONTH]) { groups { count } }`)} }`),
];

/** By values. */
const VALUES: readonly Hostile[] = [
  refused(
    'filters within filters',
    post(
      `{"query":"query ($f: EntityFilter) { entities(filter: $f, first: 1) { nodes { id } } }","variables":{"f":${wrap(50_000, '{"not":', '{}', '}')}}}`,
    ),
    { code: 'COST_EXCEEDED', measure: 'valueDepth' },
  ),
  refused(
    'lists deeper than any stack',
    post(`{"query":"query ($ids: [ID!]!) { nodes(ids: $ids) { id } }","variables":{"ids":${wrap(250_000, '[', '', ']')}}}`),
    {
      code: 'COST_EXCEEDED',
      measure: 'valueDepth',
    },
  ),
  refused('more than a megabyte', post(JSON.stringify({ query: '{ graph { version } }', variables: { padding: 'x'.repeat(1_100_000) } })), {
    status: 413,
    code: 'COST_EXCEEDED',
    measure: 'bytes',
  }),
  refused('a negative first', ask('{ entities(first: -1) { nodes { id } } }'), { status: 200 }),
  refused(
    'a variable that is a prototype',
    ask(
      'query ($f: EntityFilter) { entities(filter: $f, first: 1) { nodes { id } } }',
      JSON.parse('{"f":{"__proto__":{"types":[]},"constructor":1}}'),
    ),
  ),
  refused('a variable of another type', ask('query ($id: ID!) { node(id: $id) { id } }', { id: { $ne: null } })),
];

/** By form. */
const FORMS: readonly Hostile[] = [
  refused('a fragment that is in itself', ask('{ graph { ...A } } fragment A on Graph { version ...A }')),
  refused('fragments that are in each other', ask('{ graph { ...A } } fragment A on Graph { ...B } fragment B on Graph { ...A }')),
  refused(
    'a circle through an inline fragment',
    ask('{ node(id: "ent_1") { ...A } } fragment A on Node { ... on Person { ... on Node { ...A } } }'),
  ),
  refused('deep introspection', ask(deepIntrospection)),
  refused('many directives', ask(`{ graph { version ${'@skip(if: false) '.repeat(500)} } }`)),
  refused('unknown directives', ask(`{ graph { version ${list(900, (i) => `@d${i}`)} } }`)),
  refused('many variables', ask(`query (${list(900, (i) => `$v${i}: Int`)}) { graph { version } }`)),
  refused('an operation that is not there', ask('query A { graph { version } }', {}, { operationName: 'B' })),
  refused('an operation named as a prototype', ask('query A { graph { version } }', {}, { operationName: '__proto__' })),
  refused('a subscription', ask('subscription { graph { version } }')),
  refused('a batch', post(JSON.stringify(Array.from({ length: 1000 }, () => ({ query: '{ graph { version } }' }))))),
  refused('lists as a body', post(wrap(400_000, '[', '', ']')), { code: 'COST_EXCEEDED', measure: 'valueDepth' }),
  refused('a query that is no text', post('{"query":{"$gt":""}}')),
  refused('variables that are no object', post('{"query":"{ graph { version } }","variables":[1]}')),
  refused('an unknown parameter', post('{"query":"{ graph { version } }","__proto__":{"admin":true},"admin":true}')),
  refused(
    'bytes that are not UTF-8',
    post(
      Buffer.concat([
        Buffer.from('{"query":"{ search(text: \\"'),
        Buffer.from([0xe6, 0xed]),
        Buffer.from('\\", first: 1) { nodes { score } } }"}'),
      ]),
    ),
  ),
  refused('UTF-16', post(Buffer.from('{"query":"{ graph { version } }"}', 'utf16le'))),
  refused('another charset', post('{"query":"{ graph { version } }"}', { 'content-type': 'application/json; charset=windows-1256' }), {
    status: 415,
  }),
  refused('XML', post('<query/>', { 'content-type': 'application/xml' }), { status: 415 }),
  refused('a body without a type', post(Buffer.from('{"query":"{ graph { version } }"}'), {}), { status: 415 }),
  refused('a form with files', post('--x\r\n\r\n--x--', { 'content-type': 'multipart/form-data; boundary=x' }), { status: 415 }),
  refused(
    'a change by GET',
    { method: 'GET' },
    { status: 405, search: `?query=${encodeURIComponent('mutation { deleteDocument(id: "doc_1") { __typename } }')}` },
  ),
  refused('an id of no query', post(JSON.stringify({ documentId: 'constructor' })), { code: 'QUERY_UNKNOWN' }),
];

export const HOSTILE: readonly Hostile[] = [...TEXTS, ...COSTS, ...VALUES, ...FORMS];
