import { spawn } from 'node:child_process';

/** A failure of set-up that is explained to a person. */
export class SetupError extends Error {}

/**
 * Does the steps that are not done yet, in order, and says what it does and how far it is.
 * @param {{ name: string, isDone: () => boolean, run: (report: (detail: string) => void) => Promise<void> }[]} steps
 */
export async function doSteps(steps) {
  const due = steps.filter((step) => !step.isDone());
  for (const [index, step] of due.entries()) {
    const progress = showProgress(`Setting up, step ${index + 1} of ${due.length}: ${step.name}`);
    try {
      await step.run(progress.report);
      progress.finish('done');
    } catch (error) {
      progress.finish('failed');
      throw error;
    }
  }
}

/** One line that counts seconds on a terminal; elsewhere a line at the beginning, every 10 s, and at the end. */
function showProgress(title) {
  const isTerminal = process.stderr.isTTY === true;
  const since = Date.now();
  let detail = '';
  const line = (word) => `${title} ${word}${detail === '' ? '' : ` (${detail})`}, ${Math.round((Date.now() - since) / 1000)} s`;
  const show = () => process.stderr.write(isTerminal ? `\r\x1b[K${line('…')}` : `${line('…')}\n`);
  show();
  const timer = setInterval(show, isTerminal ? 1000 : 10_000);
  return {
    report: (text) => {
      detail = text;
    },
    finish: (word) => {
      clearInterval(timer);
      process.stderr.write(`${isTerminal ? '\r\x1b[K' : ''}${line(word)}\n`);
    },
  };
}

/**
 * Runs a program quietly; what it printed is shown only when it fails.
 * @param {{ cwd?: string, environment?: Record<string, string | undefined>, onLine?: (line: string) => void, remedy: string }} how
 */
export function runProgram(program, programArguments, { cwd, environment = process.env, onLine = () => {}, remedy }) {
  return new Promise((resolve, reject) => {
    const lines = [];
    const child = spawn(program, programArguments, { cwd, env: environment, stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr]) {
      let rest = '';
      stream.setEncoding('utf8').on('data', (chunk) => {
        const parts = (rest + chunk).split('\n');
        rest = parts.pop();
        for (const part of parts) {
          lines.push(part);
          if (lines.length > 30) lines.shift();
          onLine(part);
        }
      });
    }
    child.once('error', (error) => reject(new SetupError(`${program} could not be run: ${error.message}\n${remedy}`)));
    child.once('close', (code) => {
      if (code === 0) resolve();
      else reject(new SetupError(`\`${[program, ...programArguments].join(' ')}\` failed. It said:\n\n${lines.join('\n')}\n\n${remedy}`));
    });
  });
}
