import { expect, it } from 'vitest';
import { findLanguage } from '../../server/ingest/find-language.ts';

it.each([
  ['Arabic', 'قال الوزير في بغداد إن الحكومة ستوقع الاتفاق'],
  // Typed on a Persian keyboard, with ک and ی, and a Persian name in it.
  ['Arabic', 'التقی الوزیر نظیره گلپایگانی في طهران علی هامش القمة التي عقدت أمس من أجل الاتفاق'],
  ['Arabic', 'بغداد'],
  ['Persian', 'وزیر امور خارجه ایران گفت که این توافق برای منطقه مهم است'],
  ['Urdu', 'وزیر خارجہ نے کہا کہ یہ معاہدہ خطے کے لیے اہم ہے'],
  ['Kurdish', 'سەرۆکی هەرێمی کوردستان لە هەولێر پێشوازی لە شاندێکی ئەمریکی کرد'],
  ['Pashto', 'د افغانستان حکومت ويلي چې دا پرېکړه په کابل کې شوې ده'],
  ['Hebrew', 'שר החוץ אמר היום כי ההסכם נחתם'],
  ['English', 'The minister said that the deal was signed in Baghdad on Sunday'],
  ['French', 'Le ministre a dit que la visite est une étape pour les deux pays'],
  ['Spanish', 'El ministro dijo que los acuerdos no son para la región'],
  ['German', 'Der Minister sagte, dass die Regierung das Abkommen nicht unterzeichnet'],
  ['Turkish', 'Bakan, anlaşma için Ankara ile Bağdat ve bölge adına çok önemli bir adım dedi'],
  ['Russian', 'Министр сказал, что это соглашение не подписано и в Москве'],
  ['Ukrainian', 'Міністр сказав, що угода ще не підписана'],
  ['Japanese', '日本の首相は訪問した'],
  ['Chinese', '中国外交部发言人'],
])('%s: %s', (language, text) => {
  expect(findLanguage(text)).toBe(language);
});

it('Arabic with English names in it is Arabic; digits and signs alone are no language', () => {
  expect(findLanguage('أعلنت شركة Microsoft Corporation في بيان إن منصة Azure ستعمل من الدوحة')).toBe('Arabic');
  expect(findLanguage('2024 — 50% !!')).toBeNull();
});
