import { parentPort, workerData } from 'node:worker_threads';
import { HOSTILE } from '../graphql/hostile-requests.ts';

/** Clients in a thread of their own that send every kind of hostile request in turn, each as soon as the last was answered, until told to stop. */
const { url, clients } = workerData as { url: string; clients: number };
const stopped = new AbortController();
parentPort?.once('message', () => stopped.abort());

async function attack(from: number): Promise<number> {
  let sent = 0;
  for (let at = from; !stopped.signal.aborted; at += 1) {
    const { init, search = '' } = HOSTILE[at % HOSTILE.length]!;
    await (await fetch(`${url}/graphql${search}`, init)).arrayBuffer();
    sent += 1;
  }
  return sent;
}

const apart = Math.floor(HOSTILE.length / clients);
const sent = await Promise.all(Array.from({ length: clients }, (_, client) => attack(client * apart)));
parentPort?.postMessage(sent.reduce((sum, count) => sum + count, 0));
