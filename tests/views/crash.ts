import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { LocalDatabase } from '../../server/database/local-database.ts';
import type { ViewContent } from '../../server/domain/view.ts';
import { untilUp } from '../ingest/crash.ts';
import { connectPlainly } from '../ingest/fingerprint.ts';
import { SAVE } from './asking.ts';
import { contentOf, nodeOf } from './view-values.ts';

const SERVER = fileURLToPath(new URL('../../server/main.ts', import.meta.url));
/** So large that a save takes long enough to be hit. */
const NODES = 400;

export interface SaveCrashFigures {
  rounds: number;
  /** Saves that were acknowledged, and versions that stand in the end. */
  acknowledged: number;
  versions: number;
  /** Rounds in which a save was under way when the kill came. */
  midway: number;
  /** Acknowledged versions that are missing, versions that are torn or not numbered one after the other; must be empty. */
  faults: string[];
}

/** Kills the server, or the database, at a random moment while a view is saved over and over, and looks at every version by plain Cypher. */
export async function crashSaves(database: LocalDatabase, rounds: number, victim: 'SERVER' | 'DATABASE'): Promise<SaveCrashFigures> {
  const driver = connectPlainly(database.address);
  const faults: string[] = [];
  let [midway, sent] = [0, 0];
  const acknowledged = new Map<number, number>();
  let running = await start(database);
  try {
    const made = await save(running.url, { title: 'عرض', content: marked((sent += 1)) });
    const { id } = made.view;
    acknowledged.set(1, sent);
    for (let round = 0; round < rounds; round += 1) {
      let [isUnderWay, isKilled] = [false, false];
      const first = Promise.withResolvers<void>();
      const saving = (async () => {
        // A server whose database comes back goes on: the save that was hit may still succeed.
        while (!isKilled) {
          isUnderWay = true;
          const mark = (sent += 1);
          const { version } = await save(running.url, { id, content: marked(mark) });
          isUnderWay = false;
          acknowledged.set(version.number, mark);
          first.resolve();
        }
      })().catch(() => undefined);
      await Promise.race([first.promise, saving]);
      await wait(Math.random() * 80);
      if (isUnderWay) midway += 1;
      isKilled = true;
      const pid = database.pid();
      if (victim === 'SERVER') running.child.kill('SIGKILL');
      else if (pid !== null) process.kill(pid, 'SIGKILL');
      await saving;
      if (victim === 'SERVER') running = await start(database);
      await untilUp(database);
      faults.push(...(await findFaults(driver, id, acknowledged)));
    }
    const { records } = await driver.executeQuery('MATCH (v:View {id: $id}) RETURN v.versionCount AS count', { id });
    return { rounds, acknowledged: acknowledged.size, versions: Number(records[0]?.get('count')), midway, faults };
  } finally {
    running.child.kill('SIGKILL');
    await driver.close();
  }
}

/** Every place tells which save it is of: parts of two would be seen. */
function marked(mark: number): ViewContent {
  return contentOf(Array.from({ length: NODES }, (_, at) => nodeOf(`ent_${at}`, `عقدة ${at}`, { x: mark, y: mark })));
}

async function findFaults(
  driver: ReturnType<typeof connectPlainly>,
  id: string,
  acknowledged: ReadonlyMap<number, number>,
): Promise<string[]> {
  const { records } = await driver.executeQuery(
    'MATCH (v:View {id: $id})-[:HAS_VERSION]->(n) RETURN n.number AS number, n.content AS content, v.versionCount AS count ORDER BY number',
    { id },
  );
  const faults: string[] = [];
  const marks = new Map<number, number>();
  for (const [at, record] of records.entries()) {
    const number = Number(record.get('number'));
    if (number !== at + 1) faults.push(`version ${number} stands at place ${at + 1}`);
    const { nodes } = JSON.parse(String(record.get('content'))) as ViewContent;
    const all = new Set(nodes.flatMap(({ x, y }) => [x, y]));
    if (nodes.length !== NODES || all.size !== 1) faults.push(`version ${number} is torn`);
    marks.set(number, [...all][0] ?? 0);
  }
  if (Number(records[0]?.get('count')) !== records.length) faults.push('the count of versions is wrong');
  for (const [number, mark] of acknowledged) if (marks.get(number) !== mark) faults.push(`version ${number} was acknowledged and is lost`);
  return faults;
}

async function save(url: string, input: object) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: SAVE, variables: { input } }),
  });
  const { data } = (await response.json()) as {
    data: { saveView: { __typename: string; view: { id: string }; version: { number: number } } };
  };
  if (!['SavedView', 'Conflict'].includes(data.saveView.__typename)) throw new Error(data.saveView.__typename);
  return data.saveView;
}

async function start({ address }: LocalDatabase): Promise<{ child: ChildProcess; url: string }> {
  const env = { ...process.env, PORT: '0', NEO4J_URI: address.uri, NEO4J_USER: address.user, NEO4J_PASSWORD: address.password };
  const child = spawn(process.execPath, [SERVER], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  for (;;) {
    const url = /http:\/\/127\.0\.0\.1:\d+/.exec(output)?.[0];
    if (url) return { child, url };
    if (child.exitCode !== null) throw new Error(`the server did not start: ${output}`);
    await Promise.race([once(child.stdout, 'data'), once(child, 'exit')]);
  }
}
