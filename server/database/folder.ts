import { mkdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { reasonOf, WaslError } from '../errors.ts';

/** Where everything of the local database lies, below WASL_DATA. */
export interface DatabaseFolder {
  /** WASL_DATA itself. */
  data: string;
  /** Neo4j's home: conf, data, logs. */
  home: string;
  /** Held by the Wasl that runs on this folder. */
  lock: string;
  /** Names the Java process, so that one left behind can be found. */
  child: string;
  password: string;
  /** What the database prints; its own, longer logs stand beside it. */
  log: string;
  /** Tells other commands where the running one is. */
  running: string;
}

export function locateFolder(dataFolder: string): DatabaseFolder {
  const data = resolve(dataFolder);
  const home = join(data, 'database');
  return {
    data,
    home,
    lock: join(data, 'lock.json'),
    child: join(data, 'database-process.json'),
    password: join(home, 'password'),
    log: join(home, 'logs', 'console.log'),
    running: join(data, 'server.json'),
  };
}

/** Makes the folders, readable by their owner only. */
export function createFolder(folder: DatabaseFolder): void {
  try {
    for (const path of [folder.home, join(folder.home, 'conf'), join(folder.home, 'logs')])
      mkdirSync(path, { recursive: true, mode: 0o700 });
  } catch (error) {
    throw new WaslError('DATA_FOLDER_UNUSABLE', { folder: folder.data, reason: reasonOf(error) }, { cause: error });
  }
}
