import { normalise } from '../../arabic/normalise.ts';
import type { Mention } from '../draft.ts';

/** Given names of two words, written together or apart: نصر الله and نصرالله (Nasrallah), نور الدين and نورالدين (Nureddin). */
const COMPOUND =
  /(^| )(نصر|خير|فضل|جار|عوض|سعد|ضيف|رزق|عطا|جاد|هبه|نور|صلاح|علاء|سيف|عز|جمال|كمال|شمس|بدر|محيي|زين|شهاب|سراج|حسام|عماد|ضياء|بهاء|شرف|فخر|تاج|نجم|عصام|برهان|جلال) (الله|الدين)(?= |$)/g;

/** One spelling for all: without case of hamza, ة as ه, أميركا as أمريكا, عبد and أبو joined to what follows. */
export function formOf(name: string): string {
  const plain = normalise(name)
    .text.toLowerCase()
    .replaceAll('ة', 'ه')
    .replaceAll('اميرك', 'امريك')
    .replaceAll('اوروب', 'اورب')
    .replace(/["«»“”]/g, '');
  return plain
    .replace(/(^| )(عبد|ابو|بو) /g, '$1$2')
    .replace(/(^| )(?:ابي|ابا) /g, '$1ابو')
    .replace(COMPOUND, '$1$2$3')
    .replace(/[\s–-]+/g, ' ')
    .trim();
}

/** The name as it would stand by itself: in للولايات the span «لولايات» has lost its alif to the preposition. */
export function nameOf(text: string, { start, text: said }: Pick<Mention, 'start' | 'text'>): string {
  return said.startsWith('ل') && text.charAt(start - 1) === 'ل' ? `ا${said}` : said;
}

export function wordsOf(form: string): string[] {
  return form.split(' ');
}
