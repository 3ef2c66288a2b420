import fc from 'fast-check';
import { expect, test } from 'vitest';
import { normalise } from '../../server/arabic/normalise.ts';

const arabic = fc.string({ unit: fc.constantFrom(...'محمدُّأإآىةـ ابن\u200f\uFEDB.«x'), maxLength: 60 });

test.each([
  // Muhammad, voweled and stretched
  ['مُحَمَّـــد', 'محمد'],
  // to the municipality; until the end
  ['إلى الآنسة حتى', 'الي الانسة حتي'],
  // كتاب (book) in presentation forms
  ['\uFEDB\uFE98\uFE8E\uFE8F', 'كتاب'],
])('%s → %s', (text, plain) => {
  expect(normalise(text).text).toBe(plain);
});

test('every normalised character leads back to the one it came from', () => {
  fc.assert(
    fc.property(arabic, (text) => {
      const plain = normalise(text);
      for (let at = 0; at < plain.text.length; at += 1) {
        const from = plain.toOriginal(at);
        expect(normalise(text.charAt(from)).text).toContain(plain.text.charAt(at));
        expect(from).toBeGreaterThanOrEqual(plain.toOriginal(Math.max(0, at - 1)));
      }
      expect(plain.toOriginal(plain.text.length)).toBe(text.length);
    }),
  );
});

test('normalising twice changes nothing more', () => {
  fc.assert(
    fc.property(arabic, (text) => {
      expect(normalise(normalise(text).text).text).toBe(normalise(text).text);
    }),
  );
});
