import { MultiBar } from 'cli-progress';
import type { FileResult, Progress, Summary } from './ingest-files.ts';
import { nameFile } from './read-file.ts';

/** Tells how an ingest goes: to a person, or as one JSON object a line. */
export interface Report {
  progress: (progress: Progress) => void;
  summary: (summary: Summary) => void;
}

export function reportAsJson(): Report {
  const write = (value: object): void => void process.stdout.write(`${JSON.stringify(value)}\n`);
  return {
    progress: (progress) => (progress.kind === 'FILE' ? write({ kind: 'file', ...progress.result }) : undefined),
    summary: (summary) => write({ kind: 'summary', ...summary }),
  };
}

export function reportToPerson(): Report {
  const bars = process.stderr.isTTY
    ? new MultiBar({
        format: '{bar} {value}/{total} files · {articles} articles · {duration_formatted}',
        clearOnComplete: true,
        hideCursor: true,
        stream: process.stderr,
      })
    : null;
  let bar: ReturnType<MultiBar['create']> | null = null;
  // On one terminal a line must go above the bar; where output goes to a file it must not hold the bar.
  const print = (line: string): void => {
    if (bars !== null && process.stdout.isTTY) bars.log(`${line}\n`);
    else process.stdout.write(`${line}\n`);
  };
  return {
    progress: (progress) => {
      if (progress.kind === 'FOUND') bar = bars?.create(progress.files, 0, { articles: 0 }) ?? null;
      else if (progress.kind === 'ARTICLE') bar?.update(progress.doneFiles, { articles: progress.articles });
      else for (const line of describeFile(progress.result)) print(line);
    },
    summary: (summary) => {
      bars?.stop();
      process.stdout.write(`\n${describeSummary(summary)}\n`);
    },
  };
}

/** `✓ port.txt  new: 14 entities, 22 events, 31 claims`, and a line for everything refused. */
function describeFile(result: FileResult): string[] {
  const { added, known, refused, noted, refusals, counts } = result;
  const parts = [
    added > 0 ? `${added === 1 ? 'new' : `${added} new`}: ${describeCounts(counts)}` : '',
    known > 0 ? `${known === 1 ? 'in the graph already' : `${known} in the graph already`}` : '',
    refused > 0 && added + known > 0 ? `${refused} refused` : '',
    noted > 0 ? `${added + known > 1 ? `${noted} ` : ''}read by the built-in extractor alone` : '',
  ].filter((part) => part !== '');
  const lines = parts.length > 0 ? [`${refused > 0 ? '!' : '✓'} ${nameFile(result.path)}  ${parts.join(' · ')}`] : [];
  for (const { code, message } of refusals) lines.push(`✗ ${message} [${code}]`);
  if (refused > refusals.length) lines.push(`✗ … and ${refused - refusals.length} more of ${nameFile(result.path)}`);
  return lines;
}

function describeCounts({ entities, events, claims }: FileResult['counts']): string {
  return `${entities} entities, ${events} events, ${claims} claims`;
}

function describeSummary(summary: Summary): string {
  const { added, known, refused, noted, skipped, stopped, counts, milliseconds } = summary;
  const lines = [
    `${added} new (${describeCounts(counts)}), ${known} in the graph already, ${refused} refused, in ${(milliseconds / 1000).toFixed(1)} s.`,
  ];
  if (noted > 0) lines.push(`The chat model had no part in ${noted} of them; ingest them again to have it tried again.`);
  if (skipped.length > 0) {
    const shown = skipped.slice(0, 5).map(nameFile).join(', ');
    lines.push(`Passed over ${skipped.length} of other kinds: ${shown}${skipped.length > 5 ? ', …' : ''}`);
  }
  if (stopped === 'CANCELLED')
    lines.push('Stopped on your word: what is listed is in whole, the rest is not in. The same command goes on from here.');
  if (stopped === 'DATABASE')
    lines.push('Stopped because the database does not take documents any more. The same command goes on from here.');
  return lines.join('\n');
}
