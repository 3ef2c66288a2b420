import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collationKey } from '../../server/arabic/collation.ts';

const LEXICON = new URL('../../server/extract/lexicon/', import.meta.url);
const names = ['places.tsv', 'names.tsv'].flatMap((file) =>
  readFileSync(new URL(file, LEXICON), 'utf8')
    .split('\n')
    .flatMap((line) => (line.startsWith('#') ? [] : (line.split('\t')[0] ?? ''))),
);
const plain = names.filter((name) => /^[\p{L} ]+$/u.test(name));
const sort = (list: string[]) =>
  list.toSorted((a, b) => (collationKey(a) < collationKey(b) ? -1 : Number(collationKey(a) > collationKey(b))));

describe('the order of names', () => {
  it('is that of Unicode’s Arabic alphabet', () => {
    const { compare } = new Intl.Collator('ar', { sensitivity: 'base' });
    const name = fc.constantFrom(...plain);
    fc.assert(
      fc.property(name, name, (one, other) => {
        const [a, b] = [collationKey(one), collationKey(other)];
        expect([one, other, a < b ? -1 : Number(a > b)]).toEqual([one, other, Math.sign(compare(one, other))]);
      }),
      { numRuns: 5000 },
    );
  });

  it('does not set apart how alef and ya are written', () => {
    expect(collationKey('أحمد')).toBe(collationKey('احمد'));
    expect(sort(['يوسف', 'بشري', 'احمد', 'إبراهيم', 'ابتسام', 'بشرى'])).toEqual(['ابتسام', 'إبراهيم', 'احمد', 'بشري', 'بشرى', 'يوسف']);
  });

  it('reads over quotes, tashkeel and tatweel, and puts a shorter name first', () => {
    expect(collationKey('شركة «مرافئ الساحل»')).toBe(collationKey('شركة مرافئ  الساحل'));
    expect(collationKey('مُحمَّـد')).toBe(collationKey('محمد'));
    expect(sort(['عليان', 'علي حسن', 'علي'])).toEqual(['علي', 'علي حسن', 'عليان']);
  });
});
