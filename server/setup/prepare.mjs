// Sets up what a command needs and is not there yet. Runs on Node 20 before any package is installed: plain JavaScript, no imports but our own.
import { browser } from './browser.mjs';
import { requireJava } from './java.mjs';
import { neo4j } from './neo4j.mjs';
import { packages } from './packages.mjs';
import { page } from './page.mjs';
import { python } from './python.mjs';
import { doSteps, SetupError } from './steps.mjs';

const STEPS = {
  packages: [packages],
  ingest: [packages, neo4j],
  start: [packages, neo4j, page],
  test: [packages, neo4j, python, page, browser],
};

try {
  await prepare(process.argv[2] ?? '');
} catch (error) {
  if (!(error instanceof SetupError)) throw error;
  process.stderr.write(`\n${error.message}\n`);
  process.exitCode = 1;
}

async function prepare(goal) {
  if (!(goal in STEPS)) throw new SetupError(`Say what to prepare: ${Object.keys(STEPS).join(', ')}.`);
  // Tests always run on a database of their own: they must never write to one that somebody configured.
  const isDatabaseOurs = goal === 'test' || (process.env.NEO4J_URI ?? '') === '';
  const steps = STEPS[goal].filter((step) => step !== neo4j || isDatabaseOurs);
  if (steps.includes(neo4j)) requireJava({ isMavenNeeded: !neo4j.isDone() });
  await doSteps(steps);
}
