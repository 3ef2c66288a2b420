import { afterEach, describe, expect, it } from 'vitest';
import { createAsk } from '../../../server/extract/chat/client.ts';
import { ChatFailure } from '../../../server/extract/chat/failure.ts';
import { createLimits } from '../../../server/extract/chat/limits.ts';
import type { ChatSettings } from '../../../server/extract/chat/settings.ts';
import { ANSWER, answering, completion, createClock, KEY, openStandIn, type Reply, settingsFor, type StandIn } from './stand-in.ts';

const MESSAGES = [{ role: 'user' as const, content: '[0] وصل سمير هادي إلى بغداد.' }];
const FINE = answering(ANSWER);
const failed = (status: number, headers: Record<string, string> = {}): Reply => ({ status, headers, body: `{"error":"${KEY}"}` });

let standIn: StandIn | undefined;
afterEach(() => standIn?.close());

async function open(replies: Reply[], changed: Partial<ChatSettings> = {}) {
  const server = await openStandIn(...replies);
  standIn = server;
  const clock = createClock();
  const settings = settingsFor(server, changed);
  const ask = createAsk(settings, createLimits(settings, clock), clock);
  const failure = async (signal = new AbortController().signal): Promise<ChatFailure> => {
    try {
      await ask(MESSAGES, signal);
    } catch (error) {
      if (error instanceof ChatFailure) return error;
      throw error;
    }
    throw new Error('it answered');
  };
  return { clock, failure, asked: server.asked, ask: () => ask(MESSAGES, new AbortController().signal) };
}

describe('a request', () => {
  it('has the model, the messages, a strict schema, and the key in its header only', async () => {
    const { ask, asked } = await open([FINE]);
    expect(await ask()).toEqual(ANSWER);
    expect(asked[0]?.path).toBe('/v1/chat/completions');
    expect(asked[0]?.headers['authorization']).toBe(`Bearer ${KEY}`);
    expect(asked[0]?.body).toMatchObject({ model: 'stand-in', messages: MESSAGES });
    expect(asked[0]?.body.response_format).toMatchObject({
      type: 'json_schema',
      json_schema: { strict: true, schema: { type: 'object', additionalProperties: false, required: ['entities', 'events', 'relations'] } },
    });
    expect(JSON.stringify(asked[0]?.body)).not.toContain(KEY);
  });

  it('has no key where none is set', async () => {
    const { ask, asked } = await open([FINE], { key: null });
    await ask();
    expect(asked[0]?.headers['authorization']).toBeUndefined();
  });

  it('asks for nothing that strict servers refuse: every object closed, every property required', async () => {
    const { ask, asked } = await open([FINE]);
    await ask();
    const loose: unknown[] = [];
    JSON.stringify(asked[0]?.body.response_format, (_, value: unknown) => {
      const isObject = typeof value === 'object' && value !== null && 'properties' in value && typeof value.properties === 'object';
      if (isObject) {
        const { properties, required, additionalProperties } = value as {
          properties: object;
          required?: string[];
          additionalProperties?: boolean;
        };
        if (additionalProperties !== false || required?.length !== Object.keys(properties).length) loose.push(value);
      }
      return value;
    });
    expect(loose).toEqual([]);
  });
});

describe('what may pass', () => {
  it('429 is asked again after as long as the server says', async () => {
    const { ask, asked, clock } = await open([failed(429, { 'retry-after': '7' }), FINE]);
    expect(await ask()).toEqual(ANSWER);
    expect(asked.length).toBe(2);
    expect(clock.waits).toEqual([7000]);
  });

  it('429 that asks for an hour of patience is given up at once', async () => {
    const { failure, asked } = await open([failed(429, { 'retry-after': '3600' })]);
    expect(await failure()).toMatchObject({ note: 'CHAT_LIMIT', message: 'HTTP 429' });
    expect(asked.length).toBe(1);
  });

  it.each<[string, Reply]>([
    ['500', failed(500)],
    ['503', failed(503)],
    ['a broken connection', 'BREAK'],
  ])('%s is tried three times, each after a longer wait, and no more', async (_, reply) => {
    const { failure, asked, clock } = await open([reply]);
    expect((await failure()).note).toBe('CHAT_UNREACHABLE');
    expect(asked.length).toBe(3);
    expect(clock.waits.length).toBe(2);
    expect(clock.waits[1]).toBeGreaterThan(clock.waits[0] ?? Infinity);
  });

  it('500 once harms nothing', async () => {
    const { ask } = await open([failed(500), FINE]);
    expect(await ask()).toEqual(ANSWER);
  });

  it('a server that never answers is waited for as long as is set', async () => {
    const { failure, asked } = await open(['HANG'], { timeoutMs: 50 });
    expect(await failure()).toMatchObject({ note: 'CHAT_UNREACHABLE', message: 'no answer within 0.05 s' });
    expect(asked.length).toBe(3);
  });

  it.each([
    ['no JSON', 'Here is what I found: سمير هادي'],
    ['JSON cut off', '{"entities": [{"key": "e1"'],
    ['JSON of another schema', '{"entities": [{"name": "سمير هادي"}], "events": [], "relations": []}'],
    ['a type of event that is none', JSON.stringify({ ...ANSWER, events: [{ type: 'PARTY', told: [] }] })],
    ['nothing', ''],
  ])('%s for an answer is asked again, three times in all', async (_, content) => {
    const { failure, asked } = await open([completion(content)]);
    expect((await failure()).note).toBe('CHAT_UNREADABLE');
    expect(asked.length).toBe(3);
  });

  it('an answer that is no completion is not one', async () => {
    const { failure } = await open([{ body: '<html>Welcome to the proxy</html>' }]);
    expect((await failure()).note).toBe('CHAT_UNREADABLE');
  });
});

