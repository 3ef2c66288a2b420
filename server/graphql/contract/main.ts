import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { lexicographicSortSchema, printSchema } from 'graphql';
import { readExamples } from '../read-examples.ts';
import { createSchema } from '../schema.ts';
import { findBreaks } from './find-breaks.ts';
import { writeReference } from './write-reference.ts';

/** Writes the contract beside this file; with `--check` only says whether it is as the schema has it. Breaks nothing unasked. */
const schema = createSchema();
const contract = join(import.meta.dirname, 'schema.graphql');
const written = [
  { path: contract, text: `${printSchema(lexicographicSortSchema(schema))}\n` },
  { path: join(import.meta.dirname, 'reference.md'), text: writeReference(schema, readExamples()) },
];
const committed = readIfThere(contract);
const breaks = committed === null ? [] : findBreaks(committed, schema);

if (breaks.length > 0) {
  process.stderr.write(
    `The schema breaks the committed contract, and with it queries that are asked today:\n${breaks.map((what) => `  - ${what}\n`).join('')}` +
      'Keep what is there and add beside it. If you mean it, delete server/graphql/contract/schema.graphql and generate again.\n',
  );
  process.exitCode = 1;
} else if (process.argv.includes('--check')) {
  const stale = written.filter(({ path, text }) => readIfThere(path) !== text).map(({ path }) => path);
  if (stale.length > 0) {
    process.stderr.write(`Not as the schema and the examples have it; run \`npm run generate\`:\n${stale.join('\n')}\n`);
    process.exitCode = 1;
  }
} else {
  for (const { path, text } of written) writeFileSync(path, text);
}

function readIfThere(path: string): string | null {
  return existsSync(path) ? readFileSync(path, 'utf8') : null;
}
