/** First bytes that files of other kinds begin with, and what to call them. */
const SIGNATURES: readonly (readonly [signature: readonly number[], kind: string])[] = [
  [[0x4d, 0x5a], 'a Windows program'],
  [[0x7f, 0x45, 0x4c, 0x46], 'a Linux program'],
  [[0x25, 0x50, 0x44, 0x46], 'a PDF'],
  [[0x50, 0x4b, 0x03, 0x04], 'a zip archive or a Word document'],
  [[0x50, 0x4b, 0x05, 0x06], 'an empty zip archive'],
  [[0xd0, 0xcf, 0x11, 0xe0], 'an old Office document'],
  [[0x89, 0x50, 0x4e, 0x47], 'a PNG picture'],
  [[0xff, 0xd8, 0xff], 'a JPEG picture'],
  [[0x47, 0x49, 0x46, 0x38], 'a GIF picture'],
  [[0x52, 0x49, 0x46, 0x46], 'a sound, film or WebP picture'],
  [[0x1f, 0x8b], 'a gzip archive'],
  [[0x37, 0x7a, 0xbc, 0xaf], 'a 7z archive'],
  [[0x52, 0x61, 0x72, 0x21], 'a rar archive'],
  [[0x7b, 0x5c, 0x72, 0x74, 0x66], 'a rich-text (RTF) document'],
  [[0x49, 0x44, 0x33], 'an MP3 sound'],
  [[0x53, 0x51, 0x4c, 0x69, 0x74, 0x65], 'a SQLite database'],
];

/** What the bytes are when they begin like a known kind of file; null otherwise. */
export function recogniseBinary(bytes: Uint8Array): string | null {
  const found = SIGNATURES.find(([signature]) => signature.every((byte, index) => bytes[index] === byte));
  return found?.[1] ?? null;
}
