import { describe, expect, it } from 'vitest';
import { readQuantity } from '../../server/arabic/quantities.ts';

describe('a number said in words or digits', () => {
  it.each([
    ['12 شخصا', 12, 1],
    ['١٢ شخصا', 12, 1], // Arabic-Indic digits
    ['2,500 شخص', 2500, 1],
    ['3 الاف شخص', 3000, 2], // three thousand
    ['خمسة جنود', 5, 1],
    ['خمسة عشر جنديا', 15, 2],
    ['احد عشر عاملا', 11, 2],
    ['خمسة وعشرين شخصا', 25, 2],
    ['ثلاثون شخصا', 30, 1],
    ['مئة شخص', 100, 1],
    ['مئة وخمسة وعشرين شخصا', 125, 3],
    ['ثلاث مئة شخص', 300, 2],
    ['الف شخص', 1000, 1],
  ])('%s is %d', (text, value, length) => {
    expect(readQuantity(text.split(' '), 0)).toEqual({ value, length });
  });

  it.each(['شخصا', '3.5 دولار', 'عشرات', ''])('%s is none', (text) => {
    expect(readQuantity(text.split(' '), 0)).toBeNull();
  });
});
