import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readData } from '../graphql/service.ts';
import { IMPORT, openContent, SAVE, saveNew } from './asking.ts';
import { useGround } from './ground.ts';
import { anyContent, contentOf, edgeOf, nodeOf } from './view-values.ts';

const ground = useGround();
const ask = (query: string, variables: Record<string, unknown> = {}) => readData(ground.service, query, variables);
const plain = contentOf([nodeOf('ent_a1', 'سلمى'), nodeOf('ent_b1', 'ناصر')]);

describe('a saved view', () => {
  it('holds exactly what was saved, every coordinate and flag, from one node to a thousand', async () => {
    const size = fc.oneof(
      { weight: 8, arbitrary: anyContent({ most: 40 }) },
      { weight: 1, arbitrary: anyContent({ least: 900, most: 1000 }) },
    );
    await fc.assert(
      fc.asyncProperty(size, async (content) => {
        const { id } = await saveNew(ground.service, content);
        expect(await openContent(ground.service, id)).toEqual(content);
      }),
      { numRuns: 200 },
    );
  }, 120_000);

  it('gets a version for every save, numbered without gaps, though twenty save at once; all but the first are told', async () => {
    const { id } = await saveNew(ground.service, plain);
    const saves = await Promise.all(
      Array.from({ length: 20 }, (_, at) => ask(SAVE, { input: { id, base: 1, content: plain, message: `حفظ ${at}` } })),
    );
    const results = saves.map(({ saveView }) => saveView);
    expect(results.map(({ version }) => version.number).toSorted((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, at) => at + 2));
    expect(results.filter(({ __typename }) => __typename === 'Conflict').length).toBe(19);
    const { view } = await ask(
      'query ($id: ID!) { view(id: $id) { versionCount versions(first: 100) { nodes { number message } totalCount { count } } } }',
      { id },
    );
    expect(view.versions.nodes.map(({ number }: { number: number }) => number)).toEqual(Array.from({ length: 21 }, (_, at) => 21 - at));
    expect(view).toMatchObject({ versionCount: 21, versions: { totalCount: { count: 21 } } });
  });

  it('shows an old version, brings it back as a new one, and overwrites none', async () => {
    const { id } = await saveNew(ground.service, plain);
    const moved = { ...plain, nodes: [nodeOf('ent_a1', 'سلمى', { x: 99 })] };
    await ask(SAVE, { input: { id, base: 1, content: moved } });
    const restore =
      'mutation ($id: ID!) { restoreViewVersion(id: $id, number: 1, base: 2) { __typename ... on SavedView { version { number restoredFrom content } } } }';
    expect((await ask(restore, { id })).restoreViewVersion).toEqual({
      __typename: 'SavedView',
      version: { number: 3, restoredFrom: 1, content: plain },
    });
    const old = 'query ($id: ID!) { two: viewVersion(id: $id, number: 2) { content } none: viewVersion(id: $id, number: 4) { number } }';
    expect(await ask(old, { id })).toEqual({ two: { content: moved }, none: null });
  });

  it('tells what sets two versions apart', async () => {
    const { id } = await saveNew(ground.service, plain);
    const other = {
      ...plain,
      nodes: [nodeOf('ent_a1', 'سلمى', { x: 7, pinned: true }), nodeOf('ent_c1', 'وزارة')],
      filters: { withoutKinds: ['PLACE' as const] },
    };
    await ask(SAVE, { input: { id, base: 1, content: other } });
    const compare = `query ($id: ID!) { compareViewVersions(id: $id, from: 1, to: 2) { ... on ViewComparison {
      added { id } removed { id } moved { from { x } to { x } } restyled { to { id pinned } } settings } } }`;
    expect((await ask(compare, { id })).compareViewVersions).toEqual({
      added: [{ id: 'ent_c1' }],
      removed: [{ id: 'ent_b1' }],
      moved: [{ from: { x: 1.5 }, to: { x: 7 } }],
      restyled: [{ to: { id: 'ent_a1', pinned: true } }],
      settings: ['filters'],
    });
  });

  it('is called otherwise, put away, deleted and brought back, and found by words with and without hamza', async () => {
    const mark = crypto.randomUUID().slice(0, 8);
    const { id, slug } = await saveNew(ground.service, plain, `أحداث ${mark}`);
    const find = async (filter: object) =>
      (await ask('query ($filter: ViewFilter) { views(filter: $filter, first: 10) { nodes { id } totalCount { count } } }', { filter }))
        .views.totalCount.count as number;
    expect(await find({ text: `احداث ${mark}` })).toBe(1);
    const rename = `mutation ($id: ID!) { renameView(id: $id, tags: ["${mark}-وسم"]) { ... on ChangedView { view { title tags slug } } } }`;
    expect((await ask(rename, { id })).renameView.view).toEqual({ title: `أحداث ${mark}`, tags: [`${mark}-وسم`], slug });
    expect(await find({ tags: [`${mark}-وسم`] })).toBe(1);
    await ask('mutation ($id: ID!) { archiveView(id: $id, isArchived: true) { __typename } }', { id });
    expect([await find({ text: mark }), await find({ text: mark, isArchived: true })]).toEqual([0, 1]);
    await ask('mutation ($id: ID!) { deleteView(id: $id) { __typename } }', { id });
    expect((await ask('query ($slug: String!) { view(slug: $slug) { id } }', { slug })).view).toBeNull();
    expect((await ask(SAVE, { input: { id, content: plain } })).saveView).toMatchObject({ __typename: 'NotFound' });
    await ask('mutation ($id: ID!) { undeleteView(id: $id) { __typename } }', { id });
    expect((await ask('query ($slug: String!) { view(slug: $slug) { id } }', { slug })).view).toEqual({ id });
  });

  it.each(['CHANGED', 'TITLE', 'CREATED'])('is listed once, page by page, in the order %s', async (orderBy) => {
    const tag = `وسم ${crypto.randomUUID()}`;
    for (const title of ['ب', 'أ', 'ج', 'أ', 'د']) await ask(SAVE, { input: { title, tags: [tag], content: plain } });
    const list = `query ($after: String) { views(filter: { tags: ["${tag}"] }, orderBy: ${orderBy}, first: 2, after: $after) { nodes { id title } pageInfo { endCursor hasNextPage } } }`;
    const titles: string[] = [];
    const seen = new Set<string>();
    for (let after: string | null = null, more = true; more;) {
      const { views } = await ask(list, { after });
      for (const { id, title } of views.nodes) {
        titles.push(title);
        seen.add(id);
      }
      ({ endCursor: after, hasNextPage: more } = views.pageInfo);
    }
    expect([titles.length, seen.size]).toEqual([5, 5]);
    expect(titles).toEqual(orderBy === 'TITLE' ? ['أ', 'أ', 'ب', 'ج', 'د'] : ['د', 'أ', 'ج', 'أ', 'ب']);
  });

  it('of the first form of views is read, with all that came later at rest', async () => {
    const { camera, asOf } = plain;
    const nodes = plain.nodes.map(({ date: _date, realis: _realis, ...placed }) => placed);
    const old = { schema: 1, nodes, edges: [{ id: 'edg_r.ent_a1.ent_b1.PART_OF', claims: 3 }], camera, asOf };
    const { id } = await saveNew(ground.service, old as never);
    expect(await openContent(ground.service, id)).toEqual({ ...plain, edges: [edgeOf('edg_r.ent_a1.ent_b1.PART_OF', 3)] });
  });

  it('of a newer Wasl says so, and stays as it is', async () => {
    const { id } = await saveNew(ground.service, plain);
    const newer = JSON.stringify({ schema: 99, holograms: true });
    await ground.looker.run('MATCH (:View {id: $id})-[:HAS_VERSION]->(n) SET n.schema = 99, n.content = $newer', { id, newer });
    const open = 'query ($id: ID!) { view(id: $id) { title latest { schema isSupported content } } }';
    expect((await ask(open, { id })).view.latest).toEqual({ schema: 99, isSupported: false, content: null });
    const changes = 'query ($id: ID!) { viewChanges(id: $id) { __typename ... on UnsupportedVersion { schema supported } } }';
    expect((await ask(changes, { id })).viewChanges).toEqual({ __typename: 'UnsupportedVersion', schema: 99, supported: 2 });
    expect((await ask(SAVE, { input: { id, base: 1, content: plain } })).saveView).toMatchObject({ __typename: 'UnsupportedVersion' });
    expect(await ground.looker.run('MATCH (:View {id: $id})-[:HAS_VERSION]->(n) RETURN n.content AS content', { id })).toEqual([
      { content: newer },
    ]);
  });
});

