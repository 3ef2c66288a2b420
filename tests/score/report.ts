import { readFileSync, writeFileSync } from 'node:fs';
import { z } from 'zod';
import { bCubedRates, type BCubed } from './b-cubed.ts';
import type { FindingsOfArticle } from './name-score.ts';
import { rates, type Rates, type Tally } from './tally.ts';

export type Measures = Readonly<Record<string, Tally | BCubed>>;

function ratesOf(counts: Tally | BCubed): Rates {
  return 'right' in counts ? rates(counts) : bCubedRates(counts);
}

/** A score to keep and compare: every measure by its name, and how each mention, event and role of each article came out. */
export interface Report {
  title: string;
  measures: Measures;
  articles: Readonly<Record<string, FindingsOfArticle>>;
}

export function printReport({ title, measures, articles }: Report): void {
  process.stdout.write(
    `${title}: ${Object.keys(articles).length} articles\n${'measure'.padEnd(14)}      P      R     F1   right   found expected\n`,
  );
  for (const [measure, counts] of Object.entries(measures)) {
    const { precision, recall, f1 } = ratesOf(counts);
    const numbers = [precision, recall, f1].map((value) => value.toFixed(1).padStart(6)).join(' ');
    const right = 'right' in counts ? String(counts.right) : '';
    process.stdout.write(
      `${measure.padEnd(14)} ${numbers} ${[right, counts.found, counts.expected].map((value) => String(value).padStart(7)).join(' ')}\n`,
    );
  }
}

export function writeReport(file: string, { title, measures, articles }: Report): void {
  const rated = Object.fromEntries(Object.entries(measures).map(([measure, counts]) => [measure, { ...counts, ...ratesOf(counts) }]));
  const report = { set: title, articles: Object.keys(articles).length, ...rated, findingsByArticle: articles };
  writeFileSync(file, `${JSON.stringify(report, null, 2)}\n`);
}

const rated = z.object({ precision: z.number(), recall: z.number(), f1: z.number() });
const lines = z.array(z.string());
const written = z.looseObject({
  set: z.string(),
  findingsByArticle: z.record(z.string(), z.object({ right: lines, missed: lines, wrong: lines })),
});

export interface WrittenReport {
  set: string;
  measures: Map<string, Rates>;
  articles: Readonly<Record<string, FindingsOfArticle>>;
}

/** What `writeReport` wrote. Throws where a file is none. */
export function readReport(file: string): WrittenReport {
  const { set, findingsByArticle, ...rest } = written.parse(JSON.parse(readFileSync(file, 'utf8')));
  const measures = Object.entries(rest).flatMap(([measure, value]) => {
    const read = rated.safeParse(value);
    return read.success ? [[measure, read.data] as const] : [];
  });
  return { set, measures: new Map(measures), articles: findingsByArticle };
}
