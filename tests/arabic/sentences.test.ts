import fc from 'fast-check';
import { expect, test } from 'vitest';
import { splitSentences } from '../../server/arabic/sentences.ts';
import { tokenise } from '../../server/arabic/tokens.ts';

function said(text: string): string[] {
  return splitSentences(text).map(({ start, end }) => text.slice(start, end));
}

test.each([
  // The minister met Dr. Ahmed. Then he left.
  ['التقى الوزير د. أحمد. ثم غادر.', ['التقى الوزير د. أحمد.', 'ثم غادر.']],
  // Prices rose 3.5 percent! Why?
  ['ارتفعت الأسعار 3.5 بالمئة! لماذا؟', ['ارتفعت الأسعار 3.5 بالمئة!', 'لماذا؟']],
  // a headline, then the text
  ['دعم بعثة الناتو\nوقد التقى الوزير', ['دعم بعثة الناتو', 'وقد التقى الوزير']],
  // the space was forgotten
  ['انتهى الاجتماع.وقال الوزير نعم.', ['انتهى الاجتماع.', 'وقال الوزير نعم.']],
  // a numbered list
  ['1. أكد الوزير\r\n2. نفى النائب', ['1. أكد الوزير', '2. نفى النائب']],
  // he said "no." and left
  ['قال «لا.» وغادر.', ['قال «لا.»', 'وغادر.']],
])('%s', (text, sentences) => {
  expect(said(text)).toEqual(sentences);
});

test('a text without marks is cut all the same', () => {
  // and he said, a thousand times
  const sentences = said('وقال '.repeat(1000));
  expect(Math.max(...sentences.map((sentence) => sentence.length))).toBeLessThanOrEqual(1500);
  expect(sentences.join(' ')).toBe('وقال '.repeat(1000).trim());
});

const text = fc.string({ unit: fc.constantFrom(...'ابد. .؟!\n\r«»"…3 \u2028x'), maxLength: 80 });

test('sentences cover every character but white space, in order, without overlap', () => {
  fc.assert(
    fc.property(text, (input) => {
      let last = 0;
      let covered = '';
      for (const { start, end } of splitSentences(input)) {
        expect(start).toBeGreaterThanOrEqual(last);
        expect(end).toBeGreaterThan(start);
        expect(input.slice(start, end)).toBe(input.slice(start, end).trim());
        covered += input.slice(start, end);
        last = end;
      }
      expect(covered.replace(/\s/gu, '')).toBe(input.replace(/\s/gu, ''));
    }),
  );
});

test('tokens equal the text at their offsets', () => {
  fc.assert(
    fc.property(text, (input) => {
      for (const token of tokenise(input, { start: 0, end: input.length })) expect(input.slice(token.start, token.end)).toBe(token.text);
    }),
  );
});
