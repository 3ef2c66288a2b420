/** What a person is told: what happened and where, and what to do about it. */
interface Explanation {
  what: string;
  remedy: string;
}

/** The catalogue of errors that stop a command or the server. Codes are permanent: people search for them and scripts compare them. */
const CATALOGUE = {
  CONFIG_INVALID: (d: { mistakes: string[] }) => ({
    what: `The environment has ${d.mistakes.length === 1 ? 'a mistake' : `${d.mistakes.length} mistakes`}:\n${d.mistakes.map((m) => `  - ${m}`).join('\n')}`,
    remedy: 'Correct or unset what is named above, then start again. Everything has a default.',
  }),
  PORT_TAKEN: (d: { port: number; host: string }) => ({
    what: `Port ${d.port} on ${d.host} is taken by another program.`,
    remedy: `Stop that program, or choose another port: PORT=${d.port + 1} npm start`,
  }),
  PORT_FORBIDDEN: (d: { port: number; host: string }) => ({
    what: `Port ${d.port} on ${d.host} may not be used by you.`,
    remedy: 'Choose one above 1023: PORT=4000 npm start',
  }),
  DATABASE_IN_USE: (d: { folder: string; pid: number }) => ({
    what: `Another Wasl (process ${d.pid}) already runs on the folder ${d.folder}.`,
    remedy: `Use the one that runs, stop it (kill ${d.pid}), or give this one a folder of its own: WASL_DATA=… npm start`,
  }),
  DATABASE_NOT_PREPARED: (d: { program: string }) => ({
    what: `The Neo4j program is not in ${d.program}.`,
    remedy: 'Start with `npm start`, which fetches it, or set NEO4J_URI to use a database of your own.',
  }),
  DATABASE_NOT_STARTED: (d: { reason: string; log: string }) => ({
    what: `The local database did not start: ${d.reason}.`,
    remedy: `Its log says why: ${d.log}`,
  }),
  DATABASE_PASSWORD_LOST: (d: { file: string; folder: string }) => ({
    what: `The database in ${d.folder} has a password, but the file that keeps it is missing or empty: ${d.file}`,
    remedy: 'Put that file back from a backup. Or, to begin with an empty database, move the folder away.',
  }),
  DATABASE_UNREACHABLE: (d: { uri: string; reason: string }) => ({
    what: `The database at ${d.uri} does not answer: ${d.reason}`,
    remedy: 'Check NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD and NEO4J_DATABASE, and that the database runs.',
  }),
  DATA_FOLDER_UNUSABLE: (d: { folder: string; reason: string }) => ({
    what: `The folder ${d.folder} cannot be used for data: ${d.reason}.`,
    remedy: 'Make it writable for you, or name another one: WASL_DATA=… npm start',
  }),
  TAGGER_UNUSABLE: (d: { reason: string }) => ({
    what: `Names cannot be found, so no article is taken: ${d.reason}.`,
    remedy: 'Bring the shipped files back (git checkout -- server/extract/model/weights), then start again.',
  }),
} satisfies Record<string, (details: never) => Explanation>;

export type ErrorCode = keyof typeof CATALOGUE;
type Details<Code extends ErrorCode> = Parameters<(typeof CATALOGUE)[Code]>[0];

/** A failure that is explained to a person, without a stack trace. */
export class WaslError<Code extends ErrorCode = ErrorCode> extends Error {
  readonly code: Code;
  readonly what: string;
  readonly remedy: string;

  constructor(code: Code, details: Details<Code>, options?: ErrorOptions) {
    const explain = CATALOGUE[code] as (details: Details<Code>) => Explanation;
    const { what, remedy } = explain(details);
    super(`${what}\n${remedy}`, options);
    this.name = 'WaslError';
    this.code = code;
    this.what = what;
    this.remedy = remedy;
  }
}

/** The message of anything thrown, on one line. */
export function reasonOf(error: unknown): string {
  const message = error instanceof Error ? error.message : String(error);
  return message.split('\n', 1)[0] ?? '';
}

/** For a person: what happened and what to do, or, for what nobody foresaw, at least what happened. */
export function explain(error: unknown): string {
  if (error instanceof WaslError) return error.message;
  return `Something went wrong that Wasl does not know: ${reasonOf(error)}\nStart again with LOG_LEVEL=debug and report what it says.`;
}
