import { existsSync, writeFileSync } from 'node:fs';
import { hashFiles, inRoot, readIfThere } from './paths.mjs';
import { runProgram, SetupError } from './steps.mjs';

const STAMP = inRoot('node_modules', '.wasl-packages');
const NODE = inRoot('node_modules', '.bin', 'node');
const OFFLINE = 'Check that this machine reaches the npm registry (proxy settings: `npm config list`), then run the same command again.';

/** All packages of package-lock.json, Node 24 among them. */
export const packages = {
  name: 'fetching packages (npm ci)',
  isDone() {
    if (!existsSync(NODE)) return false;
    const lock = hashFiles([inRoot('package-lock.json')]);
    if (readIfThere(STAMP) === lock) return true;
    if (!isInstalledByHand()) return false;
    writeFileSync(STAMP, lock);
    return true;
  },
  async run() {
    const npm = process.env.npm_execpath;
    const [program, ...first] = npm === undefined ? ['npm'] : [process.execPath, npm];
    // onnxruntime-node would fetch libraries for graphics cards, which nothing here uses
    const environment = { ...process.env, ONNXRUNTIME_NODE_INSTALL: 'skip' };
    await runProgram(program, [...first, 'ci'], { cwd: inRoot(), environment, remedy: OFFLINE });
    if (!existsSync(NODE)) {
      throw new SetupError(
        'The packages are there, but Node 24 among them is not: npm was told to run no install scripts.\nAllow them (`npm config delete ignore-scripts`) and run the same command again.',
      );
    }
    writeFileSync(STAMP, hashFiles([inRoot('package-lock.json')]));
  },
};

/** npm writes a lock file of what it installed when it is through: whoever ran `npm ci` or `npm install` need not wait for another. */
function isInstalledByHand() {
  const wanted = readIfThere(inRoot('package-lock.json'));
  const installed = readIfThere(inRoot('node_modules', '.package-lock.json'));
  if (wanted === null || installed === null) return false;
  const there = JSON.parse(installed).packages;
  return Object.entries(JSON.parse(wanted).packages).every(
    ([path, entry]) =>
      path === '' || (path in there ? there[path].version === entry.version : entry.optional === true || entry.peer === true),
  );
}
