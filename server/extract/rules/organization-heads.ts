import type { NameRule } from './name-rule.ts';

export interface HeadRule extends NameRule {
  /** Normalised head nouns. */
  heads: ReadonlySet<string>;
  /**
   * `DESCRIBED`: head, then what it is of: «وزارة التربية والتعليم» (ministry of education).
   * `OWN_NAME`: the same, or head and a name of its own, both inside: «حركة النهضة» (Ennahda).
   * `OUTSIDE`: only the own name counts: «شركة رواسي» (the company Rawasi).
   * `DEFINITE`: with the article, adjectives of its gender follow: «القوات العراقية» (Iraqi forces).
   */
  extent: 'DESCRIBED' | 'OWN_NAME' | 'OUTSIDE' | 'DEFINITE';
}

function words(text: string): ReadonlySet<string> {
  return new Set(text.split(/\s+/).filter(Boolean));
}

export const HEAD_RULES: readonly HeadRule[] = [
  {
    name: 'body',
    reason: 'Public bodies are named by kind and field.',
    // the ministry of education announced on Thursday
    example: 'أعلنت وزارة التربية والتعليم الخميس عن خطة',
    expect: ['ORGANIZATION وزارة التربية والتعليم'],
    extent: 'DESCRIBED',
    heads:
      words(`وزارة مجلس محكمة جامعة هيئة منظمة اتحاد لجنة نقابة شرطة بعثة ادارة مديرية مفوضية قيادة مكتب معهد كلية غرفة رابطة خفر حرس دائرة رئاسة جمعية مؤسسة صندوق برنامج ديوان نيابة سفارة قنصلية
      وحدة شعبة جهاز خلية قوة قوات كتيبة لواء فرقة فوج سرية بورصة مستشارية امانة وكالة مركز سلاح اكاديمية عمادة جيش حكومة بلدية برلمان سلطة دار شبكة مجموعة`),
  },
  {
    name: 'movement',
    reason: 'For armed groups, parties and movements the kind belongs to the name.',
    // the Ennahda movement refused the proposal
    example: 'رفضت حركة النهضة المقترح',
    expect: ['ORGANIZATION حركة النهضة'],
    extent: 'OWN_NAME',
    heads: words(
      'حركة حزب تنظيم جماعة جبهة كتائب سرايا ميليشيا مليشيا حلف تحالف ائتلاف كتلة تيار الوية وحدات تجمع اذاعة راديو بنك مصرف نادي بيت كنيسة',
    ),
  },
  {
    name: 'company',
    reason: 'For companies and papers the kind stays outside the name.',
    // he told the paper Le Monde
    example: 'في مقابلة مع صحيفة «البيان الجديد» أمس',
    expect: ['ORGANIZATION البيان الجديد'],
    extent: 'OUTSIDE',
    heads: words(
      'شركة شركات صحيفة جريدة مجلة قناة موقع منصة مصنع وكالة مؤسسة جمعية منظمة مجموعة شبكة مصرف بنك فريق دار متجر تلفزيون فضائية يومية متحف حركة حزب تنظيم جماعة مبادرة حملة كتلة نادي عشيرة قائمة رابطة مقاولات تعاونية',
    ),
  },
  {
    name: 'definite body',
    reason: 'A body known in the place is named by the article, alone or with adjectives.',
    // the Iraqi forces and the Ministry of Defence said
    example: 'قالت القوات العراقية إنها تقدمت',
    expect: ['ORGANIZATION القوات العراقية'],
    extent: 'DEFINITE',
    heads:
      words(`الاتحاد الشرطة المحكمة المجلس الهيئة الجيش الحكومة اللجنة المفوضية الجمعية القوات الوزارة الهلال البرلمان النيابة المديرية الجامعة المنظمة النقابة التحالف المؤسسة الوكالة الدرك الحرس البعثة الحزب المركز
      البلدية السلطات البنك الحركة السلطة القوة المجموعة السفارة الفرقة المكتب الجبهة التنظيم الرابطة المعهد البحرية الجهاز القيادة الحلف الاجهزة الادارة الرئاسة الخارجية الاذاعة الجمارك المخابرات الاستخبارات الكتلة التيار الصندوق
      اللواء الاسطول الخطوط المصرف النادي الشركة الديوانة الكتيبة الديوان الفصائل المليشيات`),
  },
];

/** Adjectives that describe, and do not name: they stay outside. */
export const DESCRIPTIVE =
  words(`الارهابي الارهابية المتطرف المتطرفة المسلحة المسلح المحظور المحظورة المتشدد المتشددة المعارض المعارضة الحاكم الحاكمة المحتل المحتلة المذكورة المذكور نفسها نفسه المعنية المعني المختصة المختص المحلية الجديدة الجديد
  المنتهية السابقة السابق القادمة القادم المشاركة المرابطة التابعة التابع المنتشرة الموجودة المنسحبة الكبرى المركزى العاملة المتمركزة المتنازع الضالعة المدعوم المدعومة الموالية الموالي المنافسة المنافس`);
