import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, symlink, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { connectPlainly } from '../../ingest/fingerprint.ts';

const ROOT = fileURLToPath(new URL('../../../', import.meta.url));
const ARTICLE = 'زار وزير الخارجية فؤاد حسين أنقرة.';

interface Outcome {
  code: number;
  stdout: string;
  stderr: string;
}

/** A copy of the project, so that its weights can be spoilt. */
let project = '';

beforeAll(async () => {
  project = await mkdtemp(join(tmpdir(), 'wasl-weights-'));
  await cp(join(ROOT, 'server'), join(project, 'server'), { recursive: true });
  await cp(join(ROOT, 'cypher'), join(project, 'cypher'), { recursive: true });
  for (const file of ['package.json', 'web/api/generated/persisted-documents.json'])
    await cp(join(ROOT, file), join(project, file), { recursive: true });
  await symlink(join(ROOT, 'node_modules'), join(project, 'node_modules'));
  await writeFile(join(project, 'article.txt'), ARTICLE);
});
afterAll(() => rm(project, { recursive: true }));

function environment(): NodeJS.ProcessEnv {
  const { uri, user, password } = inject('neo4j');
  return { ...process.env, PORT: '0', NEO4J_URI: uri, NEO4J_USER: user, NEO4J_PASSWORD: password, INIT_CWD: project };
}

function run(program: string): Promise<Outcome> {
  return new Promise((resolve) => {
    execFile(process.execPath, [program, 'article.txt'], { cwd: project, env: environment() }, (error, stdout, stderr) => {
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, stdout, stderr });
    });
  });
}

const weights = (file: string): string => join(project, 'server/extract/model/weights', file);

describe.each([
  ['missing', (file: string) => rm(file)],
  ['cut short', (file: string) => truncate(file, 1000)],
  [
    'changed by one byte',
    async (file: string) => {
      const bytes = await readFile(file);
      bytes[100] = (bytes[100] ?? 0) ^ 1;
      await writeFile(file, bytes);
    },
  ],
])('weights that are %s', (_, spoil) => {
  beforeAll(() => spoil(weights('tagger.onnx')));
  afterAll(() => cp(join(ROOT, 'server/extract/model/weights'), weights(''), { recursive: true }));

  it('are told of, and nothing is ingested', async () => {
    const driver = connectPlainly(inject('neo4j'));
    try {
      const { code, stderr } = await run('server/ingest/main.ts');
      expect(code).toBe(1);
      expect(stderr).toContain('tagger.onnx');
      expect(stderr).toContain('git checkout');
      expect(stderr).not.toMatch(/\n\s+at /);
      const { records } = await driver.executeQuery('MATCH (d:Document {text: $text}) RETURN d', { text: ARTICLE });
      expect(records).toEqual([]);
    } finally {
      await driver.close();
    }
  });

  it('are told of, and nothing is extracted', async () => {
    const { code, stdout, stderr } = await run('server/extract/main.ts');
    expect(code).toBe(1);
    expect(stdout).toBe('');
    expect(stderr).toContain('tagger.onnx');
    expect(stderr).not.toMatch(/\n\s+at /);
  });

  it('are told of by the server, which serves what there is and takes no article', async () => {
    const server = spawn(process.execPath, ['server/main.ts'], { cwd: project, env: environment() });
    try {
      let said = '';
      let warned = '';
      server.stderr.on('data', (part: Buffer) => (warned += part.toString()));
      const isReady = new Promise<void>((resolve) => {
        server.stdout.on('data', (part: Buffer) => (said += part.toString()).includes('ready: ') && resolve());
      });
      await Promise.race([isReady, once(server, 'exit')]);
      expect(warned).toContain('tagger.onnx');
      const address = /ready: (\S+)/.exec(said)?.[1] ?? '';
      const query = `mutation ($text: String!) { ingestDocument(input: { text: $text }) { __typename ... on InvalidInput { code message } } }`;
      const answer = await fetch(`${address}/graphql`, {
        method: 'POST',
        headers: { 'content-type': 'application/json' },
        body: JSON.stringify({ query, variables: { text: ARTICLE } }),
      });
      const { data } = (await answer.json()) as { data: unknown };
      expect(data).toMatchObject({ ingestDocument: { __typename: 'InvalidInput', code: 'TAGGER_UNUSABLE' } });
    } finally {
      server.kill();
      await once(server, 'exit');
    }
  });
});
