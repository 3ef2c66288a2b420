import { request } from 'node:http';
import { EDGES } from './rows-asking.ts';
import type { ServerProcess } from './server-process.ts';

export interface ExportFigures {
  rows: number;
  seconds: number;
  megabytes: number;
  /** How much the server's memory grew, at most. */
  grownMb: number;
  /** The same in pieces, cut off again and again, each time resumed after the last whole line. */
  cuts: number;
  lost: number;
  twice: number;
}

/** Streams every edge in one go, then again with the connection cut off now and then. */
export async function measureExport(server: ServerProcess): Promise<ExportFigures> {
  await readIds(server.url, '', 2_000_000, () => {});
  const before = server.memoryMb();
  let most = before;
  const watch = setInterval(() => {
    most = Math.max(most, server.memoryMb());
  }, 50);
  const begun = performance.now();
  let rows = 0;
  const whole = await readIds(server.url, '', Infinity, () => (rows += 1));
  const seconds = Math.round((performance.now() - begun) / 100) / 10;
  clearInterval(watch);

  const seen = new Uint8Array(EDGES);
  let [cuts, twice, after] = [0, 0, ''];
  for (;;) {
    const part = await readIds(server.url, after, 20_000_000, (id) => {
      const number = Number.parseInt(/evt_([0-9a-f]+)/.exec(id)?.[1] ?? '', 16);
      if (seen[number]) twice += 1;
      seen[number] = 1;
    });
    if (part.isWhole) break;
    cuts += 1;
    after = part.last;
  }
  const lost = seen.reduce((count, one) => count + (one === 0 ? 1 : 0), 0);
  return { rows, seconds, megabytes: Math.round(whole.bytes / 1e6), grownMb: Math.round(most - before), cuts, lost, twice };
}

/** Reads lines, at most so many bytes of them, then cuts the connection; half a line at the cut is left out. */
function readIds(
  url: string,
  after: string,
  most: number,
  onId: (id: string) => unknown,
): Promise<{ isWhole: boolean; last: string; bytes: number }> {
  return new Promise((resolve, reject) => {
    const path = `${url}/export/edges.jsonl${after === '' ? '' : `?after=${encodeURIComponent(after)}`}`;
    let [rest, last, bytes] = ['', after, 0];
    const sent = request(path, (response) => {
      response.setEncoding('utf8').on('data', (chunk: string) => {
        if (bytes > most) return;
        bytes += chunk.length;
        const lines = (rest + chunk).split('\n');
        rest = lines.pop() ?? '';
        for (const line of lines) {
          last = (JSON.parse(line) as { id: string }).id;
          onId(last);
        }
        if (bytes <= most) return;
        sent.destroy();
        resolve({ isWhole: false, last, bytes });
      });
      response.on('end', () => resolve({ isWhole: true, last, bytes }));
    });
    sent.on('error', reject).end();
  });
}
