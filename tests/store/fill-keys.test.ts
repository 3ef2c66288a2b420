import { randomUUID } from 'node:crypto';
import neo4j from 'neo4j-driver';
import { expect, inject, it } from 'vitest';
import { connectStore } from '../../server/store/connect.ts';
import { fillKeys } from '../../server/store/fill-keys.ts';
import { openSessions } from '../../server/store/session.ts';
import { tell } from './analysis.ts';
import { openLooker } from './graph-picture.ts';

it('gives what an earlier version wrote the keys that lists are sorted by, as if it were written today', async () => {
  const { uri, user, password, database } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const store = await connectStore(inject('neo4j'));
  await store.applySchema();
  const looker = openLooker();
  const here = `فضاء${randomUUID().replaceAll('-', '')}`;
  const { document, analysis, link } = tell(here, [
    { who: 'سلمى', whom: 'ناصر', isRelation: false, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 },
    { who: 'سلمى', whom: 'وزارة', isRelation: true, realis: 'ACTUAL', stance: 'ASSERTED', event: 0 },
  ]);
  const { id } = await store.write.storeDocument(document, analysis, link);
  const keysOf = () =>
    looker.run(
      `MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->()<-[:QUOTED_IN]-(c:Claim) MATCH (e:Entity)-[r:TAKES_PART|RELATES]->() WHERE e.name ENDS WITH $here
       RETURN DISTINCT d.publishedKey AS published, e.nameKey AS name, e.seenKey AS seen, e.degree AS degree, r.entity AS entity, r.dateKey AS date, endNode(r).sources AS sources, endNode(r).claims AS told, r.seenKey AS said,
         r.changedAt IS NOT NULL AND c.changedAt IS NOT NULL AS changed ORDER BY name, entity, said`,
      { id, here },
    );
  const before = await keysOf();
  await looker.run(
    `MATCH (d:Document {id: $id})-[:HAS_SENTENCE]->()<-[:QUOTED_IN]-(c:Claim) REMOVE d.publishedKey, c.changedAt WITH DISTINCT d
     MATCH (e:Entity) WHERE e.name ENDS WITH $here REMOVE e.nameKey, e.seenKey, e.degree WITH e
     MATCH (e)-[r:TAKES_PART|RELATES]->(v) REMOVE r.entity, r.eventType, r.dateKey, r.seenKey, r.changedAt WITH v WHERE v:Event REMOVE v.dateKey, v.claims, v.degree, v.sources`,
    { id, here },
  );
  expect(await keysOf()).not.toEqual(before);
  await fillKeys(openSessions(driver, database));
  expect(await keysOf()).toEqual(before);
  await store.write.deleteDocument(id);
  await Promise.all([looker.close(), store.close(), driver.close()]);
});
