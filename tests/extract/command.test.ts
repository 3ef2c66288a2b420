import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, test } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'extract command '));
afterAll(() => rmSync(folder, { recursive: true }));

function run(
  name: string,
  content: string | Buffer | null,
  ...options: string[]
): { status: number | null; stdout: string; stderr: string } {
  const file = join(folder, name);
  if (content !== null) writeFileSync(file, content);
  return spawnSync(process.execPath, ['server/extract/main.ts', file, ...options], { encoding: 'utf8' });
}

// Foreign minister Samir Hadi arrived in Baghdad.
const ARTICLE = 'وصل وزير الخارجية سمير هادي إلى بغداد.';

test('a text file with a header', () => {
  const { status, stdout } = run('article.txt', `title: خبر\npublishedAt: 2024-05-14\n\n${ARTICLE}`);
  const printed: unknown = JSON.parse(stdout);
  expect(status).toBe(0);
  expect(printed).toMatchObject({
    text: ARTICLE,
    publishedAt: '2024-05-14',
    entities: [
      { key: 'e1', type: 'Person', name: 'سمير هادي', aliases: [], mentions: [{ start: 18, end: 27, text: 'سمير هادي' }] },
      { key: 'e2', type: 'Place', name: 'بغداد' },
    ],
    positions: [{ person: 'e1', title: 'وزير الخارجية', organization: null, place: null }],
    relations: [],
  });
});

test('--explain says of every mention what found it and how sure that was', () => {
  const { status, stdout } = run('article.txt', ARTICLE, '--explain');
  expect(status).toBe(0);
  const { entities } = JSON.parse(stdout) as { entities: { mentions: { by: string; score: number }[] }[] };
  const mentions = entities.flatMap((entity) => entity.mentions);
  expect(mentions.length).toBe(2);
  for (const { by, score } of mentions) {
    expect(by).toBe('tagger');
    expect(score).toBeGreaterThan(0.5);
    expect(score).toBeLessThanOrEqual(1);
  }
});

test('a JSON file', () => {
  const { status, stdout } = run('article.json', JSON.stringify({ text: ARTICLE, publishedAt: '2024-05-14' }));
  expect(status).toBe(0);
  expect(JSON.parse(stdout)).toMatchObject({ text: ARTICLE, publishedAt: '2024-05-14' });
});

test.each([
  ['missing.txt', null, 'No file at'],
  ['empty.txt', '', 'holds no text'],
  ['binary.txt', Buffer.from([0x7f, 0x45, 0, 1]), 'is not a text file'],
  ['encoding.txt', Buffer.from([0xc7, 0xe1, 0xe4]), 'is not UTF-8'],
  ['broken.json', '{', 'is not valid JSON'],
  ['other.json', '{"title":"x"}', 'has no "text"'],
])('%s: a clear message and exit 1', (name, content, message) => {
  const { status, stdout, stderr } = run(name, content);
  expect(status).toBe(1);
  expect(stdout).toBe('');
  expect(stderr).toContain(message);
  expect(stderr).not.toContain('at file:');
});
