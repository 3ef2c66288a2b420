import { parseArgs } from 'node:util';
import { analyse } from '../../server/extract/pipeline.ts';
import { groupGold, scoreRepeats } from './gold-mentions.ts';
import { emptyNameScore, judgeMentions, scoreNames, type FindingsOfArticle, type NamedEntity, type NameScore } from './name-score.ts';
import { readFound } from './other-extractor.ts';
import { asCaseSet, readCaseSet, type Case, type CaseSet } from './read-case.ts';
import { printReport, writeReport, type Report } from './report.ts';
import { readSeenNames } from './seen-names.ts';
import { emptyTally } from './tally.ts';

/** Scores the names of a set's articles, whoever finds them. */
export async function reportNames(
  set: CaseSet,
  find: (article: Case) => Promise<readonly NamedEntity[]>,
): Promise<Report & { measures: NameScore }> {
  const seen = readSeenNames(set);
  const score = emptyNameScore();
  const articles: Record<string, FindingsOfArticle> = {};
  for (const article of readCaseSet(set)) {
    const found = await find(article);
    scoreNames(score, found, article, seen);
    articles[article.id] = judgeMentions(found, article);
  }
  return { title: set, measures: score, articles };
}

/** Grouping alone: every mention is given as marked. */
async function reportGoldMentions(set: CaseSet): Promise<Report> {
  const { measures, articles } = await reportNames(set, groupGold);
  const repeats = emptyTally();
  for (const article of readCaseSet(set)) await scoreRepeats(repeats, article);
  return { title: `${set}, mentions given`, measures: { entities: measures.entities, bCubed: measures.bCubed, repeats }, articles };
}

/** `npm run score -- names [--set check] [--json FILE] [--found FILE | --gold-mentions]` */
export async function printNames(args: string[]): Promise<void> {
  const { values } = parseArgs({
    args,
    options: {
      set: { type: 'string', default: 'development' },
      json: { type: 'string' },
      found: { type: 'string' },
      'gold-mentions': { type: 'boolean', default: false },
    },
  });
  const set = asCaseSet(values.set);
  const others = values.found === undefined ? null : readFound(values.found);
  const report = values['gold-mentions']
    ? await reportGoldMentions(set)
    : await reportNames(set, async ({ id, text, publishedAt }) =>
        others ? (others.get(id) ?? []) : (await analyse(text, { publishedAt })).entities,
      );
  printReport(report);
  if (values.json !== undefined) writeReport(values.json, report);
}
