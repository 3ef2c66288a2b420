import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { inRoot } from './paths.mjs';
import { runProgram } from './steps.mjs';

const POM = inRoot('server', 'database', 'pom.xml');
const PROGRAMS = inRoot('.wasl', 'program');
/** Jars of 5.26; only to say how far it is. */
const EXPECTED = 225;

const version = /<artifactId>neo4j-community-standalone<\/artifactId>\s*<version>([^<]+)</.exec(readFileSync(POM, 'utf8'))[1];
const folder = inRoot('.wasl', 'program', `neo4j-${version}`);

/** Neo4j's jars, by Maven. Copied aside and renamed, with a stamp written last: a fetch cut short is never taken for one that is complete. */
export const neo4j = {
  name: `fetching Neo4j ${version} (Maven, about 130 MB)`,
  isDone: () => existsSync(inRoot('.wasl', 'program', `neo4j-${version}`, 'complete')),
  async run(report) {
    mkdirSync(PROGRAMS, { recursive: true });
    for (const name of readdirSync(PROGRAMS))
      if (name.startsWith('.fetching-')) rmSync(`${PROGRAMS}/${name}`, { recursive: true, force: true });
    const draft = `${PROGRAMS}/.fetching-${process.pid}`;
    let copied = 0;
    await runProgram('mvn', ['-B', '-f', POM, 'dependency:copy-dependencies', '-DincludeScope=runtime', `-DoutputDirectory=${draft}/lib`], {
      // Java opens folders with Arabic names only under a UTF-8 locale.
      environment: { ...process.env, LC_ALL: 'C.UTF-8' },
      onLine: (line) => {
        if (line.includes('Copying ')) report(`${++copied} of ${EXPECTED} files`);
        else if (line.startsWith('Downloaded from') && copied === 0)
          report(`downloading ${line.slice(line.lastIndexOf('/') + 1).split(' ')[0]}`);
      },
      remedy:
        'Check that this machine reaches Maven Central (a proxy or mirror stands in ~/.m2/settings.xml), then run the same command again. Or set NEO4J_URI.',
    });
    writeFileSync(`${draft}/complete`, `${version}\n`);
    rmSync(folder, { recursive: true, force: true });
    renameSync(draft, folder);
  },
};
