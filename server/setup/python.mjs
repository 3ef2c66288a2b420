import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { findProgram, hashFiles, inRoot, readIfThere } from './paths.mjs';
import { runProgram, SetupError } from './steps.mjs';

const FOLDER = inRoot('python', '.venv');
const PYTHON = inRoot('python', '.venv', 'bin', 'python');
const STAMP = inRoot('python', '.venv', '.wasl-packages');
const PROJECT = inRoot('python', 'pyproject.toml');
const PINNED = inRoot('python', 'requirements.txt');

/** A Python of its own for the tests of the client and the notebooks, with exactly the packages that `requirements.txt` names. */
export const python = {
  name: 'fetching Python packages for the client and the notebooks (pip)',
  isDone: () => existsSync(PYTHON) && readIfThere(STAMP) === hashFiles([PROJECT, PINNED]),
  async run(report) {
    requirePython();
    const environment = { ...process.env, PIP_DISABLE_PIP_VERSION_CHECK: '1', PIP_NO_INPUT: '1' };
    const remedy = 'Check that this machine reaches the Python package index (`pip config list`), then run the same command again.';
    const total = readFileSync(PINNED, 'utf8').match(/^\w.*==/gm).length;
    let seen = 0;
    const onLine = (line) => line.startsWith('Collecting ') && report(`${++seen} of ${total} packages`);
    await runProgram('python3', ['-m', 'venv', '--clear', FOLDER], { environment, remedy });
    await runProgram(PYTHON, ['-m', 'pip', 'install', '--requirement', PINNED], { environment, onLine, remedy });
    await runProgram(PYTHON, ['-m', 'pip', 'install', '--no-deps', '--editable', inRoot('python')], { environment, remedy });
    writeFileSync(STAMP, hashFiles([PROJECT, PINNED]));
  },
};

/** Stops with what to install when there is no Python that pandas 3 runs on, or it cannot make an environment. */
function requirePython() {
  const on = 'Install it, then run the same command again. On Debian:\n  sudo apt-get install -y python3 python3-venv';
  if (findProgram('python3') === null) throw new SetupError(`The tests of the Python client need Python 3.11 or newer (python3). ${on}`);
  const { stdout } = spawnSync('python3', ['-c', 'import sys; print(*sys.version_info[:2])'], { encoding: 'utf8' });
  const [major, minor] = stdout.split(' ').map(Number);
  if (major !== 3 || minor < 11) {
    throw new SetupError(`The tests of the Python client need Python 3.11 or newer; python3 is ${major}.${minor}. ${on}`);
  }
  if (spawnSync('python3', ['-c', 'import venv, ensurepip']).status !== 0) {
    throw new SetupError(`Python is here, but its part that makes environments (python3-venv) is not. ${on}`);
  }
}
