import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ArticleInput } from '../../server/ingest/article.ts';
import { checkArticle } from '../../server/ingest/article.ts';
import { readFile } from '../../server/ingest/read-file.ts';
import type { FoundArticle } from '../../server/ingest/read-json-lines.ts';
import { isRefusal } from '../../server/ingest/refusal.ts';
import type { Refusal } from '../../server/ingest/refusal.ts';
import { BAD_FILES, HOSTILE_TEXTS, toWindows1256, writeBadFiles } from './bad-files.ts';

/** The minister visited Baghdad on Sunday and met the head of the government. */
const TEXT = 'زار الوزير في الأحد مدينة بغداد، والتقى رئيس الحكومة.\nوقال إن الزيارة من أجل التعاون.';
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'wasl-read-'));
  writeBadFiles(folder);
});
afterAll(() => rmSync(folder, { recursive: true }));

async function read(name: string): Promise<(FoundArticle | Refusal)[]> {
  const found: (FoundArticle | Refusal)[] = [];
  for await (const item of readFile(join(folder, name))) found.push(item);
  return found;
}

async function readOne(name: string, content: string | Uint8Array): Promise<ArticleInput> {
  writeFileSync(join(folder, name), content);
  const [item] = await read(name);
  if (item === undefined || isRefusal(item)) throw new Error(`refused: ${item?.message ?? 'nothing found'}`);
  return item.article;
}

describe('bad files', () => {
  it.each(BAD_FILES.map((file) => [file.name, file] as const))('%s is refused in words', async (name, { code, says }) => {
    const items = await read(name);
    expect(items).toHaveLength(1);
    const refusals = items.map((item) => (isRefusal(item) ? item : checkArticle(item.article, item.where)));
    expect(refusals[0]).toMatchObject({ code, message: expect.stringMatching(says) });
    expect(JSON.stringify(refusals[0]).length).toBeLessThan(500);
  });

  it('a missing file and an unknown kind are refused', async () => {
    expect(await read('nothing.txt')).toMatchObject([{ code: 'UNREADABLE', message: expect.stringContaining('no such file') }]);
    expect(await read('thesis.docx')).toMatchObject([{ code: 'UNSUPPORTED_FORMAT' }]);
  });

  it('one bad line does not lose the others', async () => {
    writeFileSync(
      join(folder, 'three.jsonl'),
      `${JSON.stringify({ text: TEXT })}\nnot json\n${JSON.stringify({ text: TEXT, title: 'ثالث' })}`,
    );
    expect(await read('three.jsonl')).toMatchObject([
      { article: { text: TEXT } },
      { code: 'BAD_JSON', message: expect.stringContaining('line 2 of three.jsonl') },
      { where: 'line 3 of three.jsonl', article: { title: 'ثالث' } },
    ]);
  });

  it.each(HOSTILE_TEXTS)('hostile text %# is an article, its text untouched', (text) => {
    expect(checkArticle({ text, title: null, url: null, source: null, publishedAt: null, language: null })).toMatchObject({ text });
  });
});

describe('encodings', () => {
  const swapped = (bytes: Buffer): Buffer => Buffer.from(bytes).swap16();
  const utf16 = Buffer.from(TEXT, 'utf16le');
  it.each([
    ['UTF-8', Buffer.from(TEXT)],
    ['UTF-8 with a mark', Buffer.from(`\uFEFF${TEXT}`)],
    ['UTF-16 LE with a mark', Buffer.concat([Buffer.from([0xff, 0xfe]), utf16])],
    ['UTF-16 BE with a mark', Buffer.concat([Buffer.from([0xfe, 0xff]), swapped(utf16)])],
    ['UTF-16 LE', utf16],
    ['UTF-16 BE', swapped(utf16)],
    ['Windows-1256', toWindows1256(TEXT)],
  ])('%s comes out as the same text', async (_, bytes) => {
    expect((await readOne('encoded.txt', bytes)).text).toBe(TEXT);
  });

  it('text is not normalised', async () => {
    const decomposed = 'قال الوزير في بغداد إن ا\u0654مرا و\u0640ا\u0653خر\r\n\tسيوقع\u00A0على الاتفاق \u202Eهنا\u202C.';
    expect((await readOne('decomposed.txt', decomposed)).text).toBe(decomposed);
  });
});

describe('headers', () => {
  it('are taken off with the empty line', async () => {
    const header =
      'title: زيارة: بغداد\r\nSource: جريدة المرسى\r\nurl: https://a.example/1\r\npublishedAt: 2024-05-13T01:30:00+03:00\r\n\r\n';
    const article = await readOne('header.md', header + TEXT);
    expect(article).toMatchObject({ text: TEXT, title: 'زيارة: بغداد', source: 'جريدة المرسى', url: 'https://a.example/1' });
    // The day is the publisher's: يوم الأحد (Sunday) counts from the 13th, though in UTC it was the 12th still.
    expect(checkArticle(article)).toMatchObject({ publishedAt: { utc: '2024-05-12T22:30:00.000Z', day: '2024-05-13' } });
  });

  it('a text that merely begins with a word and a colon keeps it', async () => {
    const text = `title: ${TEXT}`;
    expect((await readOne('colon.txt', text)).text).toBe(text);
  });

  it('the first line is the title when none is given', async () => {
    const article = checkArticle(await readOne('untitled.txt', `\n\n${'كلمة '.repeat(60)}\n${TEXT}`));
    expect(article).toMatchObject({ title: expect.stringMatching(/^كلمة .{60,100}…$/) });
  });
});

describe('pages', () => {
  it('give their article: no navigation, no comments, paragraphs as lines, and what the page says of itself', async () => {
    const paragraphs = Array.from({ length: 5 }, (_, at) => `${TEXT.replaceAll('\n', ' ')} وهذه هي الفقرة رقم ${at + 1} من الخبر.`);
    const html = `<!doctype html><html lang="ar"><head><title>زيارة | جريدة المرسى</title>
      <meta property="og:title" content="زيارة بغداد"><meta property="og:site_name" content="جريدة المرسى">
      <meta property="article:published_time" content="2024-05-13T09:00:00Z"><link rel="canonical" href="https://a.example/visit"></head>
      <body><nav><a href="/">الرئيسية</a> <a href="/sports">رياضة</a></nav><article><h1>زيارة بغداد</h1>
      ${paragraphs.map((paragraph) => `<p>${paragraph.replace('الوزير', '<b>الوزير</b>')}</p>`).join('\n')}</article>
      <div class="comments" id="comments"><p>تعليق: خبر كاذب تماما ولا صحة له في رأيي</p></div><footer>كل الحقوق محفوظة<script>let x = 1</script></footer></body></html>`;
    const article = await readOne('page.html', html);
    expect(article.text.split('\n').filter((line) => line.includes('الفقرة'))).toEqual(paragraphs);
    expect(article.text).not.toMatch(/تعليق|رياضة|محفوظة|let x/);
    expect(article).toMatchObject({
      title: 'زيارة بغداد',
      source: 'جريدة المرسى',
      url: 'https://a.example/visit',
      publishedAt: '2024-05-13T09:00:00Z',
    });
  });

  it('are read when never closed, or no page at all', async () => {
    expect((await readOne('unclosed.html', `<html><body><div><p>${TEXT}<p>وأضاف <b>الوزير`)).text).toContain('وأضاف الوزير');
    expect((await readOne('bare.htm', TEXT)).text).toContain('والتقى رئيس الحكومة');
  });
});
