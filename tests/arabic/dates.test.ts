import { describe, expect, it } from 'vitest';
import { findDates } from '../../server/arabic/dates/find.ts';
import { tokenise } from '../../server/arabic/tokens.ts';

/** 14 May 2024 is a Tuesday. */
const PUBLISHED = '2024-05-14';

function datesIn(text: string, publishedAt: string | null = PUBLISHED): string[] {
  return findDates(tokenise(text, { start: 0, end: text.length }), publishedAt).map(({ date }) => date);
}

describe('dates said in a text', () => {
  it.each([
    ['في 14 أيار 2023', '2023-05-14'], // West Asian month
    ['في 3 جويلية 2021', '2021-07-03'], // Maghrebi month
    ['في ٧ أكتوبر ٢٠٢٣', '2023-10-07'], // Arabic-Indic digits
    ['تشرين الثاني/نوفمبر 2023', '2023-11'], // both names
    ['في 12 فبراير المقبل', '2025-02-12'], // next 12 February
    ['في يناير الماضي', '2024-01'], // last January
    ['بتاريخ 14/5/2023', '2023-05-14'],
    ['في السادس من شباط', '2024-02-06'], // the sixth of February
    ['في الخامس من آب الماضي', '2023-08-05'], // the fifth of last August
    ['بين عامي 2013 و2018', '2013'], // begun in the first of two years
    ['في الثامن والعشرين من الشهر الجاري', '2024-05-28'], // the 28th of this month
    ['الثلاثاء', '2024-05-14'], // the day of publication itself
    ['الخميس', '2024-05-09'], // the latest Thursday
    ['الثلاثاء الماضي', '2024-05-07'],
    ['الخميس المقبل', '2024-05-16'],
    ['ليل الأحد الاثنين', '2024-05-13'], // in the night to Monday
    ['أمس', '2024-05-13'],
    ['أول أمس', '2024-05-12'],
    ['اليوم الثلاثاء', '2024-05-14'],
    ['غدا', '2024-05-15'],
    ['قبل ثلاثة أيام', '2024-05-11'],
    ['قبل يومين', '2024-05-12'],
    ['الشهر الماضي', '2024-04'],
    ['العام المقبل', '2025'],
    ['عام 2014', '2014'],
    ['مطلع 2020', '2020'],
    ['نهاية الشهر', '2024-05'],
    ['هذا العام', '2024'],
    ['قبل نهاية مارس', '2024-03'],
    ['أول أبريل', '2024-04-01'], // the first of April
    ['في الأول من الشهر', '2024-05-01'], // the first of the month
    ['15 رمضان 1445', '2024-03-25'], // the 15th of Ramadan
    ['1 محرم 1445 هـ', '2023-07-19'],
    ['في رمضان', '2024-03'],
    ['شهر رجب', '2024-01'],
    ['في عيد الفطر', '2024-04'],
  ])('%s is %s', (text, date) => {
    expect(datesIn(text)).toEqual([date]);
  });

  it.each(['قبل يومين من الهجوم', 'قال شعبان لرجب', 'منذ ثلاثة أيام', 'مارس الضغط', '2024 شخصا'])('%s is no date', (text) => {
    expect(datesIn(text)).toEqual([]);
  });

  it.each([
    ['الخميس', '2024-05-16'], // Thursday
    ['21 يناير', '2025-01-21'],
    ['في مارس', '2025-03'],
    ['الثلاثاء الماضي', '2024-05-07'], // last Tuesday
    ['14 أيار 2023', '2023-05-14'],
  ])('%s, of something to come, is %s', (text, ahead) => {
    expect(findDates(tokenise(text, { start: 0, end: text.length }), PUBLISHED).map((said) => said.ahead)).toEqual([ahead]);
  });

  it('says nothing of relative dates without a day of publication', () => {
    expect(datesIn('أمس والخميس والشهر الماضي', null)).toEqual([]);
    expect(datesIn('في 14 أيار 2023', null)).toEqual(['2023-05-14']);
  });
});
