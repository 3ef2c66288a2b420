import { z } from 'zod';
import type { Clock } from './clock.ts';
import { ChatFailure, Truncated } from './failure.ts';
import type { Limits } from './limits.ts';
import type { Message } from './prompt.ts';
import { type Answer, parseAnswer, toJsonSchema } from './schema.ts';
import type { ChatSettings } from './settings.ts';

const TRIES = 3;
const FIRST_DELAY_MS = 500;
/** A server that wants us to come back later than this is given up for this document. */
const LONGEST_DELAY_MS = 30_000;
const LONGEST_ANSWER = 4 * 1024 * 1024;
/** Where an answer does not say what it used: Arabic has about two characters a token. */
const CHARACTERS_PER_TOKEN = 2;

/** What of a completion is read; servers add much more. */
const completionSchema = z.object({
  choices: z
    .array(
      z.object({
        finish_reason: z.string().nullish(),
        message: z.object({ content: z.string().nullish(), refusal: z.string().nullish() }),
      }),
    )
    .min(1),
  usage: z.object({ total_tokens: z.number() }).nullish(),
});

/** Something that may pass: the same may be asked again, after `after` milliseconds where the server says so. */
class Passing extends ChatFailure {
  after: number | null = null;
}

/** Asks until an answer is of the schema, or throws ChatFailure; the signal's own reason when that is aborted. */
export type Ask = (messages: readonly Message[], signal: AbortSignal) => Promise<Answer>;

export function createAsk(settings: ChatSettings, limits: Limits, clock: Clock): Ask {
  const { url, model, key, timeoutMs } = settings;
  const format = { type: 'json_schema', json_schema: { name: 'reading', strict: true, schema: toJsonSchema() } };

  async function request(body: string, signal: AbortSignal): Promise<string> {
    await limits.admit(signal);
    const timeout = AbortSignal.timeout(timeoutMs);
    try {
      const response = await fetch(`${url}/chat/completions`, {
        method: 'POST',
        headers: { 'content-type': 'application/json', ...(key ? { authorization: `Bearer ${key.reveal()}` } : {}) },
        body,
        // A redirect would carry the text, and perhaps the key, to where nobody set it to go.
        redirect: 'manual',
        signal: AbortSignal.any([signal, timeout]),
      });
      if (response.ok) return await readAnswer(response);
      await response.body?.cancel();
      throw failureOf(response);
    } catch (error) {
      signal.throwIfAborted();
      if (error instanceof ChatFailure) throw error;
      throw new Passing(
        'CHAT_UNREACHABLE',
        timeout.aborted ? `no answer within ${timeoutMs / 1000} s` : `no connection: ${causeOf(error)}`,
      );
    }
  }

  async function askOnce(body: string, signal: AbortSignal): Promise<Answer> {
    const content = await request(body, signal);
    const completion = parseCompletion(content);
    limits.spend(completion?.usage?.total_tokens ?? Math.ceil((body.length + content.length) / CHARACTERS_PER_TOKEN));
    const [choice] = completion?.choices ?? [];
    if (choice?.finish_reason === 'length') throw new Truncated();
    if (choice?.finish_reason === 'content_filter' || choice?.message.refusal)
      throw new ChatFailure('CHAT_REFUSED', 'the model refused to read it');
    const answer = parseAnswer(choice?.message.content ?? '');
    if (answer === null) throw new Passing('CHAT_UNREADABLE', 'the answer is not JSON of the schema asked for');
    return answer;
  }

  return (messages, signal) =>
    limits.takeTurn(async () => {
      const body = JSON.stringify({ model, messages, response_format: format });
      for (let tries = 1; ; tries += 1) {
        try {
          return await askOnce(body, signal);
        } catch (error) {
          if (!(error instanceof Passing) || tries === TRIES) throw error;
          // Spread, so that two who failed together do not come back together.
          const delay = error.after ?? FIRST_DELAY_MS * 2 ** (tries - 1) * (1 + Math.random() / 2);
          if (delay > LONGEST_DELAY_MS) throw error;
          await clock.wait(delay, signal);
        }
      }
    }, signal);
}

/** Only the status is told: a server's own words may repeat what was sent to it. */
function failureOf({ status, headers }: Response): ChatFailure {
  if (status >= 300 && status < 400) return new ChatFailure('CHAT_REFUSED', `it sends elsewhere (HTTP ${status}), which is not followed`);
  if (status !== 408 && status !== 429 && status < 500) return new ChatFailure('CHAT_REFUSED', `HTTP ${status}`);
  const failure = new Passing(status === 429 ? 'CHAT_LIMIT' : 'CHAT_UNREACHABLE', `HTTP ${status}`);
  failure.after = readRetryAfter(headers.get('retry-after'));
  return failure;
}

/** Seconds, or a date of HTTP. */
function readRetryAfter(value: string | null): number | null {
  if (value === null) return null;
  const seconds = /^\d+$/.test(value.trim()) ? Number(value) : (Date.parse(value) - Date.now()) / 1000;
  return Number.isFinite(seconds) ? Math.max(0, seconds * 1000) : null;
}

async function readAnswer(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let text = '';
  for await (const chunk of response.body ?? []) {
    text += decoder.decode(chunk, { stream: true });
    if (text.length > LONGEST_ANSWER) throw new ChatFailure('CHAT_UNREADABLE', 'the answer is endless');
  }
  return text + decoder.decode();
}

function parseCompletion(content: string): z.infer<typeof completionSchema> | null {
  try {
    return completionSchema.safeParse(JSON.parse(content)).data ?? null;
  } catch {
    return null;
  }
}

/** `ECONNREFUSED`: the code says enough, and holds nothing of ours. */
function causeOf(error: unknown): string {
  const cause = error instanceof Error ? error.cause : null;
  return cause instanceof Error && 'code' in cause ? String(cause.code) : 'it broke off';
}
