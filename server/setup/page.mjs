import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { hashFiles, inRoot, readIfThere } from './paths.mjs';
import { runProgram } from './steps.mjs';

const STAMP = inRoot('dist', '.built-from');

/** The page, built when its sources or packages changed. */
export const page = {
  name: 'building the page',
  isDone: () => existsSync(inRoot('dist', 'index.html')) && readIfThere(STAMP) === hashSources(),
  async run() {
    const sources = hashSources();
    await runProgram(inRoot('node_modules', '.bin', 'node'), [inRoot('node_modules', 'vite', 'bin', 'vite.js'), 'build', 'web'], {
      cwd: inRoot(),
      remedy: 'If you changed the page, correct what is named above. If not, please report this.',
    });
    writeFileSync(STAMP, sources);
  },
};

function hashSources() {
  const files = readdirSync(inRoot('web'), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath ?? entry.path, entry.name))
    .toSorted();
  return hashFiles([...files, inRoot('package-lock.json')]);
}
