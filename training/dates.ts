/**
 * Step 2, before corpora.py: the dates said in every article of newswire, as the server reads them, a line an article.
 *
 *     node dates.ts FOLDER_OF_ARTICLES... > build/dates.jsonl
 */
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { findDates } from '../server/arabic/dates/find.ts';
import { sentencesOf } from '../server/extract/01-sentences.ts';
import { tokensOf } from '../server/extract/02-tokens.ts';
import { readCases } from '../tests/score/read-case.ts';

for (const folder of process.argv.slice(2))
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt')))
    for (const { text, publishedAt } of readCases(readFileSync(join(folder, file), 'utf8'), file)) {
      const dates = tokensOf(text, sentencesOf(text)).flatMap((tokens) =>
        findDates(tokens, publishedAt).map(({ first, last, date, ahead }) => ({
          start: tokens[first]?.start,
          end: tokens[last - 1]?.end,
          dates: [...new Set([date, ahead])],
        })),
      );
      process.stdout.write(`${JSON.stringify({ text, dates })}\n`);
    }
