import type { ContextRule } from './context-rule.ts';

/** Phrases that hold a trigger's word and tell of no event. */
export const PHRASE_RULES: readonly ContextRule[] = [
  {
    name: 'strengthens-forces',
    reason: 'عزز of troops is a mobilization; of ties and interests it is talk.',
    // he works to strengthen ties
    example: 'تعمل الحكومة على تعزيز العلاقات مع تركيا.',
    expect: 'none تعزيز',
    lemmas: ['عزز'],
    applies: (_, { following }) =>
      !following.slice(0, 3).some((word) => /^[وب]?(ال)?(قوات|قوة|وجود|انتشار|حضور|دفاعات|مواقع|حدود|امن)/.test(word)) &&
      following[0] !== 'عسكرية',
    type: null,
  },
  {
    name: 'exchange-of-people',
    reason: 'تبادل is a transfer of people or fire; of views and know-how it is no event.',
    // to exchange information and experience
    example: 'اتفق الجانبان على تبادل المعلومات والخبرات.',
    expect: 'none تبادل',
    lemmas: ['تبادل'],
    applies: (_, { following }) =>
      following.slice(0, 2).some((word) => /^(ال)?(معلومات|خبرات|تجارب|اراء|الرأي|راي|وجهات|بيانات|تهاني|مصالح|تجاري)/.test(word)),
    type: null,
  },
  {
    name: 'issued-by',
    reason: 'صادر عن describes a statement.',
    // according to a statement issued by the ministry
    example: 'وفقا لبيان صادر عن وزارة الداخلية، هدأت المدينة.',
    expect: 'none صادر',
    lemmas: ['صادر'],
    applies: (_, { next }) => next === 'عن' || next === 'من',
    type: null,
  },
  {
    name: 'appears-before',
    reason: 'مثل is a trial only before a court.',
    // this is a great step
    example: 'وهو ما يمثل خطوة كبيرة.',
    expect: 'none يمثل',
    lemmas: ['مثل'],
    applies: ({ sense }, { following }) => sense.type === 'TRIAL' && !following.includes('امام'),
    type: null,
  },
  {
    name: 'poses-a-threat',
    reason: 'يشكل تهديدا and يمثل تحديا tell what something is.',
    // the group is a great threat
    example: 'لم يعد التنظيم يشكل تهديدا كبيرا.',
    expect: 'none تهديدا',
    lemmas: ['هدد', 'تحدي'],
    applies: ({ sense }, { previous }) => sense.shape === 'NOUN' && /^[وف]?(يشكل|تشكل|شكل|شكلت|يمثل|تمثل)$/.test(previous),
    type: null,
  },
  {
    name: 'in-the-face-of',
    reason: 'في مواجهة and لمواجهة are prepositions.',
    // a vision for facing the challenges
    example: 'طرح الوزير رؤية لمواجهة التحديات.',
    expect: 'none مواجهة',
    lemmas: ['غارة'],
    applies: ({ proclitics, text }, { previous }) => text.includes('مواجهة') && (previous === 'في' || proclitics.includes('ل')),
    type: null,
  },
  {
    name: 'field-of',
    reason: 'After مجال stands a topic.',
    // cooperation in the field of training
    example: 'تعاون في مجال التدريب بين البلدين.',
    expect: 'none التدريب',
    lemmas: [],
    applies: ({ sense, proclitics }, { previous }) =>
      sense.shape === 'NOUN' && proclitics.length === 0 && /^[وفبل]?(ال)?(مجال|مجالات|ملف|قطاع)$/.test(previous),
    type: null,
  },
  {
    name: 'no-comments',
    reason: 'Pages count their readers’ comments: «0 تعليق».',
    // 0 comments
    example: '0 تعليق',
    expect: 'none تعليق',
    lemmas: ['علق'],
    applies: ({ sense }, { previous }) => sense.shape === 'NOUN' && /^[\d٠-٩]+$/.test(previous),
    type: null,
  },
];
