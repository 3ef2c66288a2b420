import { normalise } from '../arabic/normalise.ts';

/** The words of a name as compared: normalised, without quotes and signs, ة as ه since many write so (العراقية، العراقيه: Iraqi). */
export function wordsOfName(name: string): string[] {
  return normalise(name)
    .text.toLowerCase()
    .replaceAll('ة', 'ه')
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '');
}
