/** Months by normalised name: of the West Asian, Egyptian, Maghrebi and transliterated kind. Two-word names stand with a space. */
export const MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'كانون الثاني/يناير/جانفي/جانفييه',
    'شباط/فبراير/فيفري/فيفريي',
    'اذار/مارس',
    'نيسان/ابريل/افريل',
    'ايار/مايو/ماي',
    'حزيران/يونيو/يونيه/جوان',
    'تموز/يوليو/يوليه/جويلية/يوليوز',
    'اب/اغسطس/اوت/غشت',
    'ايلول/سبتمبر/شتنبر',
    'تشرين الاول/اكتوبر/تشرين اول',
    'تشرين الثاني/نوفمبر/نونبر/تشرين ثاني',
    'كانون الاول/ديسمبر/دجنبر/كانون اول',
  ].flatMap((names, index) => names.split('/').map((name): [string, number] => [name, index + 1])),
);

/** Names of months that are words of another meaning too and need a number beside them: آب, ماي. */
export const DOUBTFUL_MONTHS: ReadonlySet<string> = new Set(['اب', 'ماي', 'اوت', 'مارس', 'جوان']);

/** 0 is Sunday, as JavaScript counts. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map([
  ['الاحد', 0],
  ['الاثنين', 1],
  ['الاتنين', 1],
  ['الثلاثاء', 2],
  ['الاربعاء', 3],
  ['الخميس', 4],
  ['الجمعة', 5],
  ['السبت', 6],
]);

export const NUMBERS: ReadonlyMap<string, number> = new Map(
  [
    'واحد/واحدة',
    'يومين/شهرين/اسبوعين/عامين/سنتين/اثنين/اثنتين',
    'ثلاثة/ثلاث',
    'اربعة/اربع',
    'خمسة/خمس',
    'ستة/ست',
    'سبعة/سبع',
    'ثمانية/ثماني/ثمان',
    'تسعة/تسع',
    'عشرة/عشر',
  ].flatMap((names, index) => names.split('/').map((name): [string, number] => [name, index + 1])),
);

export const PAST_WORDS = /^(الماضي|الماضية|المنصرم|المنصرمة|الفائت|الفائتة|الاخير|الاخيرة|المنقضي)$/;
export const NEXT_WORDS = /^(المقبل|المقبلة|القادم|القادمة|التالي|الاتي)$/;
export const THIS_WORDS = /^(الجاري|الجارية|الحالي|الحالية)$/;

/** Units that a count or a «last» and «next» stand with. */
export const UNITS: ReadonlyMap<string, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'> = new Map(
  (
    [
      ['DAY', 'يوم/ايام/يومين/يوما'],
      ['WEEK', 'اسبوع/اسابيع/اسبوعين/اسبوعا/الاسبوع'],
      ['MONTH', 'شهر/اشهر/شهور/شهرين/شهرا/الشهر'],
      ['YEAR', 'عام/اعوام/عامين/عاما/العام/سنة/سنوات/سنتين/السنة'],
    ] as const
  ).flatMap(([unit, names]) => names.split('/').map((name): [string, 'DAY' | 'WEEK' | 'MONTH' | 'YEAR'] => [name, unit])),
);

/** Days of the month as ordinals: السادس (the sixth), الحادي عشر, الثامن والعشرين. */
export const ORDINALS: ReadonlyMap<string, number> = new Map(
  'الاول الثاني الثالث الرابع الخامس السادس السابع الثامن التاسع العاشر'
    .split(' ')
    .map((word, index): [string, number] => [word, index + 1]),
);

/** Before a bare unit or month these say which part of it: «قبل نهاية الشهر» (before the end of the month). */
export const PARTS = /^[وفب]?(نهاية|مطلع|منتصف|اواخر|اوائل|بداية|خلال|غضون|وسط|ختام)$/;

/** Months of the Hijri year by normalised name. */
export const HIJRI_MONTHS: ReadonlyMap<string, number> = new Map(
  [
    'محرم/المحرم',
    'صفر',
    'ربيع الاول',
    'ربيع الثاني/ربيع الاخر',
    'جمادي الاولي/جمادي الاول',
    'جمادي الثانية/جمادي الاخرة/جمادي الاخر',
    'رجب',
    'شعبان',
    'رمضان',
    'شوال',
    'ذو القعدة/ذي القعدة',
    'ذو الحجة/ذي الحجة',
  ].flatMap((names, index) => names.split('/').map((name): [string, number] => [name, index + 1])),
);

/** عيد الفطر and عيد الأضحى, by the day on which they begin. */
export const FEASTS: ReadonlyMap<string, { month: number; day: number }> = new Map([
  ['الفطر', { month: 10, day: 1 }],
  ['الاضحي', { month: 12, day: 10 }],
]);
