import { readFileSync } from 'node:fs';
import type { z } from 'zod';

/** One Cypher statement with what goes in and what comes out. */
export interface Query<Parameters, Row> {
  name: string;
  text: string;
  parameters: z.ZodType<Parameters>;
  row: z.ZodType<Row>;
}

/** Runs one query inside a transaction that somebody else has opened. */
export type Run = <Parameters, Row>(query: Query<Parameters, Row>, parameters: Parameters) => Promise<Row[]>;

const FOLDER = new URL('../../cypher/', import.meta.url);

/** `findNeighbours` in `read` is the statement in `cypher/read/find-neighbours.cypher`. */
export function defineQuery<Parameters, Row>(
  folder: 'read' | 'write',
  name: string,
  parameters: z.ZodType<Parameters>,
  row: z.ZodType<Row>,
): Query<Parameters, Row> {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { name, text: readFileSync(new URL(`${folder}/${file}.cypher`, FOLDER), 'utf8'), parameters, row };
}
