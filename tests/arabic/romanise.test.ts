import { expect, test } from 'vitest';
import { romanise } from '../../server/arabic/romanise.ts';
import { spell } from '../../server/extract/lexicon/spell.ts';

const UNLISTED = { known: () => undefined, spell };

test.each([
  ['محمد السوداني', 'Muhammad al-Sudani'],
  ['السوداني', 'al-Sudani'],
  ['عبد الله', 'Abdullah'],
  ['عبد الفتاح', 'Abdul Fatah'],
  ['حسن نصر الله', 'Hassan Nasrallah'],
  ['أبو صالح', 'Abu Saleh'],
  ['صلاح الدين', 'Salah al-Din'],
  ['ماكرون', 'Macron'],
  // never seen: an invented Arab and an invented foreigner
  ['القحطبوني', 'al-Qahtabuni'],
  ['كالينوفسكي', 'Kalinovski'],
])('%s is written %s', (name, latin) => {
  expect(romanise(name, UNLISTED)).toBe(latin);
});

test('what is known of a word goes before what is guessed, under its article too', () => {
  const known = (word: string) => (word === 'حريري' ? 'hariri' : undefined);
  expect(romanise('سعد الحريري', { known, spell })).toBe('Saad al-Hariri');
});

test('every letter of a name that is spelt out of the ordinary is still written', () => {
  expect(romanise('ڤيكتور', UNLISTED)).toMatch(/^[VF]i[ck]tor$/);
  expect(romanise('مُحمَّد', UNLISTED)).toBe('Muhammad');
});
