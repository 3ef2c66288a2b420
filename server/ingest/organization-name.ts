import { wordsOfName } from './words-of-name.ts';

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
  return words.every((word) => GENERIC.has(word) || GENERIC.has(word.replace(/^(?:و?ال|لل|و)/u, '')));
}
