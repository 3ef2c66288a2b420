/** How large a request may be before it is looked at any closer. On by default; nobody has to think of them. */
export const LIMITS = {
  /** A request's size. */
  bytes: 1024 * 1024,
  /** The query's text, in UTF-16 code units; what is long belongs into variables. */
  characters: 100_000,
  /** Words and signs of the query's text. */
  tokens: 4000,
  /** Brackets within brackets in the query's text: graphql's parser goes as deep into the stack. */
  nesting: 64,
  /** Operations and fragments of one text. */
  definitions: 50,
  /** Fields and fragments as they are written: graphql compares each with each. */
  fields: 300,
  /** Fields within fields. */
  depth: 12,
  /** Fields under another name. */
  aliases: 50,
  /** Lists and objects within each other, in arguments and in variables. */
  valueDepth: 16,
  /** See `cost.ts`. */
  cost: 50_000,
  /** A query's time, in milliseconds. */
  time: 10_000,
} as const;

/** What a limit is of, as refusals name it. */
export type Measure = Exclude<keyof typeof LIMITS, 'time'>;
