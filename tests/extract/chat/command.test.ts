import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text as readAll } from 'node:stream/consumers';
import { afterAll, expect, it } from 'vitest';
import { ANSWER, answering, KEY, openStandIn, type Reply, TEXT } from './stand-in.ts';

const folder = mkdtempSync(join(tmpdir(), 'chat command '));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(join(folder, 'key'), KEY);
writeFileSync(join(folder, 'article.txt'), TEXT);

/** `npm run extract` with the stand-in set as the chat server. */
async function extract(reply: Reply, ...options: string[]) {
  const standIn = await openStandIn(reply);
  const chat = { WASL_LLM_URL: standIn.url, WASL_LLM_MODEL: 'stand-in', WASL_LLM_KEY_FILE: join(folder, 'key') };
  const child = spawn(process.execPath, ['server/extract/main.ts', join(folder, 'article.txt'), ...options], {
    env: { ...process.env, ...chat },
  });
  const [stdout, stderr] = await Promise.all([readAll(child.stdout), readAll(child.stderr)]);
  await standIn.close();
  return { stdout, stderr, host: new URL(standIn.url).host, asked: standIn.asked };
}

it('npm run extract asks the chat server that is set, and says that the text goes there', async () => {
  const { stdout, stderr, host, asked } = await extract(answering(ANSWER), '--explain');
  expect(JSON.parse(stdout)).toMatchObject({
    extractor: 'chat/stand-in',
    entities: [{ name: 'سمير هادي', mentions: [{ by: 'chat:stand-in' }, {}, {}] }, {}, {}, {}, {}],
  });
  expect(stderr).toBe(`The text is sent to ${host} (stand-in) for extraction.\n`);
  expect(asked[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
});

it('npm run extract goes on without it when it refuses, says so, and never tells the key', async () => {
  const { stdout, stderr } = await extract({ status: 401, body: `{"error":"bad key ${KEY}"}` }, '--explain');
  expect(JSON.parse(stdout)).toMatchObject({ extractor: expect.stringMatching(/^tagger\//), note: 'CHAT_REFUSED' });
  expect(stderr).toContain('[CHAT_REFUSED]');
  expect(stdout + stderr).not.toContain(KEY);
});
