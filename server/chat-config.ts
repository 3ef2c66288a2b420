import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { z } from 'zod';
import { CHAT_MODES, type ChatSettings, Secret } from './extract/chat/settings.ts';

/** A mistake in one variable, as zod tells it. */
interface Issue {
  path: PropertyKey[];
  message: string;
}

const whole = (most: number, rule: string) =>
  z
    .string()
    .regex(/^\d{1,9}$/, rule)
    .transform(Number)
    .refine((value) => value >= 1 && value <= most, rule);

const schema = z.object({
  WASL_LLM_URL: z
    .string()
    .refine(
      isBase,
      'must be the base of a chat server, like https://host/v1 (http or https, without user, password or anything after the path)',
    ),
  WASL_LLM_MODEL: z
    .string('must be set too: the name of the model that the server at WASL_LLM_URL is to use')
    .regex(/^[^\s\p{C}]{1,100}$/u, 'must be the name of a model: at most 100 characters, no spaces'),
  WASL_LLM_KEY_FILE: z.string().optional(),
  WASL_LLM_MODE: z.enum(CHAT_MODES, `must be one of ${CHAT_MODES.join(', ')}`).default('replace'),
  WASL_LLM_TOKENS_PER_HOUR: whole(999_999_999, 'must be a whole number from 1 to 999999999').default(500_000),
  WASL_LLM_REQUESTS_PER_MINUTE: whole(10_000, 'must be a whole number from 1 to 10000').default(60),
  // Node's fetch gives up after 300 seconds without a word, whatever is set.
  WASL_LLM_TIMEOUT_SECONDS: whole(300, 'must be a whole number from 1 to 300').default(120),
});

/** The chat server that texts are sent to; null, and nothing else looked at, while WASL_LLM_URL is not set. */
export function readChatConfig(environment: Record<string, unknown>, folder: string): { chat: ChatSettings | null; issues: Issue[] } {
  if (environment['WASL_LLM_URL'] === undefined) return { chat: null, issues: [] };
  const parsed = schema.safeParse(environment);
  const key = readKey(environment['WASL_LLM_KEY_FILE'], folder);
  const issues: Issue[] = [...(parsed.error?.issues ?? []), ...('message' in key ? [key] : [])];
  if (!parsed.success || 'message' in key) return { chat: null, issues };
  const { data } = parsed;
  const chat = {
    url: data.WASL_LLM_URL.replace(/\/+$/, ''),
    model: data.WASL_LLM_MODEL,
    key: key.value,
    mode: data.WASL_LLM_MODE,
    tokensPerHour: data.WASL_LLM_TOKENS_PER_HOUR,
    requestsPerMinute: data.WASL_LLM_REQUESTS_PER_MINUTE,
    timeoutMs: data.WASL_LLM_TIMEOUT_SECONDS * 1000,
  };
  return { chat, issues };
}

function isBase(value: string): boolean {
  const url = URL.parse(value);
  if (url === null || !/^https?:$/.test(url.protocol)) return false;
  return url.hostname !== '' && url.username === '' && url.password === '' && url.search === '' && url.hash === '' && !/[?#]$/.test(value);
}

/** The key is one word; what is told of a wrong one is never the key. */
function readKey(file: unknown, folder: string): { value: Secret | null } | Issue {
  const path = ['WASL_LLM_KEY_FILE'];
  if (typeof file !== 'string') return { value: null };
  let key: string;
  try {
    key = readFileSync(resolve(folder, file), 'utf8').trim();
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? error.code : null;
    return { path, message: code === 'ENOENT' ? 'names a file that is not there' : 'names a file that cannot be read' };
  }
  if (key === '') return { path, message: 'names a file that holds no key' };
  if (!/^[\x21-\x7e]+$/.test(key)) return { path, message: 'names a file that holds more than a key: one word on one line is expected' };
  return { value: new Secret(key) };
}
