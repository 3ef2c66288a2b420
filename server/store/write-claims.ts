import type { Analysis } from '../domain/analysis.ts';
import { dateColumns } from './date-columns.ts';
import type { Run } from './define-query.ts';
import type { IdsWithin } from './ids-within.ts';
import type { Linker } from './linker.ts';
import { writeReason } from './reason-text.ts';
import type { LinkedEvents } from './write-events.ts';
import { tellingsOf } from './write-events.ts';
import * as queries from './write-queries.ts';

/** Writes the claims and returns their ids. */
export async function writeClaims(
  run: Run,
  analysis: Analysis,
  link: Linker,
  { ids: events, decisions }: LinkedEvents,
  id: IdsWithin,
  at: string,
): Promise<string[]> {
  const claims = analysis.claims.map((claim, index) => ({ ...claim, id: id.claim(index) }));
  const properties = claims.map(
    ({ id: claim, kind, type, sentence, trigger, realis, stance, attributedToWords, date, title, count, score, by }) => ({
      id: claim,
      sentence: id.sentence(sentence),
      properties: {
        kind,
        type,
        triggerStart: trigger.start,
        triggerEnd: trigger.end,
        realis,
        stance,
        sourceText: attributedToWords && analysis.text.slice(attributedToWords.start, attributedToWords.end),
        sourceStart: attributedToWords?.start ?? null,
        date,
        ...dateColumns(date),
        title,
        countOf: count?.of ?? null,
        countFrom: count?.from ?? null,
        countTo: count?.to ?? null,
        score,
        by,
        extractor: analysis.extractor,
      },
    }),
  );
  const tellings = tellingsOf(analysis, link);
  const ties = claims.flatMap(({ id: claim, event, trigger }) => {
    if (event === null) return [];
    const telling = tellings.get(event);
    tellings.delete(event);
    const { score, reasons } = decisions.get(event) ?? { score: 1, reasons: [] };
    const said = analysis.text.slice(trigger.start, trigger.end);
    return [
      {
        claim,
        event: events.get(event),
        properties: { by: analysis.extractor, score, reasons: reasons.map(writeReason), trigger: said, ...telling },
      },
    ];
  });
  const parts = claims.flatMap(({ id: claim, arguments: taken }) =>
    taken.map(({ role, by = null, score = null, ...mention }) => ({ claim, role, by, score, mention: id.mention(mention) })),
  );
  const attributions = claims.flatMap(({ id: claim, attributedTo }) =>
    attributedTo === null ? [] : [{ claim, mention: id.mention(attributedTo) }],
  );
  await Promise.all([
    run(queries.createClaims, { claims: properties, at }),
    run(queries.tieClaimsToEvents, { ties, at }),
    run(queries.createArguments, { arguments: parts }),
    run(queries.attributeClaims, { attributions }),
  ]);
  return claims.map(({ id: claim }) => claim);
}
