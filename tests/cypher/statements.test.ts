import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { lintCypherQuery } from '@neo4j-cypher/language-support';
import { describe, expect, it } from 'vitest';
import { readStatement } from '../../server/store/define-query.ts';

const CYPHER = fileURLToPath(new URL('../../cypher/', import.meta.url));
const STORE = fileURLToPath(new URL('../../server/store/', import.meta.url));

/** The words of `graph-model`: a statement that uses another is mistaken. */
const GRAPH = {
  labels: [
    'Document',
    'Sentence',
    'Mention',
    'Name',
    'Claim',
    'Entity',
    'Person',
    'Organization',
    'Place',
    'Merged',
    'Event',
    'Judgement',
    'View',
    'ViewVersion',
    'Snapshot',
    'Deleted',
  ],
  relationshipTypes: [
    'HAS_SENTENCE',
    'IN_SENTENCE',
    'QUOTED_IN',
    'ARGUMENT',
    'ATTRIBUTED_TO',
    'REFERS_TO',
    'BEARS',
    'TELLS_OF',
    'ABOUT',
    'MERGED_INTO',
    'HAS_VERSION',
    'HAS_SNAPSHOT',
    'TAKES_PART',
    'RELATES',
  ],
};

const files = ['schema', 'read', 'write'].flatMap((folder) => readdirSync(`${CYPHER}${folder}`).map((file) => `${folder}/${file}`));
const textOf = readStatement;

/** What is wrong with a statement, as Neo4j's own language support sees it without a database. Parameters are not known to it. */
function findMistakes(statement: string): string[] {
  return lintCypherQuery(statement, GRAPH)
    .diagnostics.map(({ message }) => (typeof message === 'string' ? message : message.value))
    .filter((message) => !message.startsWith('Parameter '));
}

function declaredQueries(): string[] {
  const sources = readdirSync(STORE)
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(`${STORE}${file}`, 'utf8'));
  return sources.flatMap((source) =>
    [...source.matchAll(/defineQuery\(\s*'(read|write)',\s*'(\w+)'/g)].map(([, folder = '', name = '']) => `${folder}/${name}`),
  );
}

describe('every Cypher file', () => {
  it.each(files)('%s says what it does and passes Neo4j’s analysis', (file) => {
    expect(textOf(file)).toMatch(/^\/\/ \S/);
    expect(findMistakes(textOf(file))).toEqual([]);
  });

  it('is declared by a query of the same name, and every query has its file', () => {
    const named = declaredQueries().map((query) => query.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`) + '.cypher');
    expect(named.toSorted()).toEqual(files.filter((file) => !file.startsWith('schema/')).toSorted());
  });

  it('would be told of an unknown variable, label and relationship', () => {
    expect(findMistakes('MATCH (d:Document) RETURN x')).not.toEqual([]);
    expect(findMistakes('MATCH (d:Dokument) RETURN d')).not.toEqual([]);
    expect(findMistakes('MATCH (d:Document)-[:HAS_SENTENCES]->(s) RETURN s')).not.toEqual([]);
  });
});
