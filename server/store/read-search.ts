import { z } from 'zod';
import type { EntityType } from '../domain/vocabulary.ts';
import { readCursor, writeCursor } from './cursor.ts';
import { defineQuery } from './define-query.ts';
import { askForKeys, askForText } from './full-text-query.ts';
import type { Sessions } from './session.ts';
import type { GraphReader } from './store.ts';

/** No search reads more than so many hits of a kind; a total beyond it is "at least". */
const DEPTH = 200;
const hit = z.object({ id: z.string(), score: z.number(), matched: z.string() });
type Hit = z.infer<typeof hit>;

export const searchEntities = defineQuery(
  'read',
  'searchEntities',
  z.object({ query: z.string(), exact: z.array(z.string()), types: z.array(z.string()).nullable(), limit: z.number() }),
  hit,
);
export const searchEvents = defineQuery('read', 'searchEvents', z.object({ query: z.string(), limit: z.number() }), hit);
export const searchSentences = defineQuery('read', 'searchSentences', z.object({ query: z.string(), limit: z.number() }), hit);

/** Search over names in either script, events and sentences, in one ranking. */
export function readSearch({ read }: Sessions): Pick<GraphReader, 'search'> {
  return {
    search: async ({ text, keys, types, first, after }) => {
      const question = ['search', text, keys, types];
      const place = readCursor(question, after);
      const kinds = types?.filter((type): type is EntityType => type !== 'EVENT' && type !== 'SENTENCE') ?? null;
      const named = askForKeys(keys);
      const written = askForText(text);
      const ask = (query: typeof searchEvents, words: string | null, isWanted: boolean): Promise<Hit[]> | [] =>
        words === null || !isWanted ? [] : read((run) => run(query, { query: words, limit: DEPTH }));
      // Side by side, each in a transaction of its own: a person is typing.
      const found = await Promise.all([
        named === null || kinds?.length === 0
          ? []
          : read((run) => run(searchEntities, { query: named, exact: keys, types: kinds, limit: DEPTH })),
        ask(searchEvents, named, types?.includes('EVENT') ?? true),
        ask(searchSentences, written, types?.includes('SENTENCE') ?? true),
      ]);
      const ranked = found.flat().toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1));
      const isAfter = ({ score, id }: Hit) => place === null || score < Number(place[0]) || (score === place[0] && id > place[1]);
      const rest = ranked.filter(isAfter);
      return {
        rows: rest.slice(0, first).map((row) => ({ row, cursor: writeCursor(question, [row.score, row.id]) })),
        hasNext: rest.length > first,
        total: async () => ({ count: ranked.length, exact: found.every((some) => some.length < DEPTH) }),
      };
    },
  };
}
