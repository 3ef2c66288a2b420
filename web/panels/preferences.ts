import { useEffect, useLayoutEffect, useState } from 'react';
import { recallChoice, rememberChoice } from '../text/choices.ts';
import { chooseLanguage, type Language, rememberLanguage, type Wording, WORDINGS } from '../text/language.ts';

const THEME = 'wasl.theme';
const DARK = '(prefers-color-scheme: dark)';

/** The language of the page and the way to change it; the document's own language and direction follow. */
export function useLanguage(): { readonly wording: Wording; readonly switchLanguage: () => void } {
  const [language, setLanguage] = useState<Language>(chooseLanguage);
  const wording = WORDINGS[language];
  // Before what is drawn is measured: it must already run the right way.
  useLayoutEffect(() => {
    const root = document.documentElement;
    root.lang = language;
    root.dir = wording.direction;
  }, [language, wording]);
  const switchLanguage = () => {
    const next = language === 'ar' ? 'en' : 'ar';
    rememberLanguage(next);
    setLanguage(next);
  };
  return { wording, switchLanguage };
}

/** The theme: the system's until one is chosen. */
export function useTheme(): { readonly isDark: boolean; readonly switchTheme: () => void } {
  const [chosen, setChosen] = useState(() => recallChoice(THEME));
  const [isSystemDark, setSystemDark] = useState(() => matchMedia(DARK).matches);
  useEffect(() => {
    const query = matchMedia(DARK);
    const follow = () => setSystemDark(query.matches);
    query.addEventListener('change', follow);
    return () => query.removeEventListener('change', follow);
  }, []);
  const isDark = chosen === null ? isSystemDark : chosen === 'dark';
  useLayoutEffect(() => {
    document.documentElement.dataset['theme'] = isDark ? 'dark' : 'light';
  }, [isDark]);
  const switchTheme = () => {
    const next = isDark ? 'light' : 'dark';
    rememberChoice(THEME, next);
    setChosen(next);
  };
  return { isDark, switchTheme };
}
