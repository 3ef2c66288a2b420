import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { copyCheckout, NODE } from './checkout.ts';

let checkout: ReturnType<typeof copyCheckout>;
let programs: string;

beforeAll(() => {
  checkout = copyCheckout(['server', 'package.json', 'package-lock.json', 'python/pyproject.toml', 'python/requirements.txt']);
  programs = join(checkout.path, 'programs');
  mkdirSync(programs);
  symlinkSync(NODE, join(programs, 'node'));
  placeProgram('java', 'echo \'openjdk version "17.0.15" 2025-04-15\' >&2');
});
afterAll(() => checkout.remove());

function placeProgram(name: string, script: string): void {
  writeFileSync(join(programs, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(programs, name), 0o755);
}

function prepare(): { code: number | null; said: string } {
  const { status, stderr } = spawnSync(NODE, ['server/setup/prepare.mjs', 'test'], {
    cwd: checkout.path,
    encoding: 'utf8',
    env: { ...process.env, PATH: programs, JAVA_HOME: '' },
  });
  return { code: status, said: stderr };
}

it.each([
  ['is missing', null, 'need Python 3.11 or newer (python3).'],
  ['is too old', 'echo 3 9', 'python3 is 3.9.'],
  ['cannot make environments', 'case "$2" in *ensurepip*) exit 1;; esac; echo 3 12', 'python3-venv) is not.'],
])('says what to install when Python %s', (_, script, told) => {
  rmSync(join(programs, 'python3'), { force: true });
  if (script !== null) placeProgram('python3', script);
  const { code, said } = prepare();
  expect(code).toBe(1);
  expect(said).toContain(told);
  expect(said).toContain('apt-get install -y python3 python3-venv');
});
