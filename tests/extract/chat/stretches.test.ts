import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../server/extract/chat/schema.ts';
import type { ReadStretch } from '../../../server/extract/chat/stretches.ts';
import { mention, namesOf, naming, person, read } from './read-answers.ts';

describe('a text read in stretches', () => {
  const text = 'وصل سمير هادي إلى بغداد.\nوقال هادي إن سمير هادي المهندس غائب.\nوغادر كريم هادي.';
  const at = (from: number, ...entities: Answer['entities']): ReadStretch => ({ from, to: from + 1, answer: naming(...entities) });

  it('joins entities of one type and name, whatever their keys, and no others', () => {
    const analysis = read(
      text,
      at(0, person('e1', mention(0, 'سمير هادي')), { key: 'e2', type: 'PLACE', mentions: [mention(0, 'بغداد')] }),
      at(1, person('e7', mention(1, 'هادي'), mention(1, 'سمير هادي'))),
      at(2, person('e1', mention(2, 'كريم هادي'))),
    );
    expect(namesOf(analysis)).toEqual([['سمير هادي', 'هادي', 'سمير هادي'], ['بغداد'], ['كريم هادي']]);
    expect(analysis.refused).toBe(0);
  });

  it('refuses what an answer says of sentences that it was not shown', () => {
    expect(read(text, at(0, person('e1', mention(2, 'كريم هادي'))))).toMatchObject({ entities: [], refused: 1 });
  });
});
