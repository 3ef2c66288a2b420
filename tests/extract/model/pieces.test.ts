import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tokenise } from '../../../server/arabic/tokens.ts';
import { createCutter, plainWord } from '../../../server/extract/model/pieces.ts';
import { toBatches, toWindows } from '../../../server/extract/model/windows.ts';
import { readCaseSet } from '../../score/read-case.ts';

const vocabulary = readFileSync(new URL('../../../server/extract/model/weights/pieces.tsv', import.meta.url), 'utf8');
const pieces = vocabulary.split('\n').map((line) => line.slice(0, line.lastIndexOf('\t')));
const cut = createCutter(vocabulary);
const UNKNOWN = 3;

const joined = (ids: readonly number[]): string => ids.map((id) => pieces[id] ?? '').join('');

describe('the tokenizer', () => {
  it('cuts every word of the annotated articles into pieces that spell it', () => {
    for (const { text } of readCaseSet('development')) {
      for (const token of tokenise(text, { start: 0, end: text.length })) {
        const ids = cut(token.text);
        expect(ids.includes(UNKNOWN) || joined(ids) === `\u2581${plainWord(token.text)}`).toBe(true);
      }
    }
  });

  it('gives at least one piece for any word, and the same each time', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', minLength: 1 }), (word) => {
        const ids = cut(word);
        expect(ids.length).toBeGreaterThan(0);
        expect(cut(word)).toEqual(ids);
      }),
    );
  });

  it('takes the likeliest cut', () => {
    const three = ['<s>', '<pad>', '</s>', '<unk>'].map((mark) => `${mark}\t0`);
    const toy = createCutter([...three, '\u2581ab\t-1', '\u2581a\t-0.1', 'b\t-0.5', 'c\t-3', 'bc\t-1'].join('\n'));
    expect(toy('ab')).toEqual([5, 6]);
    expect(toy('abc')).toEqual([5, 8]);
    expect(toy('ax')).toEqual([5, UNKNOWN]);
  });

  it('reads a word alike with tashkeel, tatweel and without', () => {
    expect(cut('مُحَمَّـــد')).toEqual(cut('محمد'));
  });
});

describe('windows', () => {
  const word = fc.constantFrom('بغداد', 'وزارة', 'الاستراتيجية', '،', 'x'.repeat(300), 'ﷺ');
  const sentences = fc.array(fc.array(word, { maxLength: 60 }), { maxLength: 12 }).map((all) =>
    all.map((words) => {
      const text = words.join(' ');
      return tokenise(text, { start: 0, end: text.length });
    }),
  );

  it('hold every word once, in order, and are never too long', () => {
    fc.assert(
      fc.property(sentences, (tokens) => {
        const windows = toWindows(tokens, cut);
        const placed = windows.flatMap(({ words }) => words.map(({ sentence, at }) => [sentence, at]));
        expect(placed).toEqual(tokens.flatMap((sentence, index) => sentence.map((_, at) => [index, at])));
        for (const { ids, firsts, words } of windows) {
          expect(ids.length).toBeLessThanOrEqual(128);
          expect(firsts.length).toBe(words.length);
        }
      }),
    );
  });

  it('are each in one batch', () => {
    fc.assert(
      fc.property(sentences, (tokens) => {
        const windows = toWindows(tokens, cut);
        expect(new Set(toBatches(windows, 300).flat())).toEqual(new Set(windows));
      }),
    );
  });
});
