import { readFileSync } from 'node:fs';
import { z } from 'zod';
import { ENTITY_TYPES } from '../../server/domain/vocabulary.ts';
import type { NamedEntity } from './name-score.ts';

const article = z.object({
  id: z.string(),
  entities: z.array(
    z.object({
      type: z.string().toUpperCase().pipe(z.enum(ENTITY_TYPES)),
      mentions: z.array(z.object({ start: z.int(), end: z.int() })),
    }),
  ),
});

/** What another extractor found: JSON lines as `npm run extract` prints them, each with its article's `id` (`iraq-syria-lebanon/003`). */
export function readFound(file: string): Map<string, NamedEntity[]> {
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean);
  return new Map(
    lines.map((line) => {
      const { id, entities } = article.parse(JSON.parse(line));
      return [id, entities];
    }),
  );
}
