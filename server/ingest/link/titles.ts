import type { Span } from '../../domain/analysis.ts';
import { countryOfWord } from './countries.ts';
import { dropArticle, foldLetters, wordsOfName } from './words-of-name.ts';

type Walk = 'STATE' | 'FORCE' | 'LAW' | 'SPORT' | 'CULTURE' | 'LEARNING' | 'TRADE' | 'FAITH' | 'PEOPLE';

/** Words of titles, in the form of `wordsOfTitle`, by the walk of life they belong to. */
const WALKS: Readonly<Record<Walk, string>> = {
  STATE: 'وزير وزرا جمهوري نايب برلمان نواب سفير محافظ والي مبعوث حزب عمد بلدي ملك سلطان دول حكوم خارجي داخلي رياس قنصل',
  FORCE: 'عقيد عميد لوا فريق ضابط مقدم رايد جنرال شرط جيش امن ملازم مشير عسكري ميداني مقاتل كتيب رقيب اركان طيار',
  LAW: 'قاضي محامي مدعي محكم قضا نياب تحقيق محامين',
  SPORT: 'لاعب مهاجم مدافع مرمي مدرب عدا سباح بطل منتخب نادي ملاكم ظهير هداف كره',
  CULTURE: 'مخرج مغني فنان شاعر روايي رسام مطرب ملحن ناقد مصور صحفي صحافي مراسل مذيع نحات عازف ممثل سينمايي',
  LEARNING: 'باحث استاذ عالم طبيب مهندس دكتور بروفيسور جامع اكاديمي محلل خبير جراح اثار مورخ',
  TRADE: 'تاجر اعمال شرك مقاول بنك تنفيذي موسس مستثمر مصنع مصرفي',
  FAITH: 'امام مفتي مطران قس بطريرك اسقف بابا راهب حاخام انبا',
  PEOPLE: 'سايق مزارع متهم صياد طالب عامل بايع ناشط مواطن نجار خباز راعي',
};
const WALK_OF = new Map(Object.entries(WALKS).flatMap(([walk, words]) => words.split(' ').map((word): [string, string] => [word, walk])));
/** Which people often pass between, or hold at once: a general turns president, a judge minister, a doctor deputy. */
const NEIGHBOURS = new Set([
  'FORCE STATE',
  'LAW STATE',
  'STATE TRADE',
  'LEARNING STATE',
  'LEARNING TRADE',
  'LAW LEARNING',
  'PEOPLE STATE',
  'CULTURE PEOPLE',
  'LEARNING PEOPLE',
]);
/** Says nothing without what follows: head, director, member, deputy, spokesman, official. */
const VAGUE = new Set('رييس مدير عضو نايب امين قايد مسوول متحدث ناطق ممثل منسق زعيم مدير سيد شيخ'.split(' '));
const LOST = new Set('في باسم سابق اسبق حالي راحل جديد من علي'.split(' '));

/** What a title says, in one spelling and without its country: «وزيرة النفط العراقية السابقة» → وزير, نفط. */
function wordsOfTitle(title: string): string[] {
  const words = wordsOfName(title)
    .filter((word) => countryOfWord(word) === null)
    .map((word) => dropArticle(foldLetters(word).replace(/^(?:لل|و?ال)(?=\S{3})/u, 'ال')))
    .map((word) => (word.length > 3 ? word.replace(/[هت]$/u, '') : word));
  return words.filter((word) => !LOST.has(word));
}

const BESIDE = 60;
const LONGEST = 5;

/**
 * What a person is called right before a name or in apposition, when the extractor took it for no title: «سجل مهاجم نادي السلام | حسن الدرعاوي»
 * → «مهاجم نادي السلام» (the striker of Salam), «حسن الدرعاوي، مدرب الفريق،» (the coach). It begins with a word of a walk of life.
 */
export function callingBeside(text: string, { start, end }: Span): string | null {
  const before = text.slice(Math.max(0, start - BESIDE), start).split(/[.،؛:!؟"«»()\n]/u);
  const after = /^،\s*([^.،؛:!؟"«»()\n]+)/u.exec(text.slice(end, end + BESIDE))?.[1] ?? '';
  const words = (before.at(-1) ?? '')
    .split(/\s+/u)
    .filter((word) => word !== '')
    .slice(-LONGEST);
  const from = words.findIndex((word) => walksOf([word]).size > 0);
  if (from >= 0) return words.slice(from).join(' ');
  const behind = after.split(/\s+/u).slice(0, LONGEST);
  return walksOf(behind.slice(0, 1)).size > 0 ? behind.join(' ') : null;
}

/** Whether both titles name one office: «مدير الشركة» and «المدير العام للشركة», but not «رئيس البلدية» and «رئيس الحزب». */
export function isSameOffice(one: string, other: string): boolean {
  const [short, long] = [wordsOfTitle(one), wordsOfTitle(other)].toSorted((a, b) => a.length - b.length);
  if (!short?.length || !long) return false;
  const shared = short.filter((word) => long.includes(word));
  if (short.length === 1) return shared.length === 1 && (long.length === 1 || !VAGUE.has(short[0] ?? ''));
  return shared.length >= 2 && shared.length / short.length > 0.6;
}

function walksOf(titles: readonly string[]): Set<string> {
  return new Set(titles.flatMap(wordsOfTitle).flatMap((word) => WALK_OF.get(word) ?? []));
}

/** Whether titles belong to one walk of life; null when they do not say. A minister and a footballer do not. */
export function compareWalks(one: readonly string[], other: readonly string[]): 'SAME' | 'NEIGHBOURS' | 'OTHER' | null {
  const [here, there] = [walksOf(one), walksOf(other)];
  if (here.size === 0 || there.size === 0) return null;
  if ([...here].some((walk) => there.has(walk))) return 'SAME';
  const pairs = [...here].flatMap((a) => [...there].map((b) => [a, b].toSorted().join(' ')));
  return pairs.some((pair) => NEIGHBOURS.has(pair)) ? 'NEIGHBOURS' : 'OTHER';
}
