import { afterEach, describe, expect, it } from 'vitest';
import { sentencesOf } from '../../../server/extract/01-sentences.ts';
import { cutStretches } from '../../../server/extract/chat/stretches.ts';
import type { ChatSettings } from '../../../server/extract/chat/settings.ts';
import { nameExtractor, withChat } from '../../../server/extract/chat/with-chat.ts';
import { toOutputForm } from '../../../server/extract/output-form.ts';
import { analyse } from '../../../server/extract/pipeline.ts';
import {
  ANSWER,
  answering,
  completion,
  createClock,
  KEY,
  NOTHING,
  openStandIn,
  PUBLISHED,
  type Reply,
  settingsFor,
  type StandIn,
  TEXT,
} from './stand-in.ts';

let standIn: StandIn | undefined;
afterEach(async () => {
  await standIn?.close();
  standIn = undefined;
});

async function open(replies: Reply[], changed: Partial<ChatSettings> = {}) {
  standIn = await openStandIn(...replies);
  const settings = settingsFor(standIn, changed);
  const told: string[] = [];
  const read = withChat(settings, {
    builtIn: (text, publishedAt) => analyse(text, { publishedAt }),
    clock: createClock(),
    onFailure: ({ note, message }) => told.push(`${note}: ${message}`),
  });
  return { read, told, settings, asked: standIn.asked };
}

const own = () => analyse(TEXT, { publishedAt: PUBLISHED });

describe('in place of the built-in extractor', () => {
  it('the model’s reading is the document’s, under its name', async () => {
    const { read, told, settings, asked } = await open([answering(ANSWER)]);
    const analysis = await read(TEXT, PUBLISHED);
    expect(analysis).toMatchObject({
      extractor: 'chat/stand-in',
      refused: 0,
      events: [{ type: 'VISIT' }, { type: 'WITHDRAWAL' }, { type: 'MEETING' }],
    });
    expect(analysis.note).toBeUndefined();
    expect(nameExtractor(settings)).toBe(analysis.extractor);
    expect(told).toEqual([]);
    expect(asked[0]?.body.messages.at(-1)?.content.split('\n')[1]).toBe('[1] ونفى هادي أن تكون الشركة الوطنية انسحبت من العقد.');
  });

  it.each<[string, Reply, Partial<ChatSettings>, string]>([
    ['nobody answers', 'BREAK', {}, 'CHAT_UNREACHABLE'],
    ['the key is refused', { status: 401, body: '{}' }, {}, 'CHAT_REFUSED'],
    ['the server’s limit is reached', { status: 429, body: '{}' }, {}, 'CHAT_LIMIT'],
    ['the answer is no JSON', completion('sorry'), {}, 'CHAT_UNREADABLE'],
    ['the model found nothing', answering(NOTHING), {}, 'CHAT_NOTHING'],
    [
      'nothing of the answer stands in the text',
      answering({ ...NOTHING, entities: [{ key: 'e1', type: 'PERSON', mentions: [{ sentence: 0, words: 'زيد', title: null }] }] }),
      {},
      'CHAT_NOTHING',
    ],
  ])('the built-in one reads where %s, and the analysis says why', async (_, reply, changed, note) => {
    const { read, told } = await open([reply], changed);
    expect(await read(TEXT, PUBLISHED)).toEqual({ ...(await own()), note });
    expect(told.length).toBe(1);
    expect(told.join()).not.toContain(KEY);
    expect(told.join()).not.toContain('هادي');
  });

  it('the built-in one reads once the tokens of the hour are used up', async () => {
    const { read } = await open([answering(ANSWER, { tokens: 900 })], { tokensPerHour: 900 });
    expect((await read(TEXT, PUBLISHED)).note).toBeUndefined();
    expect((await read(TEXT, PUBLISHED)).note).toBe('CHAT_LIMIT');
  });

  it('a text without a sentence is not sent', async () => {
    const { read, asked } = await open([answering(ANSWER)]);
    await read(' \n ', null);
    expect(asked).toEqual([]);
  });
});

describe('a long text', () => {
  const long = `${TEXT}\n`.repeat(100);

  it('is cut into stretches of whole sentences, each sentence once', () => {
    const sentences = sentencesOf(long);
    const stretches = cutStretches(sentences);
    expect(stretches.length).toBeGreaterThan(1);
    expect(stretches.flatMap(({ from, to }) => sentences.slice(from, to))).toEqual(sentences);
    for (const { from, to } of stretches) expect((sentences[to - 1]?.end ?? 0) - (sentences[from]?.start ?? 0)).toBeLessThanOrEqual(6000);
  });

  it('whose answer is cut off is asked for in halves', async () => {
    const { read, asked } = await open([completion('{', { finish: 'length' }), answering(ANSWER), answering(NOTHING)]);
    const analysis = await read(TEXT, PUBLISHED);
    const shown = asked.map(({ body }) => body.messages.at(-1)?.content.split('\n').length);
    expect(shown).toEqual([3, 2, 1]);
    expect(analysis.events.map(({ type }) => type)).toEqual(['VISIT', 'WITHDRAWAL']);
  });
});

describe('as a check of the built-in extractor', () => {
  it('what both tell says so, the rest is half as sure, and nothing is added', async () => {
    const { read, settings } = await open([answering({ ...ANSWER, events: ANSWER.events.slice(0, 1), relations: [] })], { mode: 'check' });
    const [checked, before] = [await read(TEXT, PUBLISHED), await own()];
    expect(checked.extractor).toBe(`${before.extractor}+chat/stand-in`);
    expect(nameExtractor(settings)).toBe(checked.extractor);
    expect(checked.events).toEqual(before.events);
    const agreed = before.claims.map(({ type }) => type === 'VISIT');
    expect(agreed).toContain(true);
    expect(agreed).toContain(false);
    expect(checked.claims).toEqual(
      before.claims.map((claim, index) =>
        agreed[index] ? { ...claim, by: `${claim.by}+chat:stand-in` } : { ...claim, score: Math.round(claim.score * 50) / 100 },
      ),
    );
  });

  it('offices and ties agree by the names they tie', async () => {
    const { read } = await open([answering({ ...ANSWER, events: [] })], { mode: 'check' });
    const checked = await read(TEXT, PUBLISHED);
    expect(checked.claims.find(({ type }) => type === 'HOLDS_POSITION')?.by).toContain('+chat:stand-in');
  });

  it('where it fails the built-in reading stands as it is, with a note', async () => {
    const { read } = await open([{ status: 500, body: '' }], { mode: 'check' });
    expect(await read(TEXT, PUBLISHED)).toEqual({ ...(await own()), note: 'CHAT_UNREACHABLE' });
  });
});

it('explained output says who read it, why not the model, and how much was refused', async () => {
  const { read } = await open([answering(ANSWER), 'BREAK']);
  const [good, failed] = [await read(TEXT, PUBLISHED), await read(TEXT, PUBLISHED)];
  expect(toOutputForm(good, { isExplained: true })).toMatchObject({
    extractor: 'chat/stand-in',
    refused: 0,
    events: [{ claims: [{ by: 'chat:stand-in' }] }, {}, {}],
  });
  expect(toOutputForm(failed, { isExplained: true })).toMatchObject({ note: 'CHAT_UNREACHABLE' });
  expect(toOutputForm(good, { isExplained: false })).not.toHaveProperty('refused');
});
