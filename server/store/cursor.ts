import { createHash } from 'node:crypto';
import { z } from 'zod';
import { BadCursor } from './errors.ts';

const Place = z.tuple([z.union([z.string(), z.number(), z.null()]), z.string()]);
/** Where a page ended: the sort key and the id of its last row. */
export type Place = z.infer<typeof Place>;

function signatureOf(question: unknown, place: Place): string {
  return createHash('sha256')
    .update(JSON.stringify([question, place]))
    .digest('base64url')
    .slice(0, 12);
}

/** A cursor says where a page ended and which question it belongs to, so that it is refused by any other. */
export function writeCursor(question: unknown, place: Place): string {
  return Buffer.from(JSON.stringify([signatureOf(question, place), place])).toString('base64url');
}

/** @throws BadCursor when it is not a cursor of this question. */
export function readCursor(question: unknown, cursor: string | null): Place | null {
  if (cursor === null) return null;
  try {
    const [signature, place] = z.tuple([z.string(), Place]).parse(JSON.parse(Buffer.from(cursor, 'base64url').toString()));
    if (signature === signatureOf(question, place)) return place;
  } catch {
    // Falls through: whatever is wrong with it, it is not one of ours.
  }
  throw new BadCursor('not a cursor of this question');
}
