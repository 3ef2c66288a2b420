import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { parseConfig } from '../config.ts';
import type { Config } from '../config.ts';
import type { DatabaseAddress } from '../database/address.ts';
import { startLocalDatabase } from '../database/local-database.ts';
import { locateProgram } from '../database/program.ts';
import { findRunning } from '../database/running.ts';
import { explain, reasonOf, WaslError } from '../errors.ts';
import { createLog } from '../log.ts';
import type { Log } from '../log.ts';
import { ModelUnusable, readModel } from '../extract/model/files.ts';
import { catchStopSignals } from '../stop-signals.ts';
import type { StopSignals } from '../stop-signals.ts';
import { connectStore } from '../store/connect.ts';
import type { Store } from '../store/store.ts';
import { createExtractor, tellRecipient } from './extractor.ts';
import { ingestPaths } from './ingest-files.ts';
import { reportAsJson, reportToPerson } from './report.ts';

const USAGE = 'Usage: npm run ingest -- [--json] FILE_OR_FOLDER…\nReads .txt, .md, .html, .htm and .jsonl; folders with all below them.\n';

/** `npm run ingest`: 0 when all is in, 1 when something failed, 2 when called wrongly, 130 when cancelled. */
async function main(stop: StopSignals): Promise<number> {
  const asked = readArguments();
  if (asked === null) return 2;
  checkTagger();
  const log = createLog('warn');
  const config = parseConfig(process.env, process.cwd());
  const extractor = createExtractor(config.chat, log);
  if (extractor.sentTo) process.stderr.write(tellRecipient(extractor.sentTo));
  const database = await openDatabase(config, log, stop.signal);
  try {
    const store = await connect(database.address, log);
    try {
      // A server that runs has applied it.
      if (!(await store.checkReady()).ready) await store.applySchema();
      const report = asked.json ? reportAsJson() : reportToPerson();
      const summary = await ingestPaths(asked.paths, { store, extractor, onProgress: report.progress, signal: stop.signal });
      report.summary(summary);
      if (summary.stopped === 'CANCELLED') return 130;
      return summary.refused > 0 || summary.stopped !== null ? 1 : 0;
    } finally {
      await store.close();
    }
  } finally {
    await database.close();
  }
}

function readArguments(): { json: boolean; paths: string[] } | null {
  try {
    const { values, positionals } = parseArgs({
      allowPositionals: true,
      options: { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } },
    });
    if (values.help !== true && positionals.length > 0) {
      // npm runs scripts in the project's folder; INIT_CWD is where the person stood.
      const from = process.env['INIT_CWD'] ?? process.cwd();
      return { json: values.json === true, paths: positionals.map((path) => resolve(from, path)) };
    }
    process.stderr.write(USAGE);
  } catch (error) {
    process.stderr.write(`${reasonOf(error)}\n${USAGE}`);
  }
  return null;
}

function checkTagger(): void {
  try {
    readModel();
  } catch (error) {
    if (error instanceof ModelUnusable) throw new WaslError('TAGGER_UNUSABLE', { reason: error.message });
    throw error;
  }
}

async function connect(address: DatabaseAddress, log: Log): Promise<Store> {
  try {
    return await connectStore(address, log);
  } catch (error) {
    throw new WaslError('DATABASE_UNREACHABLE', { uri: address.uri, reason: reasonOf(error) }, { cause: error });
  }
}

/** The configured database, else the one a running Wasl has, else our own for as long as this runs. */
async function openDatabase(
  config: Config,
  log: Log,
  signal: AbortSignal,
): Promise<{ address: DatabaseAddress; close: () => Promise<void> }> {
  const stays = async (): Promise<void> => undefined;
  if (config.neo4j !== null) return { address: config.neo4j, close: stays };
  const running = findRunning(config.dataFolder);
  if (running !== null) return { address: running.database, close: stays };
  process.stderr.write('Starting the local database …\n');
  const local = await startLocalDatabase(config.dataFolder, locateProgram(), log, signal);
  return { address: local.address, close: local.stop };
}

// The first Ctrl-C lets the documents under way end; the second ends at once, which harms no document either.
const stop = catchStopSignals(() => process.exit(130));
void stop.asked.then(() => process.stderr.write('\nStopping after the documents under way … (Ctrl-C again to stop at once)\n'));
// Whoever reads our output may stop reading (`| head`): the articles go in all the same.
process.stdout.on('error', () => undefined);
try {
  process.exitCode = await main(stop);
} catch (error) {
  if (!stop.signal.aborted) process.stderr.write(`${explain(error)}\n`);
  process.exitCode = stop.signal.aborted ? 130 : 1;
}
