import { isDeepStrictEqual } from 'node:util';
import { findOverBars, measureCanvas } from './canvas.ts';
import { measureCrashes } from './crash.ts';
import { measureExtract } from './extract.ts';
import { measureHostile } from './hostile.ts';
import { measureIngest } from './ingest.ts';
import { measureReads } from './reads.ts';
import type { ReadsFigures } from './reads.ts';
import { EDGES } from './rows-asking.ts';
import { measureRows } from './rows.ts';
import { measureViews } from './views.ts';

const USAGE = `npm run bench -- NAME [--json]
  reads   search, neighbourhood and evidence at 100,000 entities and 1,000,000 edges
  extract 1,000 words to names, to entities, to events; loading; memory
  ingest  one article of 1,000 words; 600 articles of JSON Lines; memory
  crash   kill -9 of ingest and of the database, 20 times each; no half document, none lost, none twice
  views   opening a view of 500 nodes in Chromium; kill -9 of server and database while one is saved, 20 times each
  rows    1,000,000 edges: around their hub, in bulk, page by page while others write
  hostile an ordinary query alone, and while four clients send everything that is made to harm
  canvas  drawing, panning and expanding 300 and 1,000 nodes in Chromium
`;

function printReads({ graph, writingSeconds, indexSeconds, reads }: ReadsFigures): void {
  const row = (cells: (string | number)[]): string =>
    `${String(cells[0]).padEnd(40)}${cells
      .slice(1)
      .map((cell) => String(cell).padStart(10))
      .join('')}\n`;
  const size = Object.entries(graph).map(([what, count]) => `${count.toLocaleString('en')} ${what}`);
  process.stdout.write(`${size.join(', ')}; written in ${writingSeconds} s, opened and indexed in ${indexSeconds} s\n`);
  process.stdout.write(row(['read (milliseconds)', 'p50', 'p95', 'most', 'bar p95', '']));
  for (const { read, p50Ms, p95Ms, mostMs, barMs } of reads)
    process.stdout.write(row([read, p50Ms, p95Ms, mostMs, barMs, p95Ms <= barMs ? 'ok' : 'OVER']));
}

const [name, ...options] = process.argv.slice(2);
if (name === 'reads') {
  const figures = await measureReads((line) => process.stderr.write(`${line}\n`));
  if (options.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else printReads(figures);
  if (figures.reads.some(({ p95Ms, barMs }) => p95Ms > barMs)) process.exitCode = 1;
} else if (name === 'extract') {
  const figures = await measureExtract();
  process.stdout.write(`${JSON.stringify(figures, null, options.includes('--json') ? 0 : 2)}\n`);
  if (figures.entitiesMs > 230 || figures.coldLoadMs > 1500 || figures.residentMegabytes > 400) process.exitCode = 1;
} else if (name === 'ingest') {
  const figures = await measureIngest();
  process.stdout.write(`${JSON.stringify(figures, null, options.includes('--json') ? 0 : 2)}\n`);
  if (figures.medianMs > 400 || figures.seconds > 60) process.exitCode = 1;
} else if (name === 'crash') {
  const figures = await measureCrashes(20);
  process.stdout.write(`${JSON.stringify(figures, null, options.includes('--json') ? 0 : 2)}\n`);
  const isWhole = Object.values(figures).every(
    (kills) => kills.halves.length === 0 && isDeepStrictEqual(kills.afterCrashes, kills.undisturbed),
  );
  if (!isWhole) process.exitCode = 1;
} else if (name === 'views') {
  const figures = await measureViews(20, (part) => process.stderr.write(`${JSON.stringify(part)}\n`));
  process.stdout.write(`${JSON.stringify(figures, null, options.includes('--json') ? 0 : 2)}\n`);
  if (figures.opening.openMs > 700 || figures.server.faults.length + figures.database.faults.length > 0) process.exitCode = 1;
} else if (name === 'rows') {
  const figures = await measureRows((line) => process.stderr.write(`${line}\n`));
  process.stdout.write(`${JSON.stringify(figures, null, options.includes('--json') ? 0 : 2)}\n`);
  const { hub, export: bulk, paging } = figures;
  const isWhole = bulk.rows === EDGES && bulk.lost + bulk.twice + paging.lost + paging.twice === 0 && hub.exact;
  const isFast = hub.p95Ms <= 300 && bulk.seconds <= 90 && bulk.grownMb <= 100 && paging.lastP95Ms <= 60 && paging.ratio <= 1.5;
  if (!isWhole || !isFast) process.exitCode = 1;
} else if (name === 'hostile') {
  const figures = await measureHostile();
  process.stdout.write(`${JSON.stringify(figures, null, options.includes('--json') ? 0 : 2)}\n`);
  if (figures.ratio > 2) process.exitCode = 1;
} else if (name === 'canvas') {
  const figures = await measureCanvas();
  if (options.includes('--json')) process.stdout.write(`${JSON.stringify(figures)}\n`);
  else console.table(figures);
  const over = findOverBars(figures);
  if (over.length > 0) {
    process.stderr.write(`${over.join('\n')}\n`);
    process.exitCode = 1;
  }
} else {
  process.stderr.write(USAGE);
  process.exitCode = 2;
}
