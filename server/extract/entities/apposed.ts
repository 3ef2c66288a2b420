import type { Mention } from '../draft.ts';

/** Words that hand on a second name: «الملقب بـ», «المعروف باسم», «أو … كما تسميها» (nicknamed, known as, or). */
const SECOND_NAME =
  /^[»"”]?(?:\sال\S+)?\s?[،,]?\s?(?:و\s?)?(?:الملقبة?|المكن[ىي]|المكناة|المعروفة?|الشهيرة?|المسماة|المسمى|المشهورة?|تعرف|يعرف|يلقب|تلقب|كنيته|ولقبه|لقبه)(?:\s(?:اختصارا?ً?|إعلاميا?ً?|اعلاميا?ً?|أيضا?ً?|ايضا?ً?|عالميا?ً?|محليا?ً?))*(?:\s?ب|\s?بـ)?\s?(?:اسم|لقب|كنية|باسم|بلقب|بكنية)?\s?[«"“(]?\s?$/;
/** «سهيلة، أو "أم العبد"»: in quotes, for two people may be told with أو too. */
const OR_QUOTED = /^\s?[،,]?\s[اأ]و\s[«"“]$/;
const BRACKET = /^\s?[»"”]?\s?[(（]\s?(?:أو\s|او\s)?[«"“]?\s?$/;
const AFTER_BRACKET = /^\s?[»"”]?\s?[)）]/;
const DASH = /^\s?[»"”]?\s[-–—]\s[«"“]?$/;
const INVISIBLE = /[\u200B-\u200F\u202A-\u202E\u2060-\u2069\u0640\uFEFF]/g;

/** Whether `mention` gives a second name to the one before it: «حلف شمال الأطلسي (الناتو)» (NATO), «فلان، الملقب بـ«أبو صهيب»» (nicknamed). */
export function isSecondName(text: string, before: Mention, mention: Mention): boolean {
  if (before.type !== mention.type || before.end > mention.start || mention.start - before.end > 40) return false;
  const between = text.slice(before.end, mention.start).replace(INVISIBLE, '');
  if (SECOND_NAME.test(between) || OR_QUOTED.test(between)) return true;
  if (mention.type === 'PLACE') return false;
  const after = text.slice(mention.end, mention.end + 5).replace(INVISIBLE, '');
  if (BRACKET.test(between)) return AFTER_BRACKET.test(after);
  // «منظمة الصحة العالمية - WHO»
  return mention.type === 'ORGANIZATION' && DASH.test(between) && /^[A-Z]{2,8}$/.test(mention.text);
}
