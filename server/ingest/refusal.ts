/** Why an article or a file was not taken, in words for a person. Codes are permanent: scripts compare them. */
export interface Refusal {
  code: RefusalCode;
  message: string;
  /** Only with UNSUPPORTED_LANGUAGE: its name in English. */
  language?: string;
}

const MEGABYTE = 1024 * 1024;

/** The most text one document may have, in bytes of UTF-8. */
export const TEXT_LIMIT = MEGABYTE;

function inMegabytes(bytes: number): string {
  return `${(bytes / MEGABYTE).toFixed(1)} MB`;
}

const CATALOGUE = {
  NO_TEXT: (where: string) => `${where} has no text. Give an article with at least one sentence of Arabic.`,
  TOO_LARGE: (where: string, bytes: number, limit: number) =>
    `${where} has ${inMegabytes(bytes)} or more; at most ${inMegabytes(limit)} can be taken. Split it into single articles.`,
  BINARY: (where: string, kind: string) =>
    `${where} is not text but ${kind}. Save the article as plain text (.txt, UTF-8), HTML or JSON Lines.`,
  UNDECODABLE: (where: string, what: string) => `${where} ${what}. Save it as UTF-8 and try again.`,
  UNSUPPORTED_FORMAT: (where: string) => `${where} is of a kind that cannot be read. Readable are .txt, .md, .html, .htm and .jsonl.`,
  UNSUPPORTED_LANGUAGE: (where: string, language: string) =>
    `${where} is in ${language}; only Arabic can be read so far. Give the article in Arabic.`,
  BAD_CHARACTERS: (where: string, what: string) => `${where} has ${what}. Remove it or export the text again.`,
  BAD_DATE: (where: string, value: string) =>
    `${where}: publishedAt is ${quote(value)}, which is no date. Write it like 2024-05-13 or 2024-05-13T09:30:00Z.`,
  BAD_URL: (where: string, value: string) =>
    `${where}: url is ${quote(value)}, which is no web address. It must begin with https:// or http://.`,
  BAD_HEADER: (where: string, name: string) =>
    `${where}: ${quote(name)} is no header line known here. Known are title:, url:, source: and publishedAt:, ended by an empty line.`,
  BAD_JSON: (where: string, reason: string) => `${where} is not JSON (${reason}). Every line must be one object like {"text": "…"}.`,
  BAD_ARTICLE: (where: string, what: string) =>
    `${where}: ${what}. An article is an object with "text" and, if you like, "title", "url", "source", "publishedAt", "language", all strings.`,
  BAD_HTML: (where: string) => `${where} is HTML too deeply nested or too broken to read. Save the article as plain text.`,
  UNREADABLE: (where: string, reason: string) => `${where} cannot be read: ${reason}. Check the name and that you may read it.`,
  NO_ARTICLES: (where: string) => `${where} holds no articles. Looked for .txt, .md, .html, .htm and .jsonl files in it and below.`,
  NOT_STORED: (where: string, reason: string) => `${where} could not be stored: ${reason}. See that the database runs, then ingest again.`,
  TAGGER_UNUSABLE: (where: string, reason: string) =>
    `${where} was not taken, since names cannot be found: ${reason}. Bring the shipped files of server/extract/model/weights back and start again.`,
  EXTRACTION_FAILED: (where: string, reason: string) =>
    `${where} could not be analysed: ${reason}. The graph is unchanged; please report this with the article.`,
} satisfies Record<string, (where: string, ...details: never[]) => string>;

export type RefusalCode = keyof typeof CATALOGUE;

/** Builds a refusal; `where` opens the sentence: 'The text', 'line 3 of news.jsonl'. */
export function refuse<Code extends RefusalCode>(code: Code, ...details: Parameters<(typeof CATALOGUE)[Code]>): Refusal {
  const explain = CATALOGUE[code] as (...details: Parameters<(typeof CATALOGUE)[Code]>) => string;
  return { code, message: explain(...details) };
}

export function isRefusal(value: object): value is Refusal {
  return 'code' in value && 'message' in value;
}

/** Hostile values are shown short, on one line, and without characters that turn the reading direction of a terminal. */
export function quote(value: string): string {
  const plain = value.replaceAll(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu, ' ').trim();
  return `“${plain.length > 60 ? `${plain.slice(0, 60)}…` : plain}”`;
}
