import { queryKeys } from '../../arabic/search-keys.ts';
import { dropArticle, foldLetters, wordsOfName } from './words-of-name.ts';

/** Said before a name and no part of it: sheikh, Mr, doctor, engineer, professor, general, hajj … */
const HONORIFICS = new Set(
  'الشيخ السيد السيده الدكتور الدكتوره المهندس المهندسه الاستاذ الاستاذه اللواء الفريق العميد العقيد الحاج الامير الاميره الملك السلطان المطران الانبا د'.split(
    ' ',
  ),
);

/** Opens a compound that is one name: عبد الرحمن, أبو مازن, ابن سلمان, أم كلثوم, آل ثاني. */
const COMPOUND_FIRST = new Set('عبد ابو ابا ابي ام ابن بن بنت ال ولد ايت بو'.split(' '));

/** Ends a compound that is one name: صلاح الدين, فضل الله, سيف الإسلام, ضياء الحق. */
const COMPOUND_LAST = new Set('الدين الله الاسلام الحق الرحمن الزهراء'.split(' '));

/** Names so common that two of them alone name thousands: Muhammad Ali, Ahmad Hasan. */
const COMMONEST = new Set(
  'محمد احمد علي حسن حسين محمود مصطفي ابراهيم خالد عمر يوسف سعيد صالح عبدالله عبدالرحمن سليمان حمد سالم ناصر عثمان عمار حسام كريم جمال كمال طارق فاطمه مريم زينب عائشه ليلي نور'.split(
    ' ',
  ),
);

/** The parts of a person's name in one spelling, honorifics left out and compounds kept whole: «الشيخ عبد الله بن حمد» → عبدالله, حمد. */
export function partsOfName(name: string): string[] {
  return splitName(name).map(foldPart);
}

function splitName(name: string): string[] {
  const words = wordsOfName(name);
  const parts: string[] = [];
  let opened = '';
  for (const [index, word] of words.entries()) {
    if (parts.length === 0 && opened === '' && HONORIFICS.has(word) && index < words.length - 1) continue;
    if (COMPOUND_FIRST.has(word)) opened = join(opened, word);
    else if (opened !== '') {
      parts.push(join(opened, word));
      opened = '';
    } else if (COMPOUND_LAST.has(word) && parts.length > 0) parts[parts.length - 1] = `${parts.at(-1) ?? ''} ${word}`;
    else parts.push(word);
  }
  if (opened !== '') parts.push(opened);
  return parts;
}

/** Abd is written apart or together, the others apart: عبد الله and عبدالله are one. */
function join(first: string, word: string): string {
  if (first === '') return word;
  return first.endsWith('عبد') ? `${first}${word}` : `${first} ${word}`;
}

/** Whether thousands bear this part of a name; a kunya or a family alone (أبو مازن, آل ثاني) is one part. */
function isCommonest(part: string): boolean {
  return COMMONEST.has(part);
}

/** Begins an office, not a name: minister, president, director, deputy, ambassador, commander, spokesman, secretary, judge … */
const OFFICES = new Set(
  'وزير وزيره رييس رئيس رئيسه مدير مديره نائب نايب سفير قايد قائد متحدث ناطق امين مبعوث محافظ قاضي عضو زعيم مستشار وكيل مفتي عمده والي'.split(
    ' ',
  ),
);

/** «وزير الخارجية» (foreign minister) was taken for a name by mistake: nobody may be joined by it. */
export function isOffice(parts: readonly string[]): boolean {
  return OFFICES.has((parts[0] ?? '').replace(/^ال/u, ''));
}

/** One spelling for a part of a name: «بن سعيد», «بنسعيد» and «سعيد» are one, as are «الزعبي» and «زعبي», «أبا بكر» and «أبو بكر». */
function foldPart(part: string): string {
  const plain = foldLetters(part.replace(/^(?:بن|ابن|بنت) /u, '').replace(/^(?:ابا|ابي|بو) /u, 'ابو '));
  return dropArticle(plain)
    .replaceAll(' ', '')
    .replace(/^بن(?=\S{4})/u, '');
}

/** The consonants of a part in Latin letters, in which the spellings of foreign names meet: غوتيريش and جوتيريش are `jtrc`. */
export function consonantsOf(part: string): string {
  const skeleton = queryKeys(part).at(-1) ?? part;
  return skeleton.replaceAll(' ', '');
}

/** «محمد» and «محمود», «سليمان» and «سلمان» share consonants and are two names: only long and rare ones may differ in vowels. */
function isSpelling(one: string, other: string): boolean {
  if (isCommonest(one) || isCommonest(other)) return false;
  const consonants = consonantsOf(one);
  return consonants.length >= 4 && consonants === consonantsOf(other);
}

/** How the full names of two persons agree; null when they cannot be one person's. */
export interface NameAgreement {
  /** Parts that both bear. */
  shared: number;
  /** Those of them that are not borne by thousands. */
  rare: number;
  /** Whether one leaves out what the other says: «هيثم الدرعاوي» beside «هيثم صالح الدرعاوي». */
  isShortened: boolean;
  /** Whether some part is spelt otherwise: غوتيريش, جوتيريش. */
  isRespelt: boolean;
}

/** Compares two names, part by part. First names must agree, unless one of the two is a family name alone. */
export function agreeOnName(one: readonly string[], other: readonly string[]): NameAgreement | null {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  const isSame = (a = '', b = ''): boolean => a === b || isSpelling(a, b);
  if (short.length === 1 && !isSame(short[0], long.at(-1))) return null;
  if (short.length > 1 && !isSame(short[0], long[0])) return null;
  let from = 0;
  let isRespelt = false;
  for (const part of short) {
    const at = long.findIndex((each, index) => index >= from && isSame(part, each));
    if (at < 0) return null;
    if (long[at] !== part) isRespelt = true;
    from = at + 1;
  }
  const rare = short.filter((part) => !isCommonest(part)).length;
  return { shared: short.length, rare, isShortened: short.length < long.length, isRespelt };
}
