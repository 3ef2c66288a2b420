import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { reasonOf, WaslError } from '../errors.ts';
import type { DatabaseFolder } from './folder.ts';
import { javaEnvironment, javaProgram } from './java.ts';

/** The password of the local database; made and given to Neo4j before its first start. */
export async function providePassword(folder: DatabaseFolder, program: string): Promise<string> {
  const isGiven = existsSync(join(folder.home, 'data', 'dbms', 'auth.ini')) || existsSync(join(folder.home, 'data', 'databases', 'system'));
  const kept = readPassword(folder);
  if (isGiven && kept === null) throw new WaslError('DATABASE_PASSWORD_LOST', { file: folder.password, folder: folder.home });
  // hex: a password that began with a dash would be taken for an option of Neo4j's command
  const password = kept ?? randomBytes(16).toString('hex');
  if (kept === null) writeFileSync(folder.password, password, { mode: 0o600 });
  if (!isGiven) await givePassword(password, folder, program);
  return password;
}

export function readPassword(folder: DatabaseFolder): string | null {
  if (!existsSync(folder.password)) return null;
  const password = readFileSync(folder.password, 'utf8').trim();
  return password === '' ? null : password;
}

/** By a file of arguments: on the command line, every user of the machine could read it while the command runs. */
async function givePassword(password: string, folder: DatabaseFolder, program: string): Promise<void> {
  const argumentFile = join(folder.home, 'conf', 'set-password.args');
  writeFileSync(argumentFile, `dbms\nset-initial-password\n${password}\n`, { mode: 0o600 });
  try {
    await promisify(execFile)(
      javaProgram(),
      ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC', '-cp', '*', 'org.neo4j.server.startup.Neo4jAdminCommand', `@${argumentFile}`],
      { cwd: program, env: { ...javaEnvironment(), NEO4J_HOME: folder.home, NEO4J_CONF: join(folder.home, 'conf') } },
    );
  } catch (error) {
    throw new WaslError(
      'DATABASE_NOT_STARTED',
      { reason: `its first password could not be set (${reasonOf(error)})`, log: folder.log },
      { cause: error },
    );
  } finally {
    rmSync(argumentFile, { force: true });
  }
}
