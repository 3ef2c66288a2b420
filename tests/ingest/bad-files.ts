import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { RefusalCode } from '../../server/ingest/refusal.ts';

/** The minister said in Baghdad on Sunday that the government will sign the agreement. */
const ARABIC = 'قال الوزير سالم الكاظمي في بغداد الأحد إن الحكومة ستوقع على الاتفاق مع الشركة. وأضاف أن ذلك من مصلحة البلاد.';
const line = (value: object): string => `${JSON.stringify(value)}\n`;
/** Windows-1256 for the Arabic above, letter by letter. */
const TABLE = new Map([...Array(256).keys()].map((byte) => [new TextDecoder('windows-1256').decode(Uint8Array.of(byte)), byte] as const));
export const toWindows1256 = (text: string): Uint8Array => Uint8Array.from(text, (char) => TABLE.get(char) ?? 63);

export interface BadFile {
  name: string;
  content: string | Uint8Array;
  code: RefusalCode;
  /** What the message must name. */
  says: RegExp;
}

/** Files that must each be refused in words, and change nothing. */
export const BAD_FILES: readonly BadFile[] = [
  { name: 'empty.txt', content: '', code: 'NO_TEXT', says: /empty\.txt has no text/ },
  { name: 'white.txt', content: ' \n\t\u00A0\u200F\n', code: 'NO_TEXT', says: /no text/ },
  { name: 'header-only.txt', content: 'title: عنوان\n\n', code: 'NO_TEXT', says: /no text/ },
  { name: 'empty.jsonl', content: '\n\n', code: 'NO_TEXT', says: /no text/ },
  { name: 'five-megabytes.txt', content: ARABIC.repeat(27_000), code: 'TOO_LARGE', says: /at most 1\.0 MB/ },
  { name: 'one-line.txt', content: 'نص '.repeat(300_000), code: 'TOO_LARGE', says: /1\.0 MB/ },
  { name: 'long.jsonl', content: line({ text: 'ب'.repeat(5_000_000) }), code: 'TOO_LARGE', says: /line 1 of long\.jsonl/ },
  {
    name: 'random.txt',
    content: Uint8Array.from({ length: 4000 }, (_, at) => (at * 7919 + (at >> 3)) % 256),
    code: 'BINARY',
    says: /not text/,
  },
  { name: 'program.txt', content: Buffer.from(`MZ\x90\0${'x'.repeat(200)}`, 'latin1'), code: 'BINARY', says: /a Windows program/ },
  { name: 'report.txt', content: '%PDF-1.7\n1 0 obj\n', code: 'BINARY', says: /a PDF/ },
  { name: 'word.md', content: Buffer.from('PK\x03\x04\x14\0\x06\0', 'latin1'), code: 'BINARY', says: /zip archive or a Word document/ },
  { name: 'zero.txt', content: `${ARABIC}\0${ARABIC}`, code: 'BINARY', says: /zero bytes/ },
  {
    name: 'mixed.txt',
    content: Buffer.concat([Buffer.from(`${ARABIC}\n`), toWindows1256(ARABIC)]),
    code: 'UNDECODABLE',
    says: /mixes UTF-8.*line 2/,
  },
  { name: 'latin1.txt', content: Buffer.from('Le président a déclaré à l’été', 'latin1'), code: 'UNDECODABLE', says: /neither UTF-8/ },
  {
    name: 'half.txt',
    content: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(ARABIC, 'utf16le'), Buffer.from([0x41])]),
    code: 'UNDECODABLE',
    says: /UTF-16/,
  },
  {
    name: 'english.txt',
    content: 'The minister said on Sunday that the government was to sign the deal.',
    code: 'UNSUPPORTED_LANGUAGE',
    says: /in English; only Arabic/,
  },
  {
    name: 'persian.txt',
    content: 'وزیر امور خارجه ایران گفت که این توافق برای منطقه مهم است و با همکاری کشورها اجرا می شود.',
    code: 'UNSUPPORTED_LANGUAGE',
    says: /Persian/,
  },
  {
    name: 'russian.txt',
    content: 'Министр сказал, что это соглашение не было подписано и в Москве.',
    code: 'UNSUPPORTED_LANGUAGE',
    says: /Russian/,
  },
  { name: 'bad-date.txt', content: `publishedAt: أمس\n\n${ARABIC}`, code: 'BAD_DATE', says: /“أمس”, which is no date/ },
  { name: 'no-day.txt', content: `publishedAt: 2024-02-30\n\n${ARABIC}`, code: 'BAD_DATE', says: /2024-02-30/ },
  { name: 'script-url.txt', content: `url: javascript:alert(1)\n\n${ARABIC}`, code: 'BAD_URL', says: /no web address/ },
  { name: 'author.txt', content: `title: عنوان\nauthor: أحمد\n\n${ARABIC}`, code: 'BAD_HEADER', says: /line 2 of author\.txt: “author:”/ },
  { name: 'cut.jsonl', content: '{"text": "قال', code: 'BAD_JSON', says: /line 1 of cut\.jsonl is not JSON/ },
  { name: 'list.jsonl', content: '["قال"]\n', code: 'BAD_ARTICLE', says: /not an object/ },
  { name: 'number.jsonl', content: line({ text: 5 }), code: 'BAD_ARTICLE', says: /"text" is not a string/ },
  { name: 'title.jsonl', content: line({ text: ARABIC, title: { ar: 'عنوان' } }), code: 'BAD_ARTICLE', says: /"title" is not a string/ },
  { name: 'surrogate.jsonl', content: `{"text": "${ARABIC}\\ud83d"}\n`, code: 'BAD_CHARACTERS', says: /half a character/ },
  { name: 'zero.jsonl', content: `{"text": "${ARABIC}\\u0000"}\n`, code: 'BAD_CHARACTERS', says: /zero character/ },
  {
    name: 'endless.txt',
    content: `قال الوزير ${'و'.repeat(20_000)} في بغداد إن الحكومة ستوقع.`,
    code: 'BAD_CHARACTERS',
    says: /“word” of more than 300 letters at position 11/,
  },
  { name: 'deep.html', content: `${'<div>'.repeat(30_000)}${ARABIC}`, code: 'BAD_HTML', says: /too deeply nested/ },
  { name: 'scripts.html', content: '<html><script>var a = "قال"</script><nav>الرئيسية</nav>', code: 'NO_TEXT', says: /no text/ },
];

