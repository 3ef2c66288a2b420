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

/** Definite heads that name a body without any adjective; the others need one, or a full name earlier in the text. */
export const BARE_HEADS =
  words(`الشرطة المحكمة المجلس الهيئة الجيش الحكومة المفوضية الوزارة البرلمان النيابة المديرية الجامعة المنظمة النقابة التحالف الدرك البعثة الحزب الحركة التنظيم البيشمركة الحلف القوات الاتحاد
  الكنيست البنتاغون القيادة الجبهة الوزاره`);

/** Adjectives that describe, and do not name: they stay outside. */
export const DESCRIPTIVE =
  words(`الارهابي الارهابية المتطرف المتطرفة المسلحة المسلح المحظور المحظورة المتشدد المتشددة المعارض المعارضة الحاكم الحاكمة المحتل المحتلة المذكورة المذكور نفسها نفسه المعنية المعني المختصة المختص المحلية الجديدة الجديد
  المنتهية السابقة السابق القادمة القادم المشاركة المرابطة التابعة التابع المنتشرة الموجودة المنسحبة الكبرى المركزى العاملة المتمركزة المتنازع الضالعة المدعوم المدعومة الموالية الموالي المنافسة المنافس`);

/** Indefinite nouns that go on with the name: «مجلس أمن إقليم كردستان» (security council of the Kurdistan region). */
export const LINKING_NOUNS =
  words(`امن حقوق شؤون عمليات حرس دول طلبة مكافحة حماية تنظيم ابناء جنايات استئناف شرطة اقليم مدينة محافظة ولاية وزارة جامعة بلدية تحقيق رجال خدمات دعم موارد علوم اغاثة سكك حديد صيادي مدرسي معلمي عمال هيئات تحليل
  رعاية تنمية ادارة غرفة مجلس اتحاد دراسات بحوث ابحاث وادي شمال جنوب شرق غرب مياه رئيس تجار مربي مالكي مصدري مزارعي موظفي اطباء محامي صحفيي كتاب جنح امم شورى نواب اعيان مدعي حركة نقل صحة تربية صلح نقض علوم هندسة طب
  حقول مصفاة تمييز امانة العاصمة عاصمة تسجيل رقابة ضبط خفر سجون فرز مفوضي`);

/** Adjectives that name and do not end like those of origin. */
export const NAMING_ADJECTIVES =
  words(`العام العامة العليا الاعلي الاول الاولي الثاني الثانية الثالث الثالثة الرابع الرابعة الخامس الخامسة السابع السابعة الاحمر الحمراء المتحدة المتحد الموحد المشتركة المشترك المستقلة المستقل المسلحة الكبري الحر الحرة
  العالي العالمية الخاصة الخاص الخضراء الاخضر الجوية الدائمة المقدسة الجديدة السريع المحدودة القابضة الناشئة الطبيعية`);

/** Attached لـ continues the name: «المنظمة الدولية للهجرة» (International Organization for Migration). */
export const LINKING_LAM = words(
  'لشؤون لحقوق لمكافحة لحماية لدعم لغوث لتنمية لرعاية لشئون لادارة لتنظيم لخدمات لكرة لطب لتنسيق لتعليم لاستقبال لعمليات لموانئ لالعاب لبحوث لشرطة لتطوير لضمان لسلامة لمساعدة لنقل لابحاث لسكك لرفع لمراقبة لصيانة لطيران',
);

/** With a definite head alone, said of any body: المكتب التنفيذي (the executive bureau). */
export const GENERIC_ADJECTIVES = words(
  'العمومية التحضيرية التنفيذي التنفيذية الميداني الميدانية الصحي الصحية الادارية المنظمة الوزارية الخاسرة الدينية الفنية القابلة الاجنبية الاعلامي المصغرة المالكة المشغلة المحلي المحلية',
);

/** What follows a head without making a name of it: مجلس الإدارة (the board), قوات الاحتلال (occupation forces). */
export const GENERIC_BODIES: ReadonlySet<string> = new Set([
  'الادارة',
  'الاحتلال',
  'المدينة',
  'الفرز',
  'الولاية',
  'المياه',
  'المحافظة',
  'العدو',
  'الامر',
  'الواقع',
  'الظل',
  'الاعمال',
  'العمل',
  'البلاد',
  'الشركة',
  'المنطقة',
  'الحكم',
  'العزاء',
  'تحقيق',
  'السفر',
  'الازمة',
  'الحي',
  'القرية',
  'الضغط',
  'التحكيم',
  'الخبراء',
  'الجامعة',
  'البلدة',
  'الاقليم',
  'المركز',
  'المجلس',
  'الاتحاد',
  'الحلف',
  'المراقبة',
  'المشاة',
  'المعتمدية',
  'المقاطعة',
  'التنقية',
  'المؤتمر',
  'الدولة العبرية',
]);

/** Bodies named with where they work: «بعثة الأمم المتحدة في جنوب السودان» (UN mission in South Sudan). */
export const LOCATED_HEADS = words('بعثة قوة محكمة مكتب سفارة كلية مصرف');
