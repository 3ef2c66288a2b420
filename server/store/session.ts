import neo4j from 'neo4j-driver';
import type { Driver, ManagedTransaction, Session } from 'neo4j-driver';
import type { Run } from './define-query.ts';
import { Unavailable } from './errors.ts';

/** A reader waits; a document that is being stored on a cold database must not be thrown away half way. */
const TIMEOUT_MS = { READ: 10_000, WRITE: 120_000 };
/** Codes of the driver and of the server that mean: nobody answers just now. */
const UNREACHABLE = /^(ServiceUnavailable|SessionExpired|N\/A)$|DatabaseUnavailable/;

/** Opens transactions. The only place where the driver's sessions are opened and closed. */
export interface Sessions {
  read: <Answer>(work: (run: Run) => Promise<Answer>) => Promise<Answer>;
  /** Retried by the driver on what passes (deadlock, lost leader); `work` must therefore be safe to repeat. */
  write: <Answer>(work: (run: Run) => Promise<Answer>) => Promise<Answer>;
  /** One read without a second try: whether the database answers now. */
  ask: Run;
}

/** The driver sends every JavaScript number as a float; offsets, counts and limits are whole and must arrive so. */
function withWholeNumbers(value: unknown): unknown {
  if (typeof value === 'number') return Number.isSafeInteger(value) ? neo4j.int(value) : value;
  if (Array.isArray(value)) return value.map(withWholeNumbers);
  if (value === null || typeof value !== 'object') return value;
  return Object.fromEntries(Object.entries(value).map(([name, part]) => [name, withWholeNumbers(part)]));
}

function runIn(transaction: ManagedTransaction | Session): Run {
  return async (query, parameters) => {
    const result = await transaction.run(query.text, withWholeNumbers(query.parameters.parse(parameters)) as Record<string, unknown>);
    return result.records.map((record) => query.row.parse(record.toObject()));
  };
}

export function openSessions(driver: Driver, database: string): Sessions {
  const inSession = async <Answer>(mode: 'READ' | 'WRITE', work: (session: Session) => Promise<Answer>): Promise<Answer> => {
    const session = driver.session({ database, defaultAccessMode: neo4j.session[mode] });
    try {
      return await work(session);
    } catch (error) {
      if (error instanceof neo4j.Neo4jError && UNREACHABLE.test(error.code)) throw new Unavailable(error.message, { cause: error });
      throw error;
    } finally {
      await session.close();
    }
  };
  const settings = (mode: 'READ' | 'WRITE') => ({ timeout: TIMEOUT_MS[mode], metadata: { app: 'wasl' } });
  return {
    read: (work) => inSession('READ', (session) => session.executeRead((transaction) => work(runIn(transaction)), settings('READ'))),
    write: (work) => inSession('WRITE', (session) => session.executeWrite((transaction) => work(runIn(transaction)), settings('WRITE'))),
    ask: (query, parameters) => inSession('READ', (session) => runIn(session)(query, parameters)),
  };
}
