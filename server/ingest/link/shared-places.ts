import { wordsOfName } from './words-of-name.ts';

/**
 * Towns of one name in several countries, none of them far better known than the others. The gazetteer knows one at most, so the
 * country the text tells of decides: Tripoli in Libya or Lebanon, Kenitra in Morocco or Quneitra in Syria, Tyre in Lebanon or Sur in Oman.
 */
const SHARED: Readonly<Record<string, string>> = {
  طرابلس: 'LY LB',
  القنيطرة: 'MA SY',
  عمان: 'JO OM',
  المنصورة: 'EG YE',
  صور: 'LB OM',
  الحلة: 'IQ SA',
  البيضاء: 'LY YE',
  المرج: 'LY EG',
  القصير: 'SY EG LB',
  الكرك: 'JO LB',
  الجديدة: 'MA LB YE',
  الزهراء: 'SY EG SA',
  المحمدية: 'MA DZ IQ',
  الشرقية: 'EG OM SA',
  الوسطى: 'OM PS EG',
  العيون: 'EH MA',
  جبيل: 'LB SA',
  الرشيدية: 'MA LB',
  البريقة: 'LY YE',
  السلام: 'PS EG',
  المدينة: 'SA IQ',
};
const BY_WORD = new Map(Object.entries(SHARED).map(([name, codes]) => [wordsOfName(name).join(' '), codes.split(' ')] as const));

/** The countries that have a town of this name, when they are several. */
export function countriesSharing(name: string): string[] | null {
  return BY_WORD.get(wordsOfName(name).join(' ')) ?? null;
}
