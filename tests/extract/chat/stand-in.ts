import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text as readAll } from 'node:stream/consumers';
import type { Clock } from '../../../server/extract/chat/clock.ts';
import type { Answer } from '../../../server/extract/chat/schema.ts';
import { type ChatSettings, Secret } from '../../../server/extract/chat/settings.ts';

/** What the stand-in does with one request: answers, never answers, or breaks off. */
export type Reply = { status?: number; headers?: Record<string, string>; body: string } | 'HANG' | 'BREAK';

interface Asked {
  path: string;
  headers: IncomingHttpHeaders;
  body: { model: string; messages: { role: string; content: string }[]; response_format: Record<string, unknown> };
}

/** A local server that speaks the chat protocol: gives its replies in turn, the last one again and again. */
export interface StandIn {
  url: string;
  asked: Asked[];
  close: () => Promise<void>;
}

export async function openStandIn(...replies: Reply[]): Promise<StandIn> {
  const asked: Asked[] = [];
  const answer = (request: IncomingMessage, response: ServerResponse, text: string): void => {
    asked.push({ path: request.url ?? '', headers: request.headers, body: JSON.parse(text) as Asked['body'] });
    const reply = replies[asked.length - 1] ?? replies.at(-1) ?? 'HANG';
    if (reply === 'HANG') return;
    if (reply === 'BREAK') return void request.socket.destroy();
    response.writeHead(reply.status ?? 200, { 'content-type': 'application/json', ...reply.headers });
    response.end(reply.body);
  };
  const server = createServer((request, response) => void readAll(request).then((text) => answer(request, response, text)));
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/v1`,
    asked,
    close: async () => {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}

/** A completion as servers send it. */
export function completion(content: string, { finish = 'stop', tokens = 1000 }: { finish?: string; tokens?: number | null } = {}): Reply {
  const usage = tokens === null ? {} : { usage: { prompt_tokens: 1, completion_tokens: 1, total_tokens: tokens } };
  return {
    body: JSON.stringify({
      id: 'x',
      object: 'chat.completion',
      choices: [{ index: 0, finish_reason: finish, message: { role: 'assistant', content } }],
      ...usage,
    }),
  };
}

export const answering = (answer: Answer, options?: Parameters<typeof completion>[1]): Reply => completion(JSON.stringify(answer), options);

export const KEY = 'geheim-4711';

export function settingsFor({ url }: Pick<StandIn, 'url'>, changed: Partial<ChatSettings> = {}): ChatSettings {
  return {
    url,
    model: 'stand-in',
    key: new Secret(KEY),
    mode: 'replace',
    tokensPerHour: 100_000,
    requestsPerMinute: 60,
    timeoutMs: 20_000,
    ...changed,
  };
}

/** Time that passes only by being waited for. */
export function createClock(): Clock & { waits: number[]; pass: (ms: number) => void } {
  let now = 0;
  const waits: number[] = [];
  return {
    waits,
    pass: (ms) => void (now += ms),
    now: () => now,
    wait: async (ms) => {
      waits.push(ms);
      now += ms;
    },
  };
}

/**
 * Foreign minister Samir Hadi arrived in Baghdad last Thursday. Hadi denied that the National Company had withdrawn from the contract.
 * Hadi met Karim Salih, a member of the Nahda party.
 */
export const TEXT =
  'وصل وزير الخارجية سمير هادي إلى بغداد الخميس الماضي. ونفى هادي أن تكون الشركة الوطنية انسحبت من العقد.\nوالتقى هادي كريم صالح، عضو حزب النهضة.';
export const PUBLISHED = '2024-05-14';

export const PLAIN = { date: null, realis: 'ACTUAL', stance: 'ASSERTED', saidBy: null, saidByWords: null } as const;

/** What a good model answers to it. */
export const ANSWER: Answer = {
  entities: [
    {
      key: 'e1',
      type: 'PERSON',
      mentions: [
        { sentence: 0, words: 'سمير هادي', title: 'وزير الخارجية' },
        { sentence: 1, words: 'هادي', title: null },
        { sentence: 2, words: 'هادي', title: null },
      ],
    },
    { key: 'e2', type: 'PLACE', mentions: [{ sentence: 0, words: 'بغداد', title: null }] },
    { key: 'e3', type: 'ORGANIZATION', mentions: [{ sentence: 1, words: 'الشركة الوطنية', title: null }] },
    { key: 'e4', type: 'PERSON', mentions: [{ sentence: 2, words: 'كريم صالح', title: null }] },
    { key: 'e5', type: 'ORGANIZATION', mentions: [{ sentence: 2, words: 'حزب النهضة', title: null }] },
  ],
  events: [
    {
      type: 'VISIT',
      told: [
        {
          ...PLAIN,
          sentence: 0,
          trigger: 'وصل',
          roles: [
            { entity: 'e1', role: 'ACTOR' },
            { entity: 'e2', role: 'PLACE' },
          ],
          date: 'الخميس الماضي',
        },
      ],
    },
    {
      type: 'WITHDRAWAL',
      told: [{ ...PLAIN, sentence: 1, trigger: 'انسحبت', roles: [{ entity: 'e3', role: 'ACTOR' }], stance: 'DENIED', saidBy: 'e1' }],
    },
    {
      type: 'MEETING',
      told: [
        {
          ...PLAIN,
          sentence: 2,
          trigger: 'التقى',
          roles: [
            { entity: 'e1', role: 'PARTICIPANT' },
            { entity: 'e4', role: 'PARTICIPANT' },
          ],
        },
      ],
    },
  ],
  relations: [
    { sentence: 0, type: 'HOLDS_POSITION', from: 'e1', to: null, title: 'وزير الخارجية' },
    { sentence: 2, type: 'MEMBER_OF', from: 'e4', to: 'e5', title: null },
  ],
};

export const NOTHING: Answer = { entities: [], events: [], relations: [] };
