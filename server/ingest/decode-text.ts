import { recogniseBinary } from './binary-signatures.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** Bytes → the text they stand for, in whichever encoding it was saved; `where` opens the sentence of a refusal. */
export function decodeText(bytes: Uint8Array, where: string): { text: string } | Refusal {
  const encoding = findUnicode(bytes);
  if (encoding !== null) return decodeUtf16(bytes, encoding, where);
  const kind = recogniseBinary(bytes);
  if (kind !== null) return refuse('BINARY', where, kind);
  if (bytes.includes(0)) return refuse('BINARY', where, 'binary data (it has zero bytes)');
  const utf8 = decodeStrictly(bytes, 'utf-8');
  if (utf8 !== null) return { text: utf8 };
  if (mixesUtf8(bytes))
    return refuse('UNDECODABLE', where, `mixes UTF-8 with another encoding; the first wrong character is in line ${firstBadLine(bytes)}`);
  const text = new TextDecoder('windows-1256').decode(bytes);
  if (looksLikeArabic(text)) return { text };
  return refuse(
    'UNDECODABLE',
    where,
    `is neither UTF-8, UTF-16 nor Windows-1256; the first wrong character is in line ${firstBadLine(bytes)}`,
  );
}

type Utf16 = 'utf-16le' | 'utf-16be';

/** By byte-order mark; without one, by the high bytes: in Arabic UTF-16 nearly every second byte is 00 (space, digits) or 06 (letters). */
function findUnicode(bytes: Uint8Array): Utf16 | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const sample = bytes.subarray(0, 4096);
  if (sample.length < 4 || bytes.length % 2 === 1 || !sample.includes(0)) return null;
  const share = (offset: number): number => {
    let high = 0;
    for (let at = offset; at < sample.length; at += 2) if (sample[at] === 0x00 || sample[at] === 0x06) high += 1;
    return high / (sample.length / 2);
  };
  const [even, odd] = [share(0), share(1)];
  if (odd > 0.9 && even < 0.5) return 'utf-16le';
  if (even > 0.9 && odd < 0.5) return 'utf-16be';
  return null;
}

function decodeUtf16(bytes: Uint8Array, encoding: Utf16, where: string): { text: string } | Refusal {
  const text = decodeStrictly(bytes, encoding);
  if (text === null) return refuse('UNDECODABLE', where, 'begins like UTF-16 but is damaged further on');
  if (text.includes('\0')) return refuse('BINARY', where, 'binary data (it has zero bytes)');
  return { text };
}

/** Null when some byte does not fit. A byte-order mark is not part of the text. */
function decodeStrictly(bytes: Uint8Array, encoding: Utf16 | 'utf-8'): string | null {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** Arabic in UTF-8 is D8–DB and a byte 80–BF. In Windows-1256 those pairs would be ط or ظ and a sign or a foreign letter: never often. */
function mixesUtf8(bytes: Uint8Array): boolean {
  let high = 0;
  let pairs = 0;
  for (let at = 0; at < bytes.length; at += 1) {
    const byte = bytes[at] ?? 0;
    if (byte < 0x80) continue;
    high += 1;
    const next = bytes[at + 1] ?? 0;
    if (byte >= 0xd8 && byte <= 0xdb && next >= 0x80 && next <= 0xbf) pairs += 1;
  }
  return pairs * 2 > high * 0.1;
}

/** Words that stand in every Arabic text of some length: in, from, on, that, to, about, with, this, which, he said. */
const COMMON = /(?<!\p{L})(?:في|من|على|أن|إلى|عن|مع|هذا|التي|الذي|قال|و)(?!\p{L})/u;

function looksLikeArabic(text: string): boolean {
  const foreign = text.match(/[^\p{ASCII}]/gu)?.length ?? 0;
  const arabic = text.match(/[\u0621-\u064A\u064B-\u0652،؛؟«»“”’‘–—…]/gu)?.length ?? 0;
  return foreign > 0 && arabic / foreign > 0.9 && COMMON.test(text);
}

function firstBadLine(bytes: Uint8Array): number {
  const [before] = new TextDecoder('utf-8').decode(bytes).split('\uFFFD', 1);
  return (before ?? '').split('\n').length;
}
