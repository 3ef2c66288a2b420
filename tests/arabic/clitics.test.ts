import { expect, test } from 'vitest';
import { splitClitics } from '../../server/arabic/clitics.ts';
import { offsetInToken, tokenise } from '../../server/arabic/tokens.ts';

test.each([
  // and to Iraq
  ['وللعراق', { proclitics: ['و', 'ل'], stem: 'العراق', cut: 2 }],
  // to the United (States)
  ['للولايات', { proclitics: ['ل'], stem: 'الولايات', cut: 1 }],
  // in Baghdad
  ['ببغداد', { proclitics: ['ب'], stem: 'بغداد', cut: 1 }],
  // Walid, or: and + Leed
  ['وليد', { proclitics: [], stem: 'وليد', cut: 0 }],
])('%s may be read', (word, split) => {
  expect(splitClitics(word)).toContainEqual(split);
});

test('a cut counts letters, not tashkeel', () => {
  // and Baghdad, voweled
  const text = 'وَبَغدادُ';
  const [token] = tokenise(text, { start: 0, end: text.length });
  expect(token && text.slice(offsetInToken(token, 1), token.end)).toBe('بَغدادُ');
});
