import { createHash } from 'node:crypto';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { startLocalDatabase } from '../../server/database/local-database.ts';
import { locateProgram } from '../../server/database/program.ts';
import type { Analysis } from '../../server/domain/analysis.ts';
import { parseId } from '../../server/domain/ids.ts';
import type { DocumentId } from '../../server/domain/ids.ts';
import { ENTITY_TYPES } from '../../server/domain/vocabulary.ts';
import type { EntityType } from '../../server/domain/vocabulary.ts';
import { analyse } from '../../server/extract/pipeline.ts';
import { linkEntities } from '../../server/ingest/link.ts';
import { createLog } from '../../server/log.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { Store } from '../../server/store/store.ts';
import { analyseByMarks, readArticles, typeOf } from './linking/read-articles.ts';
import type { LinkingArticle } from './linking/read-articles.ts';

/** Pairs of the same entity, or of two, in two documents: how many were joined, and how many should be. */
export interface JoinTally {
  joined: number;
  wrong: number;
  right: number;
  expected: number;
}
export type LinkingScore = Record<'ALL' | EntityType, JoinTally>;

/** From the marks, or from what the extractor finds by itself. */
export type NamesFrom = 'MARKS' | 'EXTRACTOR';
export interface LinkingReport {
  set: 'tune' | 'held' | 'both';
  names: NamesFrom;
  articles: number;
  /** Over all orders in which the documents were stored. */
  score: LinkingScore;
  /** What was joined wrongly, once each: `t01 p_a = t03 p_b`. */
  mistakes: string[];
  missed: string[];
}

const KINDS = ['ALL', ...ENTITY_TYPES] as const;
/** The order of arrival must not matter much: as written, backwards, and the second half first, every other one. */
const ORDERS: readonly (<T>(list: readonly T[]) => T[])[] = [
  (list) => [...list],
  (list) => list.toReversed(),
  (list) => [...list.filter((_, at) => at % 2 === 1), ...list.filter((_, at) => at % 2 === 0)],
];

function emptyScore(): LinkingScore {
  const tally = (): JoinTally => ({ joined: 0, wrong: 0, right: 0, expected: 0 });
  return { ALL: tally(), PERSON: tally(), ORGANIZATION: tally(), PLACE: tally() };
}

async function storeArticle(store: Store, article: LinkingArticle, analysis: Analysis): Promise<DocumentId> {
  const digest = createHash('sha256').update(article.text).digest('hex');
  const id = parseId('doc', `doc_${digest.slice(0, 24)}`);
  if (id === null) throw new Error('a digest made no id');
  const { text, publishedAt } = article;
  const about = { title: article.id, language: 'ar', source: null, url: null, ingestedAt: '2024-06-01T00:00:00.000Z' };
  const document = { id, digest, text, publishedAt, extractor: analysis.extractor, ...about };
  await store.write.storeDocument(document, analysis, linkEntities(analysis));
  return id;
}

/** Whom each marked one became in the graph: the entity that most of its mentions refer to, when they were found as they are marked. */
async function findNodes(store: Store, id: DocumentId, article: LinkingArticle): Promise<Map<string, string>> {
  const rows = await store.read.mentionsOf([id]);
  const nodes = new Map<string, string>();
  for (const [whom, spans] of article.mentions) {
    const votes = new Map<string, number>();
    for (const { start, end } of spans)
      for (const row of rows)
        if (row.start === start && row.end === end && row.kind === typeOf(whom)) votes.set(row.entity, (votes.get(row.entity) ?? 0) + 1);
    const [best] = [...votes].toSorted((a, b) => b[1] - a[1]);
    if (best !== undefined) nodes.set(whom, best[0]);
  }
  return nodes;
}

