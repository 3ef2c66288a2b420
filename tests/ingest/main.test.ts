import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, inject, it, vi } from 'vitest';
import { connectStore } from '../../server/store/connect.ts';

const COMMAND = fileURLToPath(new URL('../../server/ingest/main.ts', import.meta.url));
const run = Date.now();
let folder = '';

// A database that has just started plans every statement for the first time: that is slow on a busy machine.
vi.setConfig({ testTimeout: 90_000 });

beforeAll(async () => {
  const store = await connectStore(inject('neo4j'));
  // Tests of another file may apply it at the same moment, and Neo4j then refuses one of the two.
  await store.applySchema().catch(() => store.applySchema());
  await store.close();
  folder = mkdtempSync(join(tmpdir(), 'wasl-command-'));
  // The minister said in Baghdad that the agreement will be signed on Sunday.
  writeFileSync(join(folder, 'good.txt'), `قال الوزير سالم الدرعاوي في بغداد إن الاتفاق رقم ${run} سيوقع يوم الأحد.`);
  writeFileSync(join(folder, 'english.txt'), 'The minister said that the deal was to be signed on Sunday.');
});
afterAll(() => rmSync(folder, { recursive: true }));

/** Runs the command as a person would, standing in the folder with the articles. */
async function ingest(
  words: string[],
  environment: Record<string, string> = {},
): Promise<{ code: number | null; out: string; err: string }> {
  const { uri, user, password, database } = inject('neo4j');
  const neo4j = { NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, NEO4J_DATABASE: database };
  const command = spawn(process.execPath, [COMMAND, ...words], {
    env: { ...process.env, INIT_CWD: folder, LOG_LEVEL: 'info', ...neo4j, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const [out, err] = await Promise.all([text(command.stdout), text(command.stderr), once(command, 'close')]);
  return { code: command.exitCode, out, err };
}

it('tells machines of every file in a line, and of all in a last one', async () => {
  const { code, out } = await ingest(['--json', 'good.txt', 'english.txt']);
  const lines = out
    .trim()
    .split('\n')
    .map((line): unknown => JSON.parse(line));
  expect(lines).toHaveLength(3);
  expect(lines).toContainEqual(expect.objectContaining({ kind: 'file', path: join(folder, 'good.txt'), added: 1, refusals: [] }));
  expect(lines).toContainEqual(
    expect.objectContaining({
      kind: 'file',
      added: 0,
      refusals: [expect.objectContaining({ code: 'UNSUPPORTED_LANGUAGE', language: 'English' })],
    }),
  );
  expect(lines.at(-1)).toMatchObject({ kind: 'summary', files: 2, added: 1, refused: 1, failedFiles: 1 });
  expect(code).toBe(1);
});

it('tells people in words, and ends well when all is in', async () => {
  const { code, out } = await ingest(['good.txt']);
  expect(out).toMatch(/good\.txt .*(?:new: \d+ entities|in the graph already)/);
  expect(code).toBe(0);
});

it('says how it is called, and what is wrong with the database, without a stack trace', async () => {
  expect(await ingest([])).toMatchObject({ code: 2, err: expect.stringContaining('Usage: npm run ingest') });
  expect(await ingest(['--fast', 'good.txt'])).toMatchObject({ code: 2, err: expect.stringContaining('--fast') });
  const lost = await ingest(['good.txt'], { NEO4J_URI: 'bolt://127.0.0.1:1' });
  expect(lost.code).toBe(1);
  expect(lost.err).toContain('bolt://127.0.0.1:1');
  expect(lost.err).not.toMatch(/^\s+at /m);
});
