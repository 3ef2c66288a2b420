import neo4j from 'neo4j-driver';
import { applySchema, checkReady } from './apply-schema.ts';
import { eraseDocument } from './delete-document.ts';
import { exportRows } from './export-rows.ts';
import { readViews } from './read-views.ts';
import { createReader } from './reader.ts';
import { openSessions } from './session.ts';
import { takeBack, takeOut } from './separate-event.ts';
import type { Store } from './store.ts';
import { findStanding, writeDocument } from './write-document.ts';
import { writeViews } from './write-views.ts';

/** What the store says about itself while it works. */
interface StoreLog {
  debug(details: object, message: string): void;
}

/**
 * Connects to a database; every room but this one is spared the driver.
 * @throws Unavailable when nobody answers at the address, and the driver's own error when the password is wrong.
 */
export async function connectStore(
  address: { uri: string; user: string; password: string; database: string },
  log?: StoreLog,
): Promise<Store> {
  const driver = neo4j.driver(address.uri, neo4j.auth.basic(address.user, address.password), {
    disableLosslessIntegers: true,
    userAgent: 'wasl',
    maxConnectionPoolSize: 50,
    connectionAcquisitionTimeout: 10_000,
  });
  try {
    const server = await driver.getServerInfo({ database: address.database });
    log?.debug({ server: server.agent }, 'connected to the database');
  } catch (error) {
    await driver.close();
    throw error;
  }
  const sessions = openSessions(driver, address.database);
  return {
    write: {
      storeDocument: (document, analysis, link) => sessions.write((run) => writeDocument(run, document, analysis, link)),
      findStanding: (id) => sessions.read((run) => findStanding(run, id)),
      separateEvent: (event, document, why) => sessions.write((run) => takeOut(run, event, document, why, new Date().toISOString())),
      undoJudgement: (id) => sessions.write((run) => takeBack(run, id, new Date().toISOString())),
      deleteDocument: (id) => sessions.write((run) => eraseDocument(run, id, new Date().toISOString())),
    },
    read: createReader(sessions),
    bulk: exportRows(sessions),
    views: { ...readViews(sessions), ...writeViews(sessions) },
    applySchema: async () => {
      // Asking is one statement; creating what stands already is twenty, on a database that has just woken up.
      if (!(await checkReady(sessions)).ready) await applySchema(driver, address.database, sessions);
    },
    checkReady: () => checkReady(sessions),
    close: () => driver.close(),
  };
}
