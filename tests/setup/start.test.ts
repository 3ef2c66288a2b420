import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { existsSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { isAlive } from '../../server/database/process-identity.ts';
import type { ProcessIdentity } from '../../server/database/process-identity.ts';
import { copyCheckout, NODE } from './checkout.ts';

/** The whole server, as `npm start` runs it, from a folder with spaces and Arabic letters. Each test goes on where the one before it ended. */
let checkout: ReturnType<typeof copyCheckout>;
let running: Started;

interface Started {
  process: ChildProcess;
  address: string;
  said: () => string;
  ended: Promise<number | null>;
}

beforeAll(() => {
  checkout = copyCheckout(['server', 'cypher', 'samples', 'dist', 'package.json', 'web/api/generated/persisted-documents.json']);
});
afterAll(() => {
  running.process.kill('SIGKILL');
  if (isAlive(database())) process.kill(database().pid, 'SIGKILL');
  checkout.remove();
});

const data = (name: string): string => join(checkout.path, '.wasl', name);
const modeOf = (name: string): number => statSync(data(name)).mode & 0o777;
let lastDatabase: ProcessIdentity = { pid: 0, startedAt: '' };
function database(): ProcessIdentity {
  if (existsSync(data('database-process.json')))
    lastDatabase = JSON.parse(readFileSync(data('database-process.json'), 'utf8')) as ProcessIdentity;
  return lastDatabase;
}
const askReady = async (): Promise<{ status: number; reason?: string }> => {
  const response = await fetch(`${running.address}/ready`);
  return { status: response.status, ...((await response.json()) as object) };
};

/** Resolves when the server says that it is ready, or ended. */
async function start(...files: string[]): Promise<Started> {
  const child = spawn(NODE, ['server/main.ts', ...files], {
    cwd: checkout.path,
    env: { ...process.env, PORT: '0', WASL_DATA: '', NEO4J_URI: '', INIT_CWD: checkout.path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  const ended = new Promise<number | null>((resolve) => child.once('close', resolve));
  const ready = new Promise<string>((resolve) => {
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (chunk: string) => {
        said += chunk;
        const address = /Wasl is ready: (\S+)/.exec(said)?.[1];
        if (address !== undefined) resolve(address);
      });
    }
  });
  const address = await Promise.race([ready, ended.then(() => '')]);
  return { process: child, address, said: () => said, ended };
}

it('sets up a database of its own and says when it is ready', { timeout: 180_000 }, async () => {
  running = await start('samples');
  expect(running.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+$/);
  expect(await askReady()).toMatchObject({ status: 200 });
  expect((await fetch(running.address)).headers.get('content-type')).toContain('text/html');
});

it('keeps the password, and where it runs, from other users of the machine', () => {
  expect([modeOf('database/password'), modeOf('server.json'), modeOf('database'), modeOf('database/conf/neo4j.conf')]).toEqual([
    0o600, 0o600, 0o700, 0o600,
  ]);
  const password = readFileSync(data('database/password'), 'utf8');
  expect(password).toMatch(/^[\w-]{32}$/);
  expect(readFileSync(data('server.json'), 'utf8')).not.toContain(password);
  expect(readFileSync(`/proc/${database().pid}/cmdline`, 'utf8')).not.toContain(password);
});

it('lets only one run on a folder, and the second say so', async () => {
  const second = await start();
  expect(await second.ended).toBe(1);
  expect(second.said()).toContain(`Another Wasl (process ${running.process.pid}) already runs on the folder`);
  expect(await askReady()).toMatchObject({ status: 200 });
});

it('notices that its database was killed, says so, and brings it back with everything in it', { timeout: 180_000 }, async () => {
  const count = async (): Promise<unknown> => {
    const response = await fetch(`${running.address}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ query: '{ documents(first: 50) { total { count } } }' }),
    });
    return response.json();
  };
  const before = await count();
  const killed = database().pid;
  process.kill(killed, 'SIGKILL');
  await expect
    .poll(askReady, { timeout: 5000 })
    .toMatchObject({ status: 503, reason: expect.stringMatching(/ended by SIGKILL.*started again.*console\.log/s) });
  await expect.poll(askReady, { timeout: 60_000, interval: 200 }).toMatchObject({ status: 200 });
  expect(database().pid).not.toBe(killed);
  expect(await count()).toEqual(before);
});

it('starts again after it was killed itself, in spite of the lock and the database left behind', { timeout: 180_000 }, async () => {
  const orphan = database();
  running.process.kill('SIGKILL');
  await running.ended;
  expect(isAlive(orphan)).toBe(true);
  running = await start();
  expect(isAlive(orphan)).toBe(false);
  expect(await askReady()).toMatchObject({ status: 200 });
});

it('leaves no process and no lock behind when it is told to stop', { timeout: 120_000 }, async () => {
  const { pid, startedAt } = database();
  running.process.kill('SIGTERM');
  expect(await running.ended).toBe(0);
  expect(isAlive({ pid, startedAt })).toBe(false);
  expect(['lock.json', 'server.json', 'database-process.json'].filter((name) => existsSync(data(name)))).toEqual([]);
});

it('stops without a trace of itself while it is still starting', { timeout: 120_000 }, async () => {
  const starting = start();
  await expect.poll(() => existsSync(data('database-process.json')), { timeout: 20_000 }).toBe(true);
  const child = database();
  const lock = JSON.parse(readFileSync(data('lock.json'), 'utf8')) as ProcessIdentity;
  process.kill(lock.pid, 'SIGINT');
  await (
    await starting
  ).ended;
  expect(isAlive(child)).toBe(false);
  expect(existsSync(data('lock.json'))).toBe(false);
});
