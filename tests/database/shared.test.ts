import neo4j from 'neo4j-driver';
import { expect, inject, it } from 'vitest';

it('gives every test the same real database', async () => {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { records } = await driver.executeQuery('RETURN 1 AS one');
  await driver.close();
  expect(records[0]?.get('one').toNumber()).toBe(1);
});
