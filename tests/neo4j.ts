import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { TestProject } from 'vitest/node';
import type { DatabaseAddress } from '../server/database/address.ts';
import { startLocalDatabase } from '../server/database/local-database.ts';
import { locateProgram } from '../server/database/program.ts';
import { createLog } from '../server/log.ts';
import { connectStore } from '../server/store/connect.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The one real Neo4j of this test run: `inject('neo4j')`. */
    neo4j: DatabaseAddress;
  }
}

/** Starts one Neo4j for the whole test run, on an empty folder of its own. */
export async function setup(project: TestProject): Promise<() => Promise<void>> {
  const folder = await mkdtemp(join(tmpdir(), 'wasl-test-'));
  const database = await startLocalDatabase(folder, locateProgram(), createLog('warn'));
  const store = await connectStore(database.address);
  await store.applySchema();
  await store.close();
  project.provide('neo4j', database.address);
  return async () => {
    await database.kill();
    await rm(folder, { recursive: true, force: true });
  };
}
