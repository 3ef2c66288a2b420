import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const FOLDER = fileURLToPath(new URL('../../python', import.meta.url));
const PROGRAM = fileURLToPath(new URL('../../python/.venv/bin/python', import.meta.url));

/** Runs Python, in the environment that set-up made for the client, against a server; answers what it printed, and throws all that it said when it failed. */
export function runPython(given: string[], { url, cwd = FOLDER }: { url: string; cwd?: string }): Promise<string> {
  const env = { ...process.env, WASL_URL: url, PYTHONDONTWRITEBYTECODE: '1' };
  return new Promise((resolve, reject) => {
    execFile(PROGRAM, given, { cwd, env, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) => {
      if (error) reject(new Error(`${error.message}\n${stdout}\n${stderr}`));
      else resolve(stdout);
    });
  });
}
