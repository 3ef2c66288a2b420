import type { Analysis } from '../../../server/domain/analysis.ts';
import { sentencesOf } from '../../../server/extract/01-sentences.ts';
import type { Answer } from '../../../server/extract/chat/schema.ts';
import type { ReadStretch } from '../../../server/extract/chat/stretches.ts';
import { toAnalysis } from '../../../server/extract/chat/to-analysis.ts';
import { NOTHING, PUBLISHED } from './stand-in.ts';

type Mention = Answer['entities'][number]['mentions'][number];
export const mention = (sentence: number, words: string, title: string | null = null): Mention => ({ sentence, words, title });
export const person = (key: string, ...mentions: Mention[]): Answer['entities'][number] => ({ key, type: 'PERSON', mentions });
export const naming = (...entities: Answer['entities']): Answer => ({ ...NOTHING, entities });
export const namesOf = ({ entities }: Analysis) => entities.map(({ mentions }) => mentions.map(({ text }) => text));

/** The analysis that a model's answers make of a text; an answer without its stretch is about the whole of it. */
export function read(text: string, ...answers: (Answer | ReadStretch)[]): Analysis {
  const sentences = sentencesOf(text);
  const readings = answers.map((answer) => ('answer' in answer ? answer : { from: 0, to: sentences.length, answer }));
  return toAnalysis({ text, publishedAt: PUBLISHED, sentences, readings, model: 'm' });
}
