import { describe, expect, it } from 'vitest';
import { tokenise } from '../../server/arabic/tokens.ts';
import { countOf } from '../../server/extract/events/counts.ts';
import type { Trigger } from '../../server/extract/events/event-draft.ts';

/** How many the word in braces says: «{قُتل} 12 شخصا» (12 were killed). Other words in braces are triggers too. */
function count(marked: string, shape: 'PAST' | 'NOUN' = 'PAST', type: 'CASUALTIES' | 'ARREST' = 'CASUALTIES') {
  const text = marked.replace(/[{}]/g, '');
  const tokens = tokenise(text, { start: 0, end: text.length });
  const triggers = [...marked.matchAll(/\{([^}]+)\}/g)].map(([, word = '']): Trigger => {
    const first = tokens.findIndex((token) => token.text === word);
    const { start = 0, end = 0 } = tokens[first] ?? {};
    return {
      start,
      end,
      text: word,
      sense: { type, lemma: word, shape, jussive: false, frame: 'usual' },
      sentence: 0,
      first,
      last: first + 1,
      proclitics: [],
      definite: false,
      passive: false,
      pronoun: false,
      score: 1,
      by: 'test',
    };
  });
  const clause = { index: 0, span: { start: 0, end: text.length }, tokens, mentions: [], mentionAt: new Map() };
  return triggers[0] ? countOf(triggers[0], clause, triggers) : null;
}

describe('how many a sentence says', () => {
  it.each([
    ['{قُتل} 12 شخصا في هجوم', { of: 'KILLED', from: 12, to: 12 }],
    ['{مقتل} جنديين شرق المدينة', { of: 'KILLED', from: 2, to: 2 }],
    ['{أصيب} خمسة عشر عاملا', { of: 'HURT', from: 15, to: 15 }],
    ['{قُتل} أكثر من عشرة أشخاص', { of: 'KILLED', from: 11, to: null }],
    ['{قُتل} ما لا يقل عن 20 مدنيا', { of: 'KILLED', from: 20, to: null }],
    ['{قُتل} 20 مدنيا على الأقل', { of: 'KILLED', from: 20, to: null }],
    ['{أصيب} نحو 100 شخص', { of: 'HURT', from: 90, to: 110 }],
    ['15 شخصا {قتلوا} في الهجوم', { of: 'KILLED', from: 15, to: 15 }],
  ])('%s', (text, expected) => {
    expect(count(text)).toEqual(expected);
  });

  it('right before the noun that it counts, and not the other noun’s', () => {
    expect(count('سقوط 12 {قتيلا} و30 {جريحا}', 'NOUN')).toEqual({ of: 'KILLED', from: 12, to: 12 });
  });

  it('of those arrested', () => {
    expect(count('{اعتقال} 7 أشخاص', 'NOUN', 'ARREST')).toEqual({ of: 'ARRESTED', from: 7, to: 7 });
  });

  it.each(['{قُتل} قبل 3 أيام', '{قُتل} الضابط في كمين', '{قُتل} في 12 مايو', '{قُتل} العشرات، و20 آخرون أصيبوا'])('none in %s', (text) => {
    expect(count(text)).toBeNull();
  });
});
