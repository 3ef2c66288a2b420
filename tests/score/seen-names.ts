import { readFileSync } from 'node:fs';
import { normalise } from '../../server/arabic/normalise.ts';
import { nameOf } from '../../server/extract/entities/form.ts';
import type { Span } from '../../server/domain/analysis.ts';
import { readCaseSet, type CaseSet } from './read-case.ts';

/** A mention's surface as the list of seen names writes it. */
export function seenForm(text: string, { start, end }: Span): string {
  return normalise(nameOf(text, { start, text: text.slice(start, end) })).text.toLowerCase();
}

/** The forms that stood marked in articles the tagger learned from; what was tuned on development has seen its names too. */
export function readSeenNames(set: CaseSet): ReadonlySet<string> {
  const lines = readFileSync(new URL('seen-names.txt', import.meta.url), 'utf8').split('\n');
  const seen = new Set(lines.filter((line) => line !== '' && !line.startsWith('#')));
  if (set === 'development') return seen;
  for (const { text, entities } of readCaseSet('development'))
    for (const { mentions } of entities) for (const mention of mentions) seen.add(seenForm(text, mention));
  return seen;
}
