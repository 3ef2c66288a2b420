import { parseArgs } from 'node:util';
import { analyse } from '../../server/extract/pipeline.ts';
import { emptyEventScore, scoreEvents, type EventScore } from './event-score.ts';
import type { NameScore } from './name-score.ts';
import { reportNames } from './names.ts';
import { asCaseSet, type CaseSet } from './read-case.ts';
import { printReport, writeReport, type Report } from './report.ts';

/** Every measure of a set: names, then events. */
export async function reportEverything(set: CaseSet): Promise<Report & { measures: NameScore & EventScore }> {
  const events = emptyEventScore();
  const names = await reportNames(set, async (article) => {
    const analysis = await analyse(article.text, { publishedAt: article.publishedAt });
    scoreEvents(events, analysis, article);
    return analysis.entities;
  });
  return { ...names, measures: { ...names.measures, ...events } };
}

/** `npm run score -- [--set check] [--json FILE]` */
export async function printEverything(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { set: { type: 'string', default: 'development' }, json: { type: 'string' } } });
  const report = await reportEverything(asCaseSet(values.set));
  printReport(report);
  if (values.json !== undefined) writeReport(values.json, report);
}
