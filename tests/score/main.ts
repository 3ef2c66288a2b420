import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { analyse } from '../../server/extract/pipeline.ts';
import { readCaseSet } from './read-case.ts';
import { emptyScore, MEASURES, rates, scoreArticle } from './score.ts';

const { values } = parseArgs({ options: { set: { type: 'string', default: 'development' }, json: { type: 'string' } } });
if (values.set !== 'development' && values.set !== 'check') {
  process.stderr.write(`--set is development or check, not "${values.set}".\n`);
  process.exit(2);
}

const cases = readCaseSet(values.set);
const score = emptyScore();
for (const article of cases) scoreArticle(score, analyse(article.text, { publishedAt: article.publishedAt }), article);

process.stdout.write(`${values.set}: ${cases.length} articles\n${'measure'.padEnd(14)}      P      R     F1   right   found expected\n`);
for (const measure of MEASURES) {
  const { precision, recall, f1 } = rates(score[measure]);
  const { right, found, expected } = score[measure];
  const numbers = [precision, recall, f1].map((value) => value.toFixed(1).padStart(6)).join(' ');
  process.stdout.write(
    `${measure.padEnd(14)} ${numbers} ${[right, found, expected].map((value) => String(value).padStart(7)).join(' ')}\n`,
  );
}
if (values.json !== undefined) {
  const report = Object.fromEntries(MEASURES.map((measure) => [measure, { ...score[measure], ...rates(score[measure]) }]));
  writeFileSync(values.json, `${JSON.stringify({ set: values.set, articles: cases.length, ...report }, null, 2)}\n`);
}
