import type { ReactNode } from 'react';
import { I18nProvider } from 'react-aria-components';

/** Tells the controls which language they speak and which way they run. */
export function Locale({ locale, children }: { readonly locale: string; readonly children: ReactNode }) {
  return <I18nProvider locale={locale}>{children}</I18nProvider>;
}