/** Texts that look hostile and are articles all the same: they must be taken, and do nothing but be stored. */
export const HOSTILE_TEXTS: readonly string[] = [
  // Right-to-left override and isolates that are never closed.
  `قال \u202Eالوزير\u202C سالم \u2067الكاظمي في بغداد إن الحكومة \u2066ستوقع على الاتفاق الأول.`,
  `زار الوزير "}) MATCH (n) DETACH DELETE n // سالم الكاظمي مدينة بغداد يوم الأحد في زيارة رسمية.`,
  `زار الوزير <img src=x onerror=alert(1)> سالم الكاظمي مدينة البصرة يوم الأحد في زيارة رسمية.`,
  `قال الوزير \${process.exit()} {{7*7}} ' OR 1=1 -- في بغداد إن الحكومة ستوقع على الاتفاق.`,
  `${'(['.repeat(3000)} قال الوزير في بغداد إن الحكومة ستوقع على الاتفاق.`,
];

/** Writes them all and what is bad about folders: an empty one, and a link in a circle. */
export function writeBadFiles(folder: string): void {
  for (const { name, content } of BAD_FILES) writeFileSync(join(folder, name), content);
  mkdirSync(join(folder, 'no-articles'));
  writeFileSync(join(folder, 'no-articles', 'picture.png'), 'x');
  symlinkSync('..', join(folder, 'no-articles', 'circle'));
}
