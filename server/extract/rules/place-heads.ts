import type { NameRule } from './name-rule.ts';

export interface PlaceRule extends NameRule {
  heads: ReadonlySet<string>;
  /** Whether the head belongs to the name. */
  inside: boolean;
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

export const PLACE_RULES: readonly PlaceRule[] = [
  {
    name: 'site',
    reason: 'Camps, bases, ports, crossings, airports, hospitals, rivers are named with their kind.',
    // trucks arrived at the Karameh crossing
    example: 'وصلت الشاحنات إلى معبر الكرامة صباحا',
    expect: ['PLACE معبر الكرامة'],
    inside: true,
    heads: words(
      'مطار مخيم ميناء معبر مستشفي جبل جبال وادي نهر قصر سجن حقل سد معسكر ملعب منفذ خليج بحيرة جسر قاعدة ثكنة مضيق حاجز بحر جزر شط مصفاة خور راس قلعة غابة فندق كنيسة مسجد',
    ),
  },
  {
    name: 'settlement',
    reason: 'The kind of a town or district stays outside its name.',
    // in the village of Talhassan near the border
    example: 'انتشرت القوات في قرية تلحسان قرب الحدود',
    expect: ['PLACE تلحسان'],
    inside: false,
    heads: words(
      'مدينة بلدة قرية محافظة ولاية ناحية قضاء حي منطقة بلدية مقاطعة اقليم جزيرة شارع ضاحية دوار مديرية عاصمة العاصمة سوق محطة ساحة ميدان طريق ضفاف ولايتي محافظتي مدينتي بلدتي قريتي مركز لواء دائرة صحراء',
    ),
  },
];

/**
 * Cities and countries of one name, neither far better known than the other: طرابلس in Libya and in Lebanon, عمان for Oman and for
 * Amman, المنصورة in Egypt and in Yemen. They are places, but the gazetteer does not say which: a wrong join is worse than none.
 */
export const SHARED_PLACE_NAMES = words('طرابلس عمان المنصورة');
