import { z } from 'zod';
import type { Run } from './define-query.ts';
import { defineQuery } from './define-query.ts';
import { idOf } from './id-of.ts';

const span = { start: z.number(), end: z.number(), text: z.string() };
const link = z.object({
  ...span,
  mention: idOf('mnt'),
  entity: idOf('ent'),
  by: z.string(),
  at: z.string().nullable(),
  score: z.number().nullable(),
  reasons: z.array(z.string()).nullable(),
});
const subject = z.object({ ...span, judgement: z.string(), mention: idOf('mnt').nullable(), type: z.string().nullable() });
const judged = z.union([link, subject]);
type Link = z.infer<typeof link>;
type Subject = z.infer<typeof subject>;

const findJudged = defineQuery(
  'write',
  'findJudged',
  z.object({ id: z.string() }),
  z.object({ links: z.array(link), subjects: z.array(subject), unplaced: z.array(z.string()).nullable() }),
);
const rows = z.array(z.record(z.string(), z.unknown()));
const restoreLinks = defineQuery(
  'write',
  'restoreLinks',
  z.object({ links: rows }),
  z.object({ mention: z.string(), entity: z.string(), instead: z.string() }),
);
const restoreSubjects = defineQuery(
  'write',
  'restoreSubjects',
  z.object({ document: z.string(), subjects: rows }),
  z.object({ judgement: z.string(), start: z.number() }),
);
const listUnplaced = defineQuery('write', 'listUnplaced', z.object({ id: z.string(), unplaced: z.array(z.string()) }), z.object({}));

/** What analysts have decided on the mentions and claims of one document. */
export interface Judged {
  links: Link[];
  subjects: Subject[];
}

/** Asked before an older extraction of the document is erased. What an earlier one had lost is looked for again. */
export async function findJudgedOf(run: Run, id: string): Promise<Judged> {
  const [found] = await run(findJudged, { id });
  const lost = (found?.unplaced ?? []).map((line) => judged.parse(JSON.parse(line)));
  return {
    links: [...(found?.links ?? []), ...lost.filter((one) => 'entity' in one)],
    subjects: [...(found?.subjects ?? []), ...lost.filter((one) => 'judgement' in one)],
  };
}

export interface Restored {
  /** Entities whose mentions changed: they must be stated anew. */
  touched: string[];
  /** Entities that only an unplaced decision names: they must stay. */
  waiting: string[];
}

/**
 * Puts analysts' decisions on what the newer extractor wrote; what it no longer finds is listed on the document, not dropped.
 */
export async function restoreJudged(run: Run, document: string, { links, subjects }: Judged): Promise<Restored> {
  const restored = await run(restoreLinks, {
    links: links.map(({ mention, entity, by, at, score, reasons }) => ({ mention, entity, tie: { by, at, score, reasons } })),
  });
  const tied = await run(restoreSubjects, { document, subjects });
  const isRestored = new Set(restored.map(({ mention }) => mention));
  const isTied = new Set(tied.map(({ judgement, start }) => `${judgement} ${start}`));
  const unplaced = [
    ...links.filter(({ mention }) => !isRestored.has(mention)),
    ...subjects.filter(({ judgement, start }) => !isTied.has(`${judgement} ${start}`)),
  ];
  await run(listUnplaced, { id: document, unplaced: unplaced.map((one) => JSON.stringify(one)) });
  return {
    touched: restored.flatMap(({ entity, instead }) => [entity, instead]),
    waiting: unplaced.flatMap((one) => ('entity' in one ? one.entity : [])),
  };
}

/** What an analyst judged and the extractor no longer finds, as it stands on the document. */
export const unplacedTexts = z
  .array(z.string())
  .nullable()
  .transform((lines) =>
    (lines ?? []).map((line) => {
      const one = judged.parse(JSON.parse(line));
      return {
        start: one.start,
        end: one.end,
        text: one.text,
        entity: 'entity' in one ? one.entity : null,
        judgement: 'judgement' in one ? one.judgement : null,
      };
    }),
  );
