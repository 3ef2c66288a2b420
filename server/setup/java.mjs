import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { findProgram } from './paths.mjs';
import { SetupError } from './steps.mjs';

/** Versions that Neo4j 5.26 runs on. */
const VERSIONS = [17, 21];

/** Stops with the ways on when the local database could not run here. Maven is needed only until Neo4j is fetched. */
export function requireJava({ isMavenNeeded }) {
  const missing = [];
  const version = findJavaVersion();
  if (version === null) missing.push('Java 17 or 21 was not found');
  else if (!VERSIONS.includes(version)) missing.push(`Java ${version} was found, but Neo4j 5.26 needs Java 17 or 21`);
  if (isMavenNeeded && findProgram('mvn') === null) missing.push('Maven (mvn) was not found');
  if (missing.length === 0) return;
  throw new SetupError(
    [
      `Wasl keeps its graph in Neo4j, and cannot set one up here: ${missing.join('; ')}.`,
      'One of three ways on:',
      '  1. Install what is missing, then run the same command again:',
      '       apt-get install -y openjdk-17-jre-headless maven',
      '  2. Use a Neo4j that you have:',
      '       NEO4J_URI=bolt://localhost:7687 NEO4J_PASSWORD=… npm start',
      '  3. Run everything in containers:',
      '       docker compose up',
    ].join('\n'),
  );
}

function findJavaVersion() {
  const home = process.env.JAVA_HOME;
  const program = home === undefined || home === '' ? 'java' : join(home, 'bin', 'java');
  const { stderr, error } = spawnSync(program, ['-version'], { encoding: 'utf8' });
  if (error !== undefined) return null;
  const version = /version "(?:1\.)?(\d+)/.exec(stderr);
  return version === null ? null : Number(version[1]);
}
