import { countryOfWord } from './countries.ts';
import { dropArticle, foldLetters, wordsOfName } from './words-of-name.ts';

/** Common nouns of bodies, of what they see to, and adjectives of rank: made of these alone, a name is any country's. */
const GENERIC = new Set(
  // Bodies: ministry, government, presidency, council, army, police, forces, court, municipality, authority, committee …
  (
    'وزاره حكومه رياسه رئاسه مجلس جيش شرطه قوات قوه محكمه محاكم بلديه هيئه هييه لجنه لجان بنك مصرف نقابه جامعه نيابه ديوان جهاز مديريه برلمان دايره دائره مؤسسه موسسه شركه حزب ' +
    'سفاره قنصليه قياده اتحاد جمعيه حركه تحالف ائتلاف كتله منظمه وكاله اداره سلطه سلطات غرفه مكتب مركز معهد مستشفي مصلحه قطاع فرقه لواء كتيبه بعثه وفد مفوضيه صندوق شبكه تنظيم جماعه ميليشيا فصيل ' +
    // What they see to: foreign affairs, interior, defence, finance, justice, health, education, oil, energy, water …
    'خارجيه داخليه دفاع ماليه عدل صحه تعليم تربيه نفط طاقه كهرباء مياه موارد مايه مائيه زراعه نقل تجاره صناعه اقتصاد اعلام ثقافه سياحه عمل شوون شؤون اجتماعيه شباب رياضه بييه بيئه اسكان ' +
    'تخطيط اوقاف اتصالات بحث علمي استخبارات مخابرات امن طوارئ طواري انقاذ اطفاء دفاع جمارك ضرايب ضرائب انتخابات نزاهه رقابه محاسبه استثمار موانئ مواني طيران ' +
    // Who sits in them and of what rank: deputies, ministers, shura, nation, judges, appeal, cassation, national, central …
    'نواب وزراء شوري امه شعب شيوخ اعيان قضاء قضايي قضائي استيناف استئناف نقض تمييز جنايات بدايه عليا اعلي عام عامه وطني وطنيه مركزي مركزيه اتحادي اتحاديه دستوري دستوريه جنايي جنائيه جناييه ' +
    // Guards, coast, borders, gendarmerie, civil defence, the crescent: each country has its own.
    'حرس حدود سواحل خفر سلاح جو درك ملكي هلال احمر مدني مدنيه حمايه وقايه ادعاء مستشاريه قومي محاسبات ' +
    'محلي محليه مسلح مسلحه امني امنيه عسكري عسكريه بلدي بلدي اقليمي اقليميه حكومي حكوميه مستقل مستقله مشترك مشتركه فني فنيه بري بريه بحري بحريه جوي جويه جمهوريه دوله خاصه تجاري تجاريه شرعي شرعيه اداري اداريه مالي ماليه انتقالي انتقاليه سيادي سيادي حاكم حاكمه معارض معارضه منتخب'
  ).split(' '),
);

/** Stand before a proper name and are said or left out at will: the company, newspaper, channel, agency, radio, site. */
const CLASSIFIERS = new Set('شركه صحيفه جريده قناه مجله موقع اذاعه'.split(' '));

/** The words of an organization's name as compared: normalised, without quotes, classifiers and the space in عبد الله. */
export function wordsOfOrganization(name: string): string[] {
  const words = wordsOfName(name);
  return words.length > 2 && CLASSIFIERS.has(words[0] ?? '') ? words.slice(1) : words;
}

/** Common words all, and yet one body in the world: the UN's Security Council, the Youth Movement of Somalia. */
const ONE_OF_A_KIND = new Set(['مجلس الامن', 'حركه الشباب']);

/** Made of common words alone: «وزارة الداخلية» (the interior ministry), «مجلس النواب», «الجيش الوطني», «البلدية». */
export function isGeneric(words: readonly string[]): boolean {
  if (ONE_OF_A_KIND.has(words.join(' '))) return false;
  return words.every((word) => GENERIC.has(word) || GENERIC.has(bare(word)));
}

/** Without «و», «ل» and article: «والاتصالات» → «اتصالات». */
function bare(word: string): string {
  return word.replace(/^(?:و?ال|لل|و)/u, '');
}

/** Of each of these a country has one; of courts of appeal, municipalities and universities it has many. */
const NATIONAL =
  /^(?:حكومه|جيش|برلمان|مجلس (?:نواب|وزراء|امه|شيوخ|شوري|شعب|اعيان|دوله|قضاء اعلي)|(?:بنك|مصرف) مركزي|محكمه (?:دستوريه|عليا|اتحاديه|اتحاديه عليا|نقض|تمييز)|نيابه عامه|ادعاء عام|امن عام|حرس (?:وطني|حدود|سواحل)|خفر سواحل|سلاح جو|درك (?:وطني|ملكي)|دفاع مدني|حمايه مدنيه|وقايه مدنيه|هلال احمر|قوات مسلحه|ر[يئ]اسه(?: جمهوريه| وزراء)?|مخابرات(?: عامه)?|ديوان محاسبه|دايره محاسبات|شرطه|(?:خارجيه|داخليه|دفاع|ماليه|عدل|صحه|تعليم|تربيه|نفط|طاقه|كهرباء|مياه|زراعه|نقل|تجاره|صناعه|اقتصاد|اعلام|ثقافه|سياحه|عمل|عمل و?شوون اجتماعيه|شباب و?رياضه|بي[يئ]ه|اسكان|تخطيط|اوقاف|اتصالات|داخليه و?بلديات|تراث سياحه|تعليم عالي)(?: .*)?)$/u;

export interface NationalBody {
  /** What is common to all countries: «وزارة الداخلية العراقية» → «داخليه». */
  body: string;
  /** The country its name says, when it says one. */
  country: string | null;
}

/** Reads the name of a body that every country has one of; null when it is none. */
export function readNationalBody(name: string): NationalBody | null {
  const words = wordsOfName(name);
  const country = words.map(countryOfWord).find((code) => code !== null) ?? null;
  const common = words.filter((word) => countryOfWord(word) === null);
  const isMinistry = common[0] === 'وزاره' && common.length > 1;
  if (common.length === 0 || !(isMinistry || isGeneric(common))) return null;
  const body = (isMinistry ? common.slice(1) : common).map((word) => foldLetters(bare(word))).join(' ');
  return isMinistry || NATIONAL.test(body) ? { body, country } : null;
}

/** The words of a name of its own in one spelling: «شركة الهدباء للحفر» → هدبا, حفر. */
export function foldOrganization(name: string): string[] {
  return wordsOfOrganization(name).map((word) => dropArticle(foldLetters(word.replace(/^لل(?=\S{3})/u, ''))));
}
