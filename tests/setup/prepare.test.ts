import { spawnSync } from 'node:child_process';
import { chmodSync, existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyCheckout, NODE } from './checkout.ts';

let checkout: ReturnType<typeof copyCheckout>;
let programs: string;

beforeAll(() => {
  checkout = copyCheckout(['server', 'web', 'package.json', 'package-lock.json']);
  programs = join(checkout.path, 'programs');
  mkdirSync(programs);
  symlinkSync(NODE, join(programs, 'node'));
});
afterAll(() => checkout.remove());

function prepare(goal: string, environment: Record<string, string> = {}): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(NODE, ['server/setup/prepare.mjs', goal], {
    cwd: checkout.path,
    encoding: 'utf8',
    env: { ...process.env, JAVA_HOME: '', NEO4J_URI: '', ...environment },
  });
  return { code: status, said: stderr };
}

/** A `java` that says it is of that version. */
function placeJava(version: string): void {
  writeFileSync(join(programs, 'java'), `#!/bin/sh\necho 'openjdk version "${version}" 2025-04-15' >&2\n`);
  chmodSync(join(programs, 'java'), 0o755);
}

it('builds the page once, and again when its sources changed', () => {
  expect(prepare('start')).toEqual({ code: 0, said: expect.stringContaining('step 1 of 1: building the page') });
  expect(prepare('start')).toEqual({ code: 0, said: '' });
  writeFileSync(join(checkout.path, 'web', 'robots.txt'), 'User-agent: *\n');
  expect(prepare('start').said).toContain('building the page');
  expect(existsSync(join(checkout.path, 'dist', 'index.html'))).toBe(true);
});

it('names three ways on when there is no Java', () => {
  rmSync(join(programs, 'java'), { force: true });
  const { code, said } = prepare('start', { PATH: programs });
  expect(code).toBe(1);
  for (const part of ['Java 17 or 21 was not found', 'apt-get install', 'NEO4J_URI=', 'docker compose up']) expect(said).toContain(part);
});

it('asks for Maven only while Neo4j is not there', () => {
  placeJava('17.0.15');
  expect(prepare('start', { PATH: programs })).toEqual({ code: 0, said: '' });
  rmSync(join(checkout.path, '.wasl', 'program'));
  expect(prepare('start', { PATH: programs })).toEqual({ code: 1, said: expect.stringContaining('Maven (mvn) was not found') });
});

it.each(['1.8.0_412', '11.0.2', '25'])('says that Java %s is not one of those that Neo4j runs on', (version) => {
  placeJava(version);
  expect(prepare('start', { PATH: programs }).said).toMatch(/Java (8|11|25) was found, but Neo4j 5\.26 needs Java 17 or 21/);
});

it('needs no Java for a database of one’s own', () => {
  rmSync(join(programs, 'java'), { force: true });
  expect(prepare('start', { PATH: programs, NEO4J_URI: 'bolt://db.example:7687' })).toEqual({ code: 0, said: '' });
});

it('keeps the versions of the jars and of the folder they are looked for in together', () => {
  const pom = readFileSync(join(checkout.path, 'server', 'database', 'pom.xml'), 'utf8');
  const program = readFileSync(join(checkout.path, 'server', 'database', 'program.ts'), 'utf8');
  expect(program).toContain(`NEO4J_VERSION = '${/community-standalone<\/artifactId>\s*<version>([^<]+)/.exec(pom)?.[1]}'`);
});
