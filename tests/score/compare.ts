import { parseArgs } from 'node:util';
import type { FindingsOfArticle } from './name-score.ts';
import { readReport, type WrittenReport } from './report.ts';

/** What changed in one article: `+` is for the better, `-` for the worse. */
export function changesOf(before: FindingsOfArticle, after: FindingsOfArticle): string[] {
  const without = (all: readonly string[], others: readonly string[]): string[] => all.filter((one) => !others.includes(one));
  return [
    ...without(after.right, before.right).map((line) => `+ found          ${line}`),
    ...without(before.wrong, after.wrong).map((line) => `+ no longer said ${line}`),
    ...without(before.right, after.right).map((line) => `- lost           ${line}`),
    ...without(after.wrong, before.wrong).map((line) => `- wrongly said   ${line}`),
  ];
}

/** Two reports side by side, as text. */
export function compare(before: WrittenReport, after: WrittenReport): string {
  const measures = [...after.measures].flatMap(([measure, { f1 }]) => {
    const old = before.measures.get(measure);
    if (!old) return [];
    const numbers = [old.f1.toFixed(1), f1.toFixed(1), `${f1 < old.f1 ? '' : '+'}${(f1 - old.f1).toFixed(1)}`];
    return [`${measure.padEnd(14)} ${numbers.map((number) => number.padStart(7)).join(' ')}`];
  });
  const none: FindingsOfArticle = { right: [], missed: [], wrong: [] };
  const articles = Object.entries(after.articles).flatMap(([id, findings]) => {
    const changes = changesOf(before.articles[id] ?? none, findings);
    return changes.length > 0 ? ['', id, ...changes] : [];
  });
  return [`${'F1'.padEnd(14)} ${['before', 'after', 'change'].map((word) => word.padStart(7)).join(' ')}`, ...measures, ...articles].join(
    '\n',
  );
}

/** `npm run score -- compare before.json after.json` */
export function printComparison(args: string[]): void {
  const { positionals } = parseArgs({ args, allowPositionals: true });
  const [before, after] = positionals;
  if (before === undefined || after === undefined || positionals.length > 2)
    throw new Error('Name two reports: npm run score -- compare before.json after.json. Write them with --json.');
  const reports = [readReport(before), readReport(after)] as const;
  if (reports[0].set !== reports[1].set)
    throw new Error(`${before} is of ${reports[0].set}, ${after} of ${reports[1].set}: not to be compared.`);
  process.stdout.write(`${compare(...reports)}\n`);
}
