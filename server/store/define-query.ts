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

/** The statement in a file of `cypher/`; a line `//= NAME` in it stands for `cypher/parts/NAME.cypher`, which several statements share. */
export function readStatement(path: string): string {
  const text = readFileSync(new URL(path, FOLDER), 'utf8');
  return text.replace(/^ *\/\/= ([\w-]+)$/gm, (_, part: string) => readStatement(`parts/${part}.cypher`).trimEnd());
}

/** `findNeighbours` in `read` is the statement in `cypher/read/find-neighbours.cypher`. */
export function defineQuery<Parameters, Row>(
  folder: 'read' | 'write',
  name: string,
  parameters: z.ZodType<Parameters>,
  row: z.ZodType<Row>,
): Query<Parameters, Row> {
  const file = name.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  return { name, text: readStatement(`${folder}/${file}.cypher`), parameters, row };
}
