import type { Span } from '../../domain/analysis.ts';
import type { Ask } from './client.ts';
import { Truncated } from './failure.ts';
import { toMessages } from './prompt.ts';
import type { Answer } from './schema.ts';

/** Characters of text asked at once: an answer is about as long again, and models lose the thread of longer ones. */
const STRETCH = 6000;

/** What a model answered about the sentences from `from` to `to`, end exclusive. Keys of entities hold within one answer. */
export interface ReadStretch {
  from: number;
  to: number;
  answer: Answer;
}

/** Whole sentences, as many together as fit; a sentence is never longer than a quarter of a stretch. */
export function cutStretches(sentences: readonly Span[]): { from: number; to: number }[] {
  const stretches: { from: number; to: number }[] = [];
  let from = 0;
  sentences.forEach(({ end }, index) => {
    if (end - (sentences[from]?.start ?? 0) <= STRETCH || index === from) return;
    stretches.push({ from, to: index });
    from = index;
  });
  return sentences.length > from ? [...stretches, { from, to: sentences.length }] : stretches;
}

/** Reads a text stretch by stretch; one whose answer was cut off is read again in halves. */
export async function readStretches(text: string, sentences: readonly Span[], ask: Ask, signal: AbortSignal): Promise<ReadStretch[]> {
  const read = async (from: number, to: number): Promise<ReadStretch[]> => {
    try {
      return [{ from, to, answer: await ask(toMessages(text, sentences, from, to), signal) }];
    } catch (error) {
      if (!(error instanceof Truncated) || to - from < 2) throw error;
      const middle = Math.ceil((from + to) / 2);
      return [...(await read(from, middle)), ...(await read(middle, to))];
    }
  };
  const readings: ReadStretch[] = [];
  for (const { from, to } of cutStretches(sentences)) readings.push(...(await read(from, to)));
  return readings;
}
