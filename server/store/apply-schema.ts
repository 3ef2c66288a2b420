import { readdirSync, readFileSync } from 'node:fs';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import { z } from 'zod';
import { defineQuery } from './define-query.ts';
import { fillKeys } from './fill-keys.ts';
import type { Sessions } from './session.ts';

const FOLDER = new URL('../../cypher/schema/', import.meta.url);
const AWAIT = 'await-indexes.cypher';
const checkSchema = defineQuery('read', 'checkSchema', z.object({}), z.object({ names: z.array(z.string()) }));

function statements(): string[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.cypher') && file !== AWAIT)
    .toSorted()
    .map((file) => readFileSync(new URL(file, FOLDER), 'utf8'));
}

/** The names that the schema's statements give their constraints and indexes. */
function declaredNames(): string[] {
  return statements().flatMap((text) => /CREATE (?:CONSTRAINT|INDEX|FULLTEXT INDEX) (\w+)/.exec(text)?.[1] ?? []);
}

/** Which of them stand and answer; none in a database that was just made. */
async function standingNames(sessions: Sessions): Promise<string[]> {
  const names = (await sessions.ask(checkSchema, {}))[0]?.names ?? [];
  return declaredNames().filter((name) => names.includes(name));
}

/** `IF NOT EXISTS` does not see what another process is creating at the same moment; that one's is as good as ours. */
function acceptStanding(error: unknown): void {
  if (error instanceof neo4j.Neo4jError && error.code === 'Neo.ClientError.Schema.EquivalentSchemaRuleAlreadyExists') return;
  throw error;
}

/**
 * Creates the constraints and indexes that are missing and waits until they answer. Schema and data cannot share a transaction, so each
 * statement has its own. What they are over is filled in first: that an index stands says that nothing lacks its properties.
 */
export async function applySchema(driver: Driver, database: string, sessions: Sessions): Promise<void> {
  if ((await standingNames(sessions)).length > 0) await fillKeys(sessions);
  for (const text of statements()) await driver.executeQuery(text, {}, { database }).catch(acceptStanding);
  await driver.executeQuery(readFileSync(new URL(AWAIT, FOLDER), 'utf8'), {}, { database });
}

/** Says whether every constraint and index stands. @throws Unavailable when the database does not answer. */
export async function checkReady(sessions: Sessions): Promise<{ ready: true } | { ready: false; reason: string }> {
  const standing = await standingNames(sessions);
  const missing = declaredNames().filter((name) => !standing.includes(name));
  return missing.length === 0 ? { ready: true } : { ready: false, reason: `The schema is not current: ${missing.join(', ')} missing.` };
}
