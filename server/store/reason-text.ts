import { z } from 'zod';
import type { Reason } from '../domain/reason.ts';
import { REASONS } from '../domain/vocabulary.ts';

/** A property holds texts alone: code, points and values, a tab between each two. */
export function writeReason({ code, points, values }: Reason): string {
  return [code, points === null ? '' : points.toFixed(2), ...values].map((part) => part.replaceAll('\t', ' ')).join('\t');
}

const reasonCode = z.enum(REASONS);

/** What an older version wrote in other words is left out. */
export const reasonTexts = z
  .array(z.string())
  .nullable()
  .transform((lines) =>
    (lines ?? []).flatMap((line): Reason[] => {
      const [code, points = '', ...values] = line.split('\t');
      const known = reasonCode.safeParse(code);
      return known.success ? [{ code: known.data, points: points === '' ? null : Number(points), values }] : [];
    }),
  );
