import { parseArgs } from 'node:util';
import type { MentionsOfArticle } from './name-score.ts';
import { readReport, type WrittenReport } from './report.ts';

/** What changed in one article: `+` is for the better, `-` for the worse. */
export function changesOf(before: MentionsOfArticle, after: MentionsOfArticle): string[] {
  const without = (all: readonly string[], others: readonly string[]): string[] => all.filter((one) => !others.includes(one));
  return [
    ...without(after.right, before.right).map((mention) => `+ found          ${mention}`),
    ...without(before.wrong, after.wrong).map((mention) => `+ no longer said ${mention}`),
    ...without(before.right, after.right).map((mention) => `- lost           ${mention}`),
    ...without(after.wrong, before.wrong).map((mention) => `- wrongly said   ${mention}`),
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
  const none: MentionsOfArticle = { right: [], missed: [], wrong: [] };
  const articles = Object.entries(after.articles).flatMap(([id, mentions]) => {
    const changes = changesOf(before.articles[id] ?? none, mentions);
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
