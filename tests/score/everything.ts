import { parseArgs } from 'node:util';
import { analyse } from '../../server/extract/pipeline.ts';
import { emptyEventScore, judgeEvents, scoreEvents, type EventScore } from './event-score.ts';
import type { FindingsOfArticle, NameScore } from './name-score.ts';
import { reportNames } from './names.ts';
import { asCaseSet, type CaseSet } from './read-case.ts';
import { printReport, writeReport, type Report } from './report.ts';

/** Every measure of a set: names, then events. */
export async function reportEverything(set: CaseSet): Promise<Report & { measures: NameScore & EventScore }> {
  const events = emptyEventScore();
  const told = new Map<string, FindingsOfArticle>();
  const names = await reportNames(set, async (article) => {
    const analysis = await analyse(article.text, { publishedAt: article.publishedAt });
    scoreEvents(events, analysis, article);
    told.set(article.id, judgeEvents(analysis, article));
    return analysis.entities;
  });
  const articles = Object.fromEntries(
    Object.entries(names.articles).map(([id, { right, missed, wrong }]) => {
      const more = told.get(id) ?? { right: [], missed: [], wrong: [] };
      return [id, { right: [...right, ...more.right], missed: [...missed, ...more.missed], wrong: [...wrong, ...more.wrong] }];
    }),
  );
  return { ...names, articles, measures: { ...names.measures, ...events } };
}

/** `npm run score -- [--set check] [--json FILE]` */
export async function printEverything(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { set: { type: 'string', default: 'development' }, json: { type: 'string' } } });
  const report = await reportEverything(asCaseSet(values.set));
  printReport(report);
  if (values.json !== undefined) writeReport(values.json, report);
}
