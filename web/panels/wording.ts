import { createContext, useContext } from 'react';
import type { Wording } from '../text/language.ts';

export const WordingContext = createContext<Wording | null>(null);

/** The words of the page's language; also where there is no page around, as in a frozen snapshot. */
export function useWording(): Wording {
  const wording = useContext(WordingContext);
  if (!wording) throw new Error('A panel stands outside a language.');
  return wording;
}
