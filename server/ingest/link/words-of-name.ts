import { normalise } from '../../arabic/normalise.ts';

/** The words of a name as compared: normalised, without quotes and signs, ة as ه since many write so (العراقية، العراقيه: Iraqi). */
export function wordsOfName(name: string): string[] {
  return normalise(name)
    .text.toLowerCase()
    .replaceAll('ة', 'ه')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}

/** The hamza where it sits is a matter of hand: رئيس and رييس, شؤون and شوون, علماء and علما. */
export function foldLetters(word: string): string {
  return word.replaceAll('ؤ', 'و').replaceAll('ئ', 'ي').replaceAll('ء', '');
}

/** Without article: «الحداد» → «حداد». A word of three letters keeps it: «الله». */
export function dropArticle(word: string): string {
  return word.replace(/^ال(?=\S{3})/u, '');
}
