import { createHash } from 'node:crypto';
import neo4j from 'neo4j-driver';
import type { Driver } from 'neo4j-driver';
import type { DatabaseAddress } from '../../server/database/address.ts';
import { analyse } from '../../server/extract/pipeline.ts';

/** Looks at the graph past the store, by plain Cypher, so that a mistake of the store cannot hide itself. */
export function connectPlainly({ uri, user, password }: DatabaseAddress): Driver {
  return neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
}

async function ask(driver: Driver, cypher: string, parameters: object = {}): Promise<Record<string, unknown>[]> {
  const { records } = await driver.executeQuery(cypher, parameters, { database: 'neo4j' });
  return records.map((record) => record.toObject());
}

/** How many nodes of each label and edges of each type there are. */
export async function countGraph(driver: Driver): Promise<Record<string, unknown>> {
  const nodes = await ask(driver, 'MATCH (n) UNWIND labels(n) AS name RETURN name, count(*) AS many');
  const edges = await ask(driver, 'MATCH ()-[r]->() RETURN type(r) AS name, count(*) AS many');
  const rows = [...nodes, ...edges].toSorted((one, other) => String(one['name']).localeCompare(String(other['name'])));
  return Object.fromEntries(rows.map(({ name, many }) => [String(name), many]));
}

/** In a session of its own: transactions of their own are not allowed inside another. */
export async function emptyGraph(driver: Driver): Promise<void> {
  const session = driver.session({ database: 'neo4j' });
  try {
    await session.run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 1000 ROWS');
  } finally {
    await session.close();
  }
}

export interface Expected {
  id: string;
  sentences: number;
  mentions: number;
  claims: number;
}

/** What a document must consist of when it is whole. */
export async function expectDocument({ text, publishedAt }: { text: string; publishedAt: string | null }): Promise<Expected> {
  const analysis = await analyse(text, { publishedAt });
  return {
    id: `doc_${createHash('sha256').update(text).digest('hex').slice(0, 24)}`,
    sentences: analysis.sentences.length,
    mentions: analysis.entities.reduce((sum, { mentions }) => sum + mentions.length, 0),
    claims: analysis.claims.length,
  };
}

/** What of the graph is half: documents with parts missing, and parts that hang in the air. Empty when all is well. */
export async function findHalves(driver: Driver, expected: readonly Expected[]): Promise<string[]> {
  const wanted = new Map(expected.map((document) => [document.id, document]));
  const documents = await ask(
    driver,
    `MATCH (d:Document) OPTIONAL MATCH (d)-[:HAS_SENTENCE]->(s)
     WITH d, collect(s) AS sentences
     RETURN d.id AS id, size(sentences) AS sentences, COUNT { MATCH (s)<-[:IN_SENTENCE]-(:Mention) WHERE s IN sentences } AS mentions,
       COUNT { MATCH (s)<-[:QUOTED_IN]-(:Claim) WHERE s IN sentences } AS claims`,
  );
  const halves = documents
    .filter((found) => {
      const whole = wanted.get(String(found['id']));
      return whole === undefined || (['sentences', 'mentions', 'claims'] as const).some((part) => found[part] !== whole[part]);
    })
    .map((found) => `${JSON.stringify(found)} is not ${JSON.stringify(wanted.get(String(found['id'])))}`);
  const loose = await ask(
    driver,
    `MATCH (n) WHERE (n:Sentence AND NOT (n)<-[:HAS_SENTENCE]-()) OR (n:Mention AND (NOT (n)-[:IN_SENTENCE]->() OR COUNT { (n)-[:REFERS_TO]->() } <> 1))
       OR (n:Claim AND NOT (n)-[:QUOTED_IN]->()) OR (n:Event AND NOT (n)<-[:TELLS_OF]-()) OR (n:Entity AND NOT (n)<-[:REFERS_TO]-())
     RETURN labels(n) AS labels, n.id AS id LIMIT 20`,
  );
  return [...halves, ...loose.map((node) => `${JSON.stringify(node)} hangs in the air`)];
}
