import { ExternalLink } from 'lucide-react';
import { type ReactNode, useEffect } from 'react';
import type { Wording } from '../text/language.ts';
import { Button } from '../ui/button.tsx';
import { Locale } from '../ui/locale.tsx';
import { WordingContext } from './wording.ts';
import './read-only.css';

interface ReadOnlyShellProps {
  readonly wording: Wording;
  readonly onLanguage: () => void;
  /** Null while what is shown has no name. */
  readonly title: string | null;
  /** What stands beside the title. */
  readonly head: ReactNode;
  /** Stands in a frame of another page: no bar around it, but a way to Wasl. */
  readonly isEmbedded: boolean;
  /** Where Wasl shows the same, from a frame; a page of its own leads to the start. */
  readonly path: string;
  /** The quotes are read in Wasl: what is said of them takes a line. */
  readonly isWithoutQuotes?: boolean;
  readonly children: ReactNode;
}

/** What stands around a canvas that is only read: its title, the other language, the way to Wasl. */
export function ReadOnlyShell({ wording, onLanguage, title, head, isEmbedded, path, isWithoutQuotes, children }: ReadOnlyShellProps) {
  const { text, language, locale } = wording;
  useEffect(() => {
    document.title = title === null ? text.brand : `${title} · ${text.brand}`;
  }, [title, text]);
  return (
    <Locale locale={locale}>
      <WordingContext value={wording}>
        <div className="read-only" data-embedded={isEmbedded || undefined}>
          <header className="read-only-head">
            <h1 className="read-only-title">
              <bdi>{title ?? text.brand}</bdi>
            </h1>
            {head}
            <span className="spacer" />
            <span lang={language === 'ar' ? 'en' : 'ar'}>
              <Button variant="quiet" onPress={onLanguage}>
                {text.otherLanguage}
              </Button>
            </span>
            <a className="read-only-link" href={isEmbedded ? path : '/'} {...(isEmbedded ? { target: '_blank', rel: 'noreferrer' } : {})}>
              <ExternalLink aria-hidden="true" />
              {isEmbedded ? text.views.frozen.openInWasl : text.views.frozen.start}
            </a>
          </header>
          <main className="read-only-body" data-live={isWithoutQuotes || undefined}>
            {children}
          </main>
        </div>
      </WordingContext>
    </Locale>
  );
}
