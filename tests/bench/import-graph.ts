import { execFile } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { createFolder, locateFolder } from '../../server/database/folder.ts';
import { javaEnvironment, javaProgram } from '../../server/database/java.ts';

/** Fills the database of a data folder that was never started, by Neo4j's own import; minutes become seconds. */
export async function importGraph(dataFolder: string, program: string, inputs: string[]): Promise<void> {
  mkdirSync(dataFolder, { recursive: true });
  const folder = locateFolder(dataFolder);
  createFolder(folder);
  const conf = join(folder.home, 'conf');
  writeFileSync(join(conf, 'neo4j.conf'), 'dbms.usage_report.enabled=false\n');
  const report = join(folder.home, 'import.report');
  const options = ['--array-delimiter=;', '--id-type=string', `--report-file=${report}`, '--max-off-heap-memory=40%', '--threads=2'];
  await promisify(execFile)(
    javaProgram(),
    ['-Xmx1g', '-cp', '*', 'org.neo4j.server.startup.Neo4jAdminCommand', 'database', 'import', 'full', 'neo4j', ...options, ...inputs],
    { cwd: program, env: { ...javaEnvironment(), NEO4J_HOME: folder.home, NEO4J_CONF: conf }, maxBuffer: 2 ** 26 },
  );
}
