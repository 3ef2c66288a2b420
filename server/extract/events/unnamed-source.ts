import { isWord, offsetInToken, type Token } from '../../arabic/tokens.ts';
import type { Span } from '../../domain/analysis.ts';
import { FUNCTION_WORDS } from '../rules/function-words.ts';
import type { Clause, Trigger } from './event-draft.ts';
import { PREPOSITIONS } from './words.ts';

const words = (text: string): ReadonlySet<string> => new Set(text.split(/\s+/).filter(Boolean));

/** Who says things in the news without a name, normalised, without ال. */
const SPEAKERS = words(`
  مصدر مصادر مسؤول مسؤولة مسؤولون مسؤولين مسئول مسئولون متحدث متحدثة متحدثون ناطق ناطقة موظف موظفا موظفة موظفون موظفين شاهد شاهدة شهود سكان اهالي اهل اهلها اهاليها سكانها ناشط ناشطة ناشطون
  ناشطين نشطاء مراقب مراقبون مراقبين محلل محللون محللين خبير خبيرة خبراء طبيب طبيبة اطباء محام محامي محامية محامون محامين قيادي قيادية قياديون ضابط ضباط دبلوماسي دبلوماسيون دبلوماسيين نائب نواب
  نوابا وزير وزيرة محافظ حاكم والي مدير مديرة ممثل ممثلة مندوب قاض قاضي مدعي مدعية محقق محققة محققون محققين شرطي جندي سائق صياد تاجر تجار مزارع مزارعون مزارعين عامل عمال معارض معارضون صحفي
  صحفيون صحافي صحافيون باحث باحثة باحثون باحثين اقتصاديون منظمون ناج ناجون ناجين جار جيران اقارب والد والدة شقيق شقيقة زوجة زوج نجل ابنة صاحب صاحبة سلطات وسائل تقرير تقارير دراسة بيان بيانات
  صحيفة صحف وكالات احصاءات معلومات ارقام منظمات`);
/** Adjectives of a source that do not end as those of belonging do, and nouns it takes without ال: «شهود عيان» (eyewitnesses). */
const DESCRIBING = words(`
  مطلع مطلعة مطلعون كبير كبيرا كبيرة كبار رفيع رفيعة مقرب مقربة مقربون موثوق موثوقة خاص خاصة عليم عليمة مجهول مسؤول مسؤولة متطابقة مستقلون مستقلة متقاعد معارض معارضة عيان اعلام انباء`);
const BELONGING = /(?:ي|ية|يه|يون|يين|يا|يات)$/;
const ACCORDING = /^[وف]?(بحسب|حسب|وفق|وفقا|طبقا|نقلا|عن)$/;
const SAYING: ReadonlySet<string> = new Set(['STATEMENT', 'REJECTION', 'ACCUSATION']);
const LONGEST = 7;

/** What may stand attached before a noun, the least first: «وسائل» (media) begins with no و of its own. */
const ATTACHED = [/^/, /^[وف]/, /^[وف]?[بل]/, /^[وف]?لل/, /^([وف]?[بل]?)ال/];

/** How much of a word is attached before the speaker it names (ال is not), and whether that is definite; null for other words. */
function speakerIn({ norm }: Token): { cut: number; isDefinite: boolean } | null {
  for (const attached of ATTACHED) {
    const [all = null, particles = all] = attached.exec(norm) ?? [];
    const noun = norm.slice(all?.length);
    if (all === null || particles === null || !SPEAKERS.has(noun)) continue;
    const isDefinite = /(?:ال|لل)$/.test(all) || noun.endsWith('ها');
    // «للسلطات» (of the authorities) is quoted whole: without its first ل it is no word
    return { cut: all.endsWith('لل') ? 0 : particles.length, isDefinite };
  }
  return null;
}

/** One past the last word that belongs to the speaker at `at`: «مصدر أمني رفيع في الشرطة» (a high security source in the police). */
function endOfSpeaker({ tokens, mentionAt }: Clause, at: number, isDefinite: boolean, isTrigger: (index: number) => boolean): number {
  let definite = isDefinite;
  let end = at + 1;
  for (let word = tokens[end]; word && isWord(word) && !isTrigger(end) && end - at < LONGEST; word = tokens[end]) {
    const { norm } = word;
    const named = mentionAt.get(end);
    if (norm === 'باسم' || (!definite && /^(في|من)$/.test(norm))) {
      const inside = mentionAt.get(end + 1);
      if (inside) return inside.last;
      if (!tokens[end + 1]?.norm.startsWith('ال')) break;
      definite = true;
      end += 2;
    } else if (named) {
      // «محافظ كركوك» (the governor of Kirkuk)
      return definite || named.type === 'PERSON' ? end : named.last;
    } else if (FUNCTION_WORDS.has(norm) || PREPOSITIONS.has(norm)) break;
    else if (norm.startsWith('ال')) {
      definite = true;
      end += 1;
    } else if (!definite && (DESCRIBING.has(norm) || BELONGING.test(norm))) end += 1;
    else break;
  }
  return end;
}

/** A speaker who is named after all: «محافظ كركوك، فلان» (the governor of Kirkuk, So-and-so). */
function isNamed({ tokens, mentionAt }: Clause, end: number): boolean {
  const next = /^[،,]$/.test(tokens[end]?.norm ?? '') ? end + 1 : end;
  return mentionAt.get(next)?.type === 'PERSON' && mentionAt.get(next)?.first === next;
}

/**
 * Who says what a trigger's sentence tells, in its own words, where nobody is named: «قال مصدر أمني», «بحسب شهود», «أن شهودا أفادوا»
 * (a security source said; according to witnesses). Null where the sentence has none.
 */
export function unnamedSource(clause: Clause, trigger: Trigger, triggers: readonly Trigger[]): Span | null {
  const { tokens, mentionAt } = clause;
  const here = triggers.filter(({ sentence }) => sentence === clause.index);
  const verbs = here.filter(({ sense }) => SAYING.has(sense.type) && sense.shape !== 'NOUN');
  const found = tokens.flatMap((token, at) => {
    const speaker = mentionAt.has(at) ? null : speakerIn(token);
    if (!speaker) return [];
    const end = endOfSpeaker(clause, at, speaker.isDefinite, (index) => here.some(({ first }) => first === index));
    if (isNamed(clause, end)) return [];
    const before = tokens[at - 1]?.norm ?? '';
    const isAccording = ACCORDING.test(before);
    const isSubject =
      !PREPOSITIONS.has(before) &&
      verbs.some(
        ({ first, last }) =>
          first !== trigger.first && (at === last || (at === last + 1 && !mentionAt.has(last)) || (first >= end && first - end <= 1)),
      );
    return isAccording || isSubject ? [{ start: offsetInToken(token, speaker.cut), end: tokens[end - 1]?.end ?? token.end, at }] : [];
  });
  const best = found.findLast(({ at }) => at < trigger.first) ?? found[0];
  return best ? { start: best.start, end: best.end } : null;
}
