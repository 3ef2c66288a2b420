import { expect, it } from 'vitest';
import { sentencesOf } from '../../../server/extract/01-sentences.ts';
import { tokensOf } from '../../../server/extract/02-tokens.ts';
import { plainWord } from '../../../server/extract/model/pieces.ts';
import { toMention } from '../../../server/extract/names/candidate.ts';
import { toWord } from '../../../server/extract/names/word.ts';
import { readCaseSet } from '../../score/read-case.ts';

it('words and a cut name every annotated mention to the character', () => {
  for (const { id, text, entities } of [...readCaseSet('development'), ...readCaseSet('check')]) {
    const tokens = tokensOf(text, sentencesOf(text));
    for (const { start, end } of entities.flatMap(({ mentions }) => mentions)) {
      const sentence = tokens.findIndex((words) => words.some((word) => word.start < end && start < word.end));
      const words = tokens[sentence] ?? [];
      const from = words.findIndex((word) => word.end > start);
      const to = words.findLastIndex((word) => word.start < end) + 1;
      const cut = plainWord(text.slice(words[from]?.start, start)).length;
      const mention = toMention(text, words.map(toWord), sentence, { from, to, cut, type: 'PERSON', score: 1 });
      expect(mention, `${id}: ${text.slice(start, end)}`).toMatchObject({ start, end, text: text.slice(start, end) });
    }
  }
});
