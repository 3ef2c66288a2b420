import type { Log } from '../log.ts';
import type { DatabaseAddress } from './address.ts';
import { startLocalDatabase } from './local-database.ts';
import type { DatabaseState } from './local-database.ts';
import { locateProgram } from './program.ts';
import { announceRunning } from './running.ts';

/** The database that the server works on, whosever it is. */
export interface OpenDatabase {
  address: DatabaseAddress;
  state: () => DatabaseState;
  /** Lets `npm run ingest` on this machine find our own; a configured one is found by the same configuration. */
  announce: (http: string) => void;
  close: () => Promise<void>;
}

/** The configured database, or one of our own in the data folder. */
export async function openDatabase(
  { neo4j, dataFolder }: { neo4j: DatabaseAddress | null; dataFolder: string },
  log: Log,
  signal: AbortSignal,
): Promise<OpenDatabase> {
  if (neo4j !== null) return { address: neo4j, state: () => ({ ready: true }), announce: () => undefined, close: async () => undefined };
  const local = await startLocalDatabase(dataFolder, locateProgram(), log, signal);
  let withdraw = (): void => undefined;
  return {
    address: local.address,
    state: local.state,
    announce: (http) => {
      withdraw = announceRunning(dataFolder, { http, uri: local.address.uri }).withdraw;
    },
    close: () => {
      withdraw();
      return local.stop();
    },
  };
}
