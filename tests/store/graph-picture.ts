import neo4j from 'neo4j-driver';
import { inject } from 'vitest';

type Row = Record<string, unknown>;
type Plan = { operatorType: string; children: Plan[] };

/** A look at the graph past the store, for what the store must not say of itself. Every look is at one test's space: others write at the same time. */
export interface Looker {
  /** How many nodes and relationships hang on the space's names or on the documents' digests. */
  countAll(space: string, documents: string[]): Promise<Row>;
  /** Every derived edge, with the entity's own derived properties, without ids that are made at random. */
  drawDerived(space: string): Promise<string[]>;
  run(statement: string, parameters?: Row): Promise<Row[]>;
  /** Names of the operators of a statement's plan. */
  explain(statement: string): Promise<string[]>;
  close(): Promise<void>;
}

export function openLooker(): Looker {
  const { uri, user, password } = inject('neo4j');
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password), { disableLosslessIntegers: true });
  const run = async (statement: string, parameters: Row = {}): Promise<Row[]> =>
    (await driver.executeQuery(statement, parameters)).records.map((record) => record.toObject());
  // What a subquery gathers for one row is small, however long the list is.
  const namesOf = ({ operatorType, children }: Plan): string[] => [
    operatorType,
    ...(operatorType.startsWith('RollUpApply') ? children.slice(0, 1) : children).flatMap(namesOf),
  ];
  return {
    run,
    explain: async (statement) => {
      const names = [...new Set([...statement.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))];
      const parameters = Object.fromEntries(names.map((name) => [name, name === 'where' ? [] : name === 'limit' ? neo4j.int(1) : '']));
      const { summary } = await driver.executeQuery(`EXPLAIN ${statement}`, parameters);
      return summary.plan ? namesOf(summary.plan as Plan) : [];
    },
    countAll: async (space, documents) => {
      const [row] = await run(
        `MATCH (n:!Deleted) WHERE n.name ENDS WITH $space OR any(id IN $documents WHERE n.id CONTAINS replace(id, 'doc_', ''))
         RETURN count(n) AS nodes, sum(COUNT { (n)--() }) AS relationships`,
        { space, documents },
      );
      return row ?? {};
    },
    drawDerived: async (space) => {
      const rows = await run(
        `MATCH (e:Entity) WHERE e.name ENDS WITH $space
         OPTIONAL MATCH (e)-[r:TAKES_PART|RELATES]->(n)
         RETURN e.name AS name, e.degree AS degree, e.documentCount AS documents, e.seenKey AS seen, e.firstSeen AS first, e.lastSeen AS last, type(r) AS edge,
           coalesce(n.name, n.label) AS to, n.contradictions AS toContradictions, n.claims AS toClaims, n.sources AS toSources, n.degree AS toDegree, n.dateKey AS toDate, properties(r) AS properties`,
        { space },
      );
      return rows
        .map((row) =>
          JSON.stringify(row, (key, value: unknown) => (['id', 'entity', 'changedAt'].includes(key) ? undefined : sortKeys(value))),
        )
        .toSorted();
    },
    close: () => driver.close(),
  };
}

function sortKeys(value: unknown): unknown {
  if (value === null || typeof value !== 'object' || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([one], [other]) => (one < other ? -1 : 1)));
}
