import { afterAll, afterEach, beforeAll, describe, expect, it, vi } from 'vitest';
import type { DocumentId } from '../../server/domain/ids.ts';
import { createExtractor, type Extractor } from '../../server/ingest/extractor.ts';
import { ingestDocument, type Ingested } from '../../server/ingest/ingest-document.ts';
import { isRefusal } from '../../server/ingest/refusal.ts';
import { createLog } from '../../server/log.ts';
import type { DocumentRow, Store } from '../../server/store/store.ts';
import {
  ANSWER,
  answering,
  KEY,
  NOTHING,
  openStandIn,
  PUBLISHED,
  type Reply,
  settingsFor,
  type StandIn,
  TEXT,
} from '../extract/chat/stand-in.ts';
import { openService, openStore, readData } from '../graphql/service.ts';

vi.setConfig({ testTimeout: 90_000 });

let store: Store;
const opened: StandIn[] = [];
beforeAll(async () => {
  store = await openStore();
  // The first document makes the database plan every statement.
  await ingest(ownText());
}, 300_000);
afterEach(async () => {
  for (const standIn of opened.splice(0)) await standIn.close();
});
afterAll(() => store.close());

async function open(model: string, ...replies: Reply[]): Promise<{ extractor: Extractor; asked: StandIn['asked'] }> {
  const standIn = await openStandIn(...replies);
  opened.push(standIn);
  return { extractor: createExtractor(settingsFor(standIn, { model }), createLog('silent')), asked: standIn.asked };
}

let many = 0;
/** The text as this test's own. */
const ownText = (): string => `${TEXT}\nانتهى الخبر رقم ${Date.now()} ${(many += 1)}.`;

async function ingest(text: string, extractor?: Extractor): Promise<Ingested> {
  const article = { text, title: null, url: null, source: null, publishedAt: PUBLISHED, language: null };
  const outcome = await ingestDocument(store, article, 'The text', extractor);
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome;
}

async function find(id: DocumentId): Promise<DocumentRow> {
  const [row] = await store.read.documentsById([id]);
  if (!row) throw new Error('the document is not there');
  return row;
}

const REFUSED: Reply = { status: 401, body: '{}' };

describe('a text that a chat model was asked to read', () => {
  it('is stored as the built-in extractor reads it where the model fails, with a note, and read anew when it is given again', async () => {
    const text = ownText();
    const failing = await open('stand-in', REFUSED);
    const first = await ingest(text, failing.extractor);
    expect(first).toMatchObject({ isNew: true, extractionNote: 'CHAT_REFUSED' });
    expect(await find(first.document)).toMatchObject({ extractor: expect.stringMatching(/^tagger\//), extractionNote: 'CHAT_REFUSED' });

    const working = await open('stand-in', answering(ANSWER));
    const again = await ingest(text, working.extractor);
    expect(again).toMatchObject({ document: first.document, isNew: false, extractionNote: null });
    expect(await find(first.document)).toMatchObject({ extractor: 'chat/stand-in', extractionNote: null });
    expect((await store.read.mentionsOf([first.document])).map(({ by }) => by)).toContain('chat:stand-in');
  });

  it('is not sent again once that model has read it', async () => {
    const text = ownText();
    const { extractor, asked } = await open('stand-in', answering(ANSWER));
    const first = await ingest(text, extractor);
    expect(first.isNew).toBe(true);
    expect(await ingest(text, extractor)).toEqual({ ...first, isNew: false });
    expect(asked.length).toBe(1);
  });

  it('keeps what one model read when another fails on it', async () => {
    const text = ownText();
    const { document } = await ingest(text, (await open('stand-in', answering(ANSWER))).extractor);
    await ingest(text, (await open('another', REFUSED)).extractor);
    expect(await find(document)).toMatchObject({ extractor: 'chat/stand-in', extractionNote: null });
  });

  it('bears the note also when the built-in extractor had read it before, until it reads alone again', async () => {
    const text = ownText();
    const { document } = await ingest(text);
    await ingest(text, (await open('stand-in', REFUSED)).extractor);
    expect((await find(document)).extractionNote).toBe('CHAT_REFUSED');
    await ingest(text);
    expect((await find(document)).extractionNote).toBeNull();
  });
});

it('hostile names that a model copies from a text are stored as they stand', async () => {
  const names = ['<script>alert(1)</script>', "'}) DETACH DELETE n //", 'سمير\u202Eهادي'];
  const text = `${names.map((name) => `قال ${name} كلاما طويلا أمس في المدينة.`).join('\n')}\n${Date.now()}`;
  const entities = names.map((words, index) => ({
    key: `e${index}`,
    type: 'PERSON' as const,
    mentions: [{ sentence: index, words, title: null }],
  }));
  const { extractor } = await open('stand-in', answering({ ...NOTHING, entities }));
  const { document } = await ingest(text, extractor);
  expect((await store.read.mentionsOf([document])).map(({ surface }) => surface).toSorted()).toEqual(names.toSorted());
  expect(await store.checkReady()).toEqual({ ready: true });
});

it('the API says where texts go and why a model had no part, and never the key', async () => {
  const { extractor } = await open('stand-in', REFUSED);
  const service = await openService({ store, extractor });
  const { graph } = await readData(service, '{ graph { sentTo { host model } } }');
  expect(graph.sentTo).toEqual({ host: extractor.sentTo?.host, model: 'stand-in' });
  const query =
    'mutation ($input: IngestDocumentInput!) { ingestDocument(input: $input) { ... on IngestedDocument { document { extractionNote } } } }';
  const { ingestDocument: ingested } = await readData(service, query, { input: { text: ownText() } });
  expect(ingested.document).toEqual({ extractionNote: 'CHAT_REFUSED' });
  expect(service.log()).not.toContain(KEY);
  await service.close();
  const plain = await openService({ store });
  expect((await readData(plain, '{ graph { sentTo { host } } }')).graph.sentTo).toBeNull();
  await plain.close();
});
