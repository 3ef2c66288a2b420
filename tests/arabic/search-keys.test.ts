import fc from 'fast-check';
import { expect, test } from 'vitest';
import { romanise } from '../../server/arabic/romanise.ts';
import { queryKeys, searchKeys } from '../../server/arabic/search-keys.ts';

test.each([
  ['محمد شياع السوداني', 'Mohammed Shia al-Sudani'],
  ['محمد شياع السوداني', 'Muhammad Shiaa Al Sudani'],
  ['قاسم الأعرجي', 'Qasim al-Araji'],
  ['قاسم الأعرجي', 'Kassem Araji'],
  ['بغداد', 'Baghdad'],
  ['موسى', 'Moussa'],
  ['كركوك', 'Kirkuk'],
  // hamza, ى and ة, article
  ['أحمد', 'احمد'],
  ['منى', 'مني'],
  ['الزرقاء', 'زرقاء'],
  ['النجاة', 'النجاه'],
])('%s is found by %s', (name, typed) => {
  const keys = searchKeys([name], null);
  expect(queryKeys(typed).some((key) => keys.includes(key))).toBe(true);
});

test('a name is always found by itself', () => {
  fc.assert(
    fc.property(fc.string({ unit: fc.constantFrom(...'محمد علي الحسن أبو'), minLength: 1, maxLength: 30 }), (name) => {
      expect(searchKeys([name], null)).toEqual(queryKeys(name));
    }),
  );
});

test.each([
  ['محمد السوداني', 'Muhammad al-Sudani'],
  ['كافو دراكوني', 'Kafu Darakuni'],
])('%s is written %s', (name, latin) => {
  expect(romanise(name)).toBe(latin);
});
