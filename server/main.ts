import { resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import wasl from '../package.json' with { type: 'json' };
import { parseConfig } from './config.ts';
import type { DatabaseState } from './database/local-database.ts';
import { openDatabase } from './database/open-database.ts';
import { explain, reasonOf, WaslError } from './errors.ts';
import { ModelUnusable, readModel } from './extract/model/files.ts';
import { createHttpServer } from './graphql/http.ts';
import { createExtractor, tellRecipient } from './ingest/extractor.ts';
import { ingestPaths } from './ingest/ingest-files.ts';
import { reportToPerson } from './ingest/report.ts';
import { checkPortIsFree, closeServer, listen } from './listen.ts';
import { createLog } from './log.ts';
import { PAGE_QUERIES } from './page-queries.ts';
import { catchStopSignals } from './stop-signals.ts';
import type { StopSignals } from './stop-signals.ts';
import { connectStore } from './store/connect.ts';

const PAGE = fileURLToPath(new URL('../dist', import.meta.url));
const SAMPLES = fileURLToPath(new URL('../samples', import.meta.url));
const VERSION = wasl.version;

/** Config → database → store → schema → API → listen; then the articles named on the command line; then it serves until asked to stop. */
async function main(paths: string[], stop: StopSignals): Promise<void> {
  const config = parseConfig(process.env, process.cwd());
  const log = createLog(config.logLevel);
  await checkPortIsFree(config.host, config.port);

  // What was opened last is closed first: requests end before the store, the store before the database.
  await using opened = new AsyncDisposableStack();
  const database = await openDatabase(config, log, stop.signal);
  opened.defer(database.close);
  const store = await connectStore(database.address, log).catch((error: unknown) => {
    throw new WaslError('DATABASE_UNREACHABLE', { uri: database.address.uri, reason: reasonOf(error) }, { cause: error });
  });
  opened.defer(() => store.close());
  await store.applySchema();

  const isReady = async (): Promise<DatabaseState> => {
    const state = database.state();
    return state.ready ? store.checkReady().catch((error: unknown) => ({ ready: false, reason: reasonOf(error) })) : state;
  };
  const extractor = createExtractor(config.chat, log, stop.signal);
  const queries = { page: PAGE_QUERIES, adHoc: config.adHocQueries };
  const server = createHttpServer({ store, extractor, queries, log, page: PAGE, samples: SAMPLES, isReady, version: VERSION });
  const address = await listen(server, config.host, config.port);
  opened.defer(() => closeServer(server));
  database.announce(address);

  warnOfTagger();
  if (extractor.sentTo) process.stderr.write(tellRecipient(extractor.sentTo));
  if (paths.length > 0 && !stop.signal.aborted) {
    const report = reportToPerson();
    report.summary(await ingestPaths(paths, { store, extractor, onProgress: report.progress, signal: stop.signal }));
  }
  if (!stop.signal.aborted) process.stdout.write(`Wasl is ready: ${address}\n`);
  await stop.asked;
}

/** What was read before can be walked without the tagger, so the server goes on; it only takes no article. */
function warnOfTagger(): void {
  try {
    readModel();
  } catch (error) {
    if (!(error instanceof ModelUnusable)) throw error;
    process.stderr.write(`\n${explain(new WaslError('TAGGER_UNUSABLE', { reason: error.message }))}\n`);
  }
}

// npm runs scripts in the project's folder; INIT_CWD is where the person stood.
const from = process.env['INIT_CWD'] ?? process.cwd();
const stop = catchStopSignals(() => process.exit(130));
void stop.asked.then(() => process.stderr.write('Stopping … (Ctrl-C again to stop at once)\n'));
try {
  await main(
    process.argv.slice(2).map((path) => resolve(from, path)),
    stop,
  );
} catch (error) {
  if (!stop.signal.aborted) process.stderr.write(`\n${explain(error)}\n`);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}
