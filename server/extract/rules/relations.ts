import type { RelationType } from '../../domain/vocabulary.ts';

export interface RelationRule {
  name: string;
  reason: string;
  example: string;
  /** `LOCATED_IN العظيم → ديالى`. */
  expect: string;
  type: RelationType;
  from: readonly string[];
  to: readonly string[];
  /** What stands between the two names, normalised, whole. */
  between: RegExp;
}

export const RELATION_RULES: readonly RelationRule[] = [
  {
    name: 'place in place',
    reason: 'A town told with the district or country it is in.',
    // in the town of Khiam in the district of Marjayoun
    example: 'انتشرت وحدات في بلدة الخيام في قضاء مرجعيون أمس',
    expect: 'LOCATED_IN الخيام → مرجعيون',
    type: 'LOCATED_IN',
    from: ['PLACE'],
    to: ['PLACE'],
    between:
      /^\s?[،,]?\s?(الواقع(ه|ة)?\s)?(في|فى|ب|التابع(ه|ة)? ل)\s?(محافظ(ه|ة)|ولاي(ه|ة)|قضاء|اقليم|مقاطع(ه|ة)|مدين(ه|ة)|منطق(ه|ة)|جزير(ه|ة)|ناحي(ه|ة)|بلد(ه|ة)|بلدي(ه|ة)|دائر(ه|ة)|مديري(ه|ة)|جنوب|شمال|شرق|غرب|وسط|شمالي|جنوبي|شرقي|غربي)?\s?(ال)?$/,
  },
  {
    name: 'place beside its district',
    reason: 'Direction and the larger place: the smaller lies in that part of it.',
    // in the orchards of Udhaim, north of Diyala
    example: 'وقع الهجوم في ناحية العظيم شمالي ديالى، وفق الشرطة.',
    expect: 'LOCATED_IN العظيم → ديالى',
    type: 'LOCATED_IN',
    from: ['PLACE'],
    to: ['PLACE'],
    between: /^\s(ب)?(شمال|جنوب|شرق|غرب|شمالي|جنوبي|شرقي|غربي|وسط)\s((شرق|غرب|شرقي|غربي)\s)?((محافظ(ه|ة)|ولاي(ه|ة)|مدين(ه|ة))\s)?$/,
  },
  {
    name: 'body in place',
    reason: 'A court, university or company told with the place it is in.',
    // Yarmouk University in Irbid
    example: 'قالت جامعة اليرموك في إربد إنها ستفتح أبوابها',
    expect: 'LOCATED_IN جامعة اليرموك → إربد',
    type: 'LOCATED_IN',
    from: ['ORGANIZATION'],
    to: ['PLACE'],
    between: /^[»"”]?\s(الواقع(ه|ة)?\s)?(في|فى|ب|ومقره(ا)?( في)?)\s?(محافظ(ه|ة)|ولاي(ه|ة)|مدين(ه|ة)|منطق(ه|ة)|بلد(ه|ة))?\s?$/,
  },
  {
    name: 'part of a body',
    reason: '«التابع لـ» says that one body belongs to another.',
    // the Hijjawi college of Yarmouk University
    example: 'اجتمعت كلية الحجاوي التابعة لجامعة اليرموك أمس',
    expect: 'PART_OF كلية الحجاوي → جامعة اليرموك',
    type: 'PART_OF',
    from: ['ORGANIZATION'],
    to: ['ORGANIZATION'],
    between: /^[»"”]?\s(التابع(ه|ة)? ل|في)[«"“]?$/,
  },
];

/** Titles that make their bearer a member of the body they are held in. */
export const MEMBER_TITLES = /^(ال)?(عضوة?|نائبة?|قيادية?|مرشحة?|ممثلة? كتلة|لاعبة?|زعيمة?|مقاتل)( |ا?$)/;
