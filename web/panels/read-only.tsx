import { ExternalLink, Snowflake } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Wording } from '../text/language.ts';
import { Button } from '../ui/button.tsx';
import { Locale } from '../ui/locale.tsx';
import type { Api } from '../workbench/api.ts';
import { openFrozen } from '../workbench/frozen.ts';
import type { ViewsApi } from '../workbench/saved-view.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type FrozenView, fetchFrozen, type FrozenOf } from './frozen-view.ts';
import { FrozenCanvas } from './frozen-canvas.tsx';
import { FrozenQuotes } from './frozen-quotes.tsx';
import { useLoad } from './load.ts';
import type { DrawCanvas } from './page.ts';
import { useLanguage, useTheme } from './preferences.ts';
import { Empty, Failed, Loading } from './states.tsx';
import { tellViewProblem } from './view-problems.ts';
import { WordingContext } from './wording.ts';
import './read-only.css';

interface ReadOnlyProps {
  readonly api: Api & ViewsApi;
  readonly of: FrozenOf;
  /** Stands in a frame of another page: no bar around it, but a way to Wasl. */
  readonly isEmbedded: boolean;
  readonly drawCanvas: DrawCanvas;
  readonly workbench: Workbench;
}

/** A snapshot, or a view as it was saved last, to be read: nothing on it can be changed. */
export function ReadOnly({ api, of, isEmbedded, drawCanvas, workbench }: ReadOnlyProps) {
  const { wording, switchLanguage } = useLanguage();
  const { isDark } = useTheme();
  const { text } = wording;
  const loaded = useLoad(JSON.stringify(of), (signal) => fetchFrozen(api, of, signal));
  const frozen = loaded.status === 'ready' ? loaded.value : null;
  const content = frozen?.content ?? null;
  useEffect(() => {
    document.title = frozen ? `${frozen.title} · ${text.brand}` : text.brand;
  }, [frozen, text]);
  useEffect(() => {
    if (content) workbench.place(openFrozen(content));
  }, [content, workbench]);
  useEffect(() => {
    if (!isEmbedded || !content) return;
    // A frame is rarely as large as the page it was saved on: the whole is fitted into it, whenever its size changes.
    let { viewport } = workbench.getState();
    void workbench.run('fit');
    return workbench.subscribe(() => {
      const now = workbench.getState().viewport;
      if (now === viewport) return;
      viewport = now;
      void workbench.run('fit');
    });
  }, [isEmbedded, content, workbench]);
  const theme = isDark ? 'dark' : 'light';
  const path = 'snapshot' in of ? `/s/${encodeURIComponent(of.snapshot)}` : `/v/${encodeURIComponent(of.view)}`;
  const canvas = useMemo(
    () => (content ? <FrozenCanvas drawCanvas={drawCanvas} language={wording.language} theme={theme} /> : null),
    [content, drawCanvas, wording.language, theme],
  );
  return (
    <Locale locale={wording.locale}>
      <WordingContext value={wording}>
        <div className="read-only" data-embedded={isEmbedded || undefined}>
          <header className="read-only-head">
            {frozen ? <FrozenHead frozen={frozen} wording={wording} /> : <h1 className="read-only-title">{text.brand}</h1>}
            <span className="spacer" />
            <span lang={wording.language === 'ar' ? 'en' : 'ar'}>
              <Button variant="quiet" onPress={switchLanguage}>
                {text.otherLanguage}
              </Button>
            </span>
            <a className="read-only-link" href={isEmbedded ? path : '/'} {...(isEmbedded ? { target: '_blank', rel: 'noreferrer' } : {})}>
              <ExternalLink aria-hidden="true" />
              {isEmbedded ? text.views.frozen.openInWasl : text.views.frozen.start}
            </a>
          </header>
          <main className="read-only-body" data-live={(frozen && !frozen.isSnapshot) || undefined}>
            {loaded.status === 'loading' ? <Loading /> : null}
            {loaded.status === 'failed' ? <Failed error={loaded.error} retry={loaded.retry} tell={tellViewProblem} /> : null}
            {loaded.status === 'ready' && !content ? (
              <Empty>
                <span>
                  {frozen ? text.views.frozen.unsupported : 'snapshot' in of ? text.views.frozen.noSnapshot : text.views.frozen.noView}
                </span>
                <a href="/">{text.views.frozen.start}</a>
              </Empty>
            ) : null}
            {canvas}
            {frozen && content ? <FrozenQuotes frozen={frozen} content={content} workbench={workbench} /> : null}
          </main>
        </div>
      </WordingContext>
    </Locale>
  );
}

function FrozenHead({ frozen, wording }: { readonly frozen: FrozenView; readonly wording: Wording }) {
  const words = wording.text.views.frozen;
  return (
    <>
      <h1 className="read-only-title">
        <bdi>{frozen.title}</bdi>
      </h1>
      {frozen.isSnapshot ? (
        <span className="badge">
          <Snowflake aria-hidden="true" />
          {words.badge}
        </span>
      ) : (
        <span className="badge">{words.live}</span>
      )}
      <span className="meta">
        {(frozen.isSnapshot ? words.made : words.saved)(wording.moment(frozen.at))} ·{' '}
        {wording.text.views.version(wording.number(frozen.version))}
      </span>
    </>
  );
}