describe('what does not pass', () => {
  it.each([400, 401, 403, 404, 422])('%d is not asked again, and its words are not repeated', async (status) => {
    const { failure, asked } = await open([failed(status)]);
    const error = await failure();
    expect(error).toMatchObject({ note: 'CHAT_REFUSED', message: `HTTP ${status}` });
    expect(`${error.stack} ${JSON.stringify(error)}`).not.toContain(KEY);
    expect(asked.length).toBe(1);
  });

  it('a redirect is not followed', async () => {
    const other = await openStandIn(FINE);
    const { failure } = await open([failed(307, { location: `${other.url}/chat/completions` })]);
    expect((await failure()).note).toBe('CHAT_REFUSED');
    expect(other.asked).toEqual([]);
    await other.close();
  });

  it('an answer cut off at the server’s limit is told apart, so that less can be asked', async () => {
    const { failure, asked } = await open([completion('{"entities": [', { finish: 'length' })]);
    expect(await failure()).toMatchObject({ note: 'CHAT_UNREADABLE', message: expect.stringContaining('longer than the server allows') });
    expect(asked.length).toBe(1);
  });

  it('a model that refuses to read has refused', async () => {
    const { failure } = await open([completion('', { finish: 'content_filter' })]);
    expect((await failure()).note).toBe('CHAT_REFUSED');
  });

  it('a stop ends a request under way with its own reason', async () => {
    const { failure } = await open(['HANG']);
    await expect(failure(AbortSignal.timeout(20))).rejects.toThrow('timeout');
  });
});

describe('limits', () => {
  it('no more is asked once the answers of an hour have used up the tokens, until the hour has passed', async () => {
    const { ask, failure, asked, clock } = await open([answering(ANSWER, { tokens: 600 })], { tokensPerHour: 1000 });
    await ask();
    await ask();
    expect(await failure()).toMatchObject({ note: 'CHAT_LIMIT', message: '1200 tokens were used within an hour; 1000 are allowed' });
    expect(asked.length).toBe(2);
    clock.pass(3_600_001);
    expect(await ask()).toEqual(ANSWER);
  });

  it('an answer that does not say what it used is counted by its length', async () => {
    const { ask, failure } = await open([answering(ANSWER, { tokens: null })], { tokensPerHour: 1000 });
    await ask();
    expect((await failure()).note).toBe('CHAT_LIMIT');
  });

  it('answers that could not be used are counted too', async () => {
    const { failure } = await open([completion('nothing', { tokens: 400 })], { tokensPerHour: 1000 });
    await failure();
    expect((await failure()).note).toBe('CHAT_LIMIT');
  });

  it('requests beyond those of a minute wait for their place', async () => {
    const { ask, clock } = await open([FINE], { requestsPerMinute: 2 });
    await ask();
    clock.pass(10_000);
    await ask();
    await ask();
    expect(clock.waits).toEqual([50_000]);
  });

  it('two questions at most are under way at once', async () => {
    const { ask, asked } = await open(['HANG']);
    const questions = [1, 2, 3, 4].map(() => ask().catch((error: unknown) => error));
    await expect.poll(() => asked.length).toBe(2);
    await standIn?.close();
    standIn = undefined;
    for (const outcome of await Promise.all(questions)) expect(outcome).toBeInstanceOf(ChatFailure);
    expect(asked.length).toBe(2);
  });

  it('a server that failed three times in a row is not asked for a minute', async () => {
    const { ask, failure, asked, clock } = await open([failed(401), failed(401), failed(401), FINE]);
    for (const _ of [1, 2, 3, 4]) expect((await failure()).note).toBe('CHAT_REFUSED');
    expect(asked.length).toBe(3);
    clock.pass(60_001);
    expect(await ask()).toEqual(ANSWER);
  });
});
