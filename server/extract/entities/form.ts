import { normalise } from '../../arabic/normalise.ts';
import type { Mention } from '../draft.ts';

/** One spelling for all: without case of hamza, ة as ه, عبد and أبو joined to what follows. */
export function formOf(name: string): string {
  const plain = normalise(name)
    .text.toLowerCase()
    .replaceAll('ة', 'ه')
    .replace(/["«»“”]/g, '');
  return plain
    .replace(/(^| )(عبد|ابو|بو) /g, '$1$2')
    .replace(/(^| )(?:ابي|ابا) /g, '$1ابو')
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