const file = (content: unknown, more: object = {}): string => JSON.stringify({ wasl: 'view', title: 'مستورد', content, ...more });
const raw = (nodes: string): string => file('@').replace('"@"', JSON.stringify(plain).replace(JSON.stringify(plain.nodes), nodes));
const place = (x: string): string =>
  `[{"id":"ent_a1","kind":"PERSON","label":"a","x":${x},"y":0,"pinned":false,"hidden":false,"date":null,"realis":null}]`;

describe('a file that is none of ours', () => {
  it.each([
    ['empty', '', 'InvalidInput'],
    ['no JSON', 'عرض محفوظ', 'InvalidInput'],
    ['binary', '\u0000\u0001PNG\uFFFD', 'InvalidInput'],
    ['JSON cut short', file(plain).slice(0, -20), 'InvalidInput'],
    ['a list', '[]', 'InvalidInput'],
    ['null', 'null', 'InvalidInput'],
    ['another file of JSON', '{"type":"FeatureCollection"}', 'InvalidInput'],
    ['without content', '{"wasl":"view","title":"x"}', 'InvalidInput'],
    ['without a title', JSON.stringify({ wasl: 'view', content: plain }), 'InvalidInput'],
    ['a title longer than a page', file(plain, { title: 'أ'.repeat(10_000) }), 'InvalidInput'],
    ['a schema of zero', file({ ...plain, schema: 0 }), 'InvalidInput'],
    ['a schema to come', file({ ...plain, schema: 3 }), 'UnsupportedVersion'],
    ['deep', `{"wasl":"view","title":"x","content":${'['.repeat(100_000)}${']'.repeat(100_000)}}`, 'InvalidInput'],
    ['deep in an unknown key', file({ ...plain, more: '@' }).replace('"@"', `${'['.repeat(50_000)}${']'.repeat(50_000)}`), 'InvalidInput'],
    ['huge', file({ ...plain, query: 'س'.repeat(500_000) }), 'TooLarge'],
    ['more nodes than are taken', file(contentOf(Array.from({ length: 2001 }, (_, at) => nodeOf(`ent_${at}`)))), 'TooLarge'],
    ['a position that is no number', raw(place('"NaN"')), 'InvalidInput'],
    ['a position without end', raw(place('1e999')), 'InvalidInput'],
    ['a position that is NaN', raw(place('NaN')), 'InvalidInput'],
    ['a key of every object', raw(place('0').replace('"x"', '"__proto__":{"polluted":true},"x"')), 'InvalidInput'],
    ['a key of every class', raw(place('0').replace('"x"', '"constructor":{"prototype":{"polluted":true}},"x"')), 'InvalidInput'],
    ['an id that is Cypher', raw(place('0').replace('ent_a1', "ent_'}) DETACH DELETE n //")), 'InvalidInput'],
    ['one node twice', file(contentOf([nodeOf('ent_a1'), nodeOf('ent_a1')])), 'InvalidInput'],
    ['a link to nowhere', file(contentOf([nodeOf('ent_a1')], [edgeOf('edg_r.ent_a1.ent_z.PART_OF')])), 'InvalidInput'],
    ['a thumbnail that is a page', file({ ...plain, thumbnail: 'data:text/html,<script>alert(1)</script>' }), 'InvalidInput'],
    ['a thumbnail that is a script', file({ ...plain, thumbnail: 'javascript:alert(1)' }), 'InvalidInput'],
  ])('is refused in words and nothing stored: %s', async (what, text, expected) => {
    const count = async () =>
      (await ground.looker.run('MATCH (v:View) WHERE v.title STARTS WITH $title RETURN count(v) AS count', { title: 'مستورد' }))[0];
    const before = await count();
    const { importView } = await ask(IMPORT, { file: text });
    expect([what, importView.__typename]).toEqual([what, expected]);
    expect(importView.message.length).toBeGreaterThan(20);
    expect(importView.message.length).toBeLessThan(500);
    expect(await count()).toEqual(before);
    expect('polluted' in {}).toBe(false);
  });

  it('is taken when only its words are hostile, and they stay words', async () => {
    const hostile = contentOf([
      nodeOf('ent_a1', '<script>alert(1)</script>'),
      nodeOf('ent_b1', "'}) DETACH DELETE n //"),
      nodeOf('ent_c1', 'سلمى \u202Eناصر'),
    ]);
    const { importView } = await ask(IMPORT, { file: file(hostile) });
    expect(importView.__typename).toBe('SavedView');
    expect(await openContent(ground.service, importView.view.id)).toEqual(hostile);
  });
});
