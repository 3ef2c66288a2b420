import { isAbsolute, resolve } from 'node:path';
import { z } from 'zod';
import { readChatConfig } from './chat-config.ts';
import { WaslError } from './errors.ts';
import type { ChatSettings } from './extract/chat/settings.ts';
import { LOG_LEVELS } from './log.ts';
import type { LogLevel } from './log.ts';

/** What the environment says, checked. `neo4j` is null when the local database is to be used. */
export interface Config {
  port: number;
  host: string;
  neo4j: { uri: string; user: string; password: string; database: string } | null;
  dataFolder: string;
  /** False: only the page's own queries are answered. */
  adHocQueries: boolean;
  logLevel: LogLevel;
  /** The chat server that texts are sent to; null while none is set, and then no text leaves the machine. */
  chat: ChatSettings | null;
}

const NEO4J_SCHEMES = ['bolt:', 'bolt+s:', 'bolt+ssc:', 'neo4j:', 'neo4j+s:', 'neo4j+ssc:'];
const LOOPBACK = ['127.0.0.1', '::1', 'localhost'] as const;
const HOST_RULE =
  'must be 127.0.0.1, ::1 or localhost: Wasl has no access control yet, and whoever reaches it could read and change everything';

const PORT_RULE = 'must be a whole number from 0 to 65535 (0: any free port)';

const environmentSchema = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/, PORT_RULE)
    .transform(Number)
    .refine((port) => port <= 65_535, PORT_RULE)
    .default(4000),
  HOST: z.enum(LOOPBACK, HOST_RULE).default('127.0.0.1'),
  NEO4J_URI: z
    .string()
    .refine(
      isNeo4jUri,
      'must be like bolt://host:7687 or neo4j+s://host (bolt or neo4j; with +s, with +ssc, or plain); user and password go into NEO4J_USER and NEO4J_PASSWORD',
    )
    .optional(),
  NEO4J_USER: z.string().default('neo4j'),
  NEO4J_PASSWORD: z.string().default(''),
  NEO4J_DATABASE: z.string().default('neo4j'),
  WASL_DATA: z.string().default('.wasl'),
  WASL_QUERIES: z.enum(['any', 'page'], 'must be any, or page: only the page’s own queries are answered').default('any'),
  LOG_LEVEL: z.enum(LOG_LEVELS, `must be one of ${LOG_LEVELS.join(', ')}`).default('info'),
});

/** In the container image the port is published on the host's loopback only (see docker-compose.yml), so all of the container's addresses do. */
const containerSchema = environmentSchema.extend({ HOST: z.enum([...LOOPBACK, '0.0.0.0'], HOST_RULE).default('127.0.0.1') });

/** Reads the environment once; every mistake is named in one error. A variable set to nothing counts as not set. */
export function parseConfig(environment: Record<string, string | undefined>, workingFolder: string): Config {
  const filled = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== undefined && value !== ''));
  const parsed = (filled['WASL_CONTAINER'] === '1' ? containerSchema : environmentSchema).safeParse(filled);
  const { chat, issues } = readChatConfig(filled, workingFolder);
  if (!parsed.success || issues.length > 0) {
    const all = [...(parsed.error?.issues ?? []), ...issues];
    throw new WaslError('CONFIG_INVALID', { mistakes: all.map((issue) => nameMistake(issue, filled)) });
  }
  const { PORT, HOST, NEO4J_URI, NEO4J_USER, NEO4J_PASSWORD, NEO4J_DATABASE, WASL_DATA, WASL_QUERIES, LOG_LEVEL } = parsed.data;
  return {
    port: PORT,
    host: HOST,
    neo4j: NEO4J_URI === undefined ? null : { uri: NEO4J_URI, user: NEO4J_USER, password: NEO4J_PASSWORD, database: NEO4J_DATABASE },
    dataFolder: isAbsolute(WASL_DATA) ? WASL_DATA : resolve(workingFolder, WASL_DATA),
    adHocQueries: WASL_QUERIES === 'any',
    logLevel: LOG_LEVEL,
    chat,
  };
}

function isNeo4jUri(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && NEO4J_SCHEMES.includes(url.protocol) && url.hostname !== '' && url.username === '' && url.password === '';
}

/** `PORT="abc" must be …`; a password is never repeated, nor an address that may hold one or a key. */
function nameMistake(issue: { path: PropertyKey[]; message: string }, environment: Record<string, unknown>): string {
  const name = String(issue.path[0]);
  const value = environment[name];
  const isShown = typeof value === 'string' && !value.includes('@') && !(name === 'WASL_LLM_URL' && value.includes('?'));
  return `${name}${isShown ? `=${JSON.stringify(value)}` : ''} ${issue.message}`;
}