function countPairs(report: LinkingReport, articles: readonly LinkingArticle[], nodes: readonly Map<string, string>[]): void {
  for (const [at, one] of articles.entries())
    for (const [past, other] of articles.slice(at + 1).entries())
      for (const a of one.mentions.keys())
        for (const b of other.mentions.keys()) {
          const [here, there] = [nodes[at]?.get(a), nodes[at + 1 + past]?.get(b)];
          const isJoined = here !== undefined && here === there;
          if (a !== b && !isJoined) continue;
          const pair = `${one.id} ${a} = ${other.id} ${b}`;
          if (a !== b && !report.mistakes.includes(pair)) report.mistakes.push(pair);
          if (a === b && !isJoined && !report.missed.includes(pair)) report.missed.push(pair);
          for (const tally of [report.score.ALL, report.score[typeOf(a)]]) {
            if (isJoined) tally.joined += 1;
            if (a === b) tally.expected += 1;
            if (a === b && isJoined) tally.right += 1;
            if (a !== b) tally.wrong += 1;
          }
        }
}

/** Stores a set in several orders, counts each time what became one, and takes it away again. */
export async function scoreSet(store: Store, set: LinkingReport['set'], names: NamesFrom): Promise<LinkingReport> {
  const articles = set === 'both' ? [...readArticles('tune'), ...readArticles('held')] : readArticles(set);
  const analyses = new Map<LinkingArticle, Analysis>();
  for (const article of articles)
    analyses.set(article, names === 'MARKS' ? analyseByMarks(article) : await analyse(article.text, { publishedAt: article.publishedAt }));
  const report: LinkingReport = { set, names, articles: articles.length, score: emptyScore(), mistakes: [], missed: [] };
  for (const order of ORDERS) {
    const ordered = order(articles);
    const ids: DocumentId[] = [];
    const nodes: Map<string, string>[] = [];
    for (const article of ordered) {
      const id = await storeArticle(store, article, analyses.get(article)!);
      ids.push(id);
    }
    for (const [at, article] of ordered.entries()) nodes.push(await findNodes(store, ids[at]!, article));
    countPairs(report, ordered, nodes);
    for (const id of ids) await store.write.deleteDocument(id);
  }
  return report;
}

/** Stores the linking set on a database of its own and counts which names of different documents became one entity. */
export async function scoreLinking(
  sets: readonly LinkingReport['set'][] = ['tune', 'held', 'both'],
  inputs: readonly NamesFrom[] = ['MARKS', 'EXTRACTOR'],
): Promise<LinkingReport[]> {
  const folder = mkdtempSync(join(tmpdir(), 'wasl-linking-'));
  const database = await startLocalDatabase(folder, locateProgram(), createLog('warn'));
  try {
    const store = await connectStore(database.address);
    try {
      await store.applySchema();
      const reports: LinkingReport[] = [];
      for (const names of inputs) for (const set of sets) reports.push(await scoreSet(store, set, names));
      return reports;
    } finally {
      await store.close();
    }
  } finally {
    await database.kill();
    rmSync(folder, { recursive: true, force: true });
  }
}

const percent = (part: number, whole: number): number => (whole === 0 ? 0 : Math.round((part / whole) * 1000) / 10);

/** `npm run score -- linking [--verbose] [--json FILE]` */
export async function printLinking(args: string[]): Promise<void> {
  const { values } = parseArgs({ args, options: { verbose: { type: 'boolean', default: false }, json: { type: 'string' } } });
  const reports = await scoreLinking();
  for (const { set, names, articles, score, mistakes, missed } of reports) {
    const from = names === 'MARKS' ? 'names as marked' : 'names as extracted';
    process.stdout.write(
      `${set}: ${articles} articles, ${from}, ${ORDERS.length} orders\n${'pairs'.padEnd(14)}wrong %  right %  joined   wrong expected\n`,
    );
    for (const kind of KINDS) {
      const { joined, wrong, right, expected } = score[kind];
      const figures = [percent(wrong, joined), percent(right, expected)].map((value) => value.toFixed(1).padStart(7)).join('  ');
      const counts = [joined, wrong, expected].map((value) => String(value).padStart(8)).join('');
      process.stdout.write(`${kind.padEnd(14)}${figures}${counts}\n`);
    }
    if (values.verbose)
      process.stdout.write([...mistakes.map((pair) => `wrong: ${pair}\n`), ...missed.map((pair) => `missed: ${pair}\n`)].join(''));
  }
  if (values.json !== undefined) writeFileSync(values.json, `${JSON.stringify(reports, null, 2)}\n`);
}
