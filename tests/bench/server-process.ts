import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import wasl from '../../package.json' with { type: 'json' };

/** The bounds of its memory that `npm start` gives it. */
const FLAGS = wasl.scripts.start.match(/--max\S+/g) ?? [];
const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** The server as people start it, in a process of its own, so that what it takes is its own. */
export interface ServerProcess {
  url: string;
  /** Resident memory in megabytes. */
  memoryMb(): number;
  stop(): Promise<void>;
}

export async function startServer(environment: Record<string, string>, paths: string[] = []): Promise<ServerProcess> {
  const server = spawn(process.execPath, [...FLAGS, 'server/main.ts', ...paths], {
    cwd: ROOT,
    env: { ...process.env, PORT: '0', INIT_CWD: ROOT, ...environment },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const url = await readAddress(server.stdout);
  return {
    url,
    memoryMb: () => Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${server.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024,
    async stop() {
      server.kill('SIGTERM');
      if (server.exitCode === null) await once(server, 'exit');
    },
  };
}

async function readAddress(output: NodeJS.ReadableStream): Promise<string> {
  for await (const line of createInterface(output)) {
    const address = /Wasl is ready: (\S+)/.exec(line)?.[1];
    if (address !== undefined) return address;
  }
  throw new Error('The server ended before it was ready.');
}
