import { Snowflake } from 'lucide-react';
import { useEffect, useMemo } from 'react';
import type { Wording } from '../text/language.ts';
import type { Api } from '../workbench/api.ts';
import { openFrozen } from '../workbench/frozen.ts';
import type { ViewsApi } from '../workbench/saved-view.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { useFitToFrame } from './fit-to-frame.ts';
import { type FrozenView, fetchFrozen, type FrozenOf } from './frozen-view.ts';
import { FrozenCanvas } from './frozen-canvas.tsx';
import { FrozenQuotes } from './frozen-quotes.tsx';
import { useLoad } from './load.ts';
import type { DrawCanvas } from './page.ts';
import { useLanguage, useTheme } from './preferences.ts';
import { ReadOnlyShell } from './read-only-shell.tsx';
import { Empty, Failed, Loading } from './states.tsx';
import { tellViewProblem } from './view-problems.ts';

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
    if (content) workbench.place(openFrozen(content));
  }, [content, workbench]);
  useFitToFrame(workbench, isEmbedded ? content : null);
  const theme = isDark ? 'dark' : 'light';
  const path = 'snapshot' in of ? `/s/${encodeURIComponent(of.snapshot)}` : `/v/${encodeURIComponent(of.view)}`;
  const canvas = useMemo(
    () => (content ? <FrozenCanvas drawCanvas={drawCanvas} workbench={workbench} language={wording.language} theme={theme} /> : null),
    [content, drawCanvas, workbench, wording.language, theme],
  );
  return (
    <ReadOnlyShell
      wording={wording}
      onLanguage={switchLanguage}
      title={frozen?.title ?? null}
      head={frozen ? <FrozenHead frozen={frozen} wording={wording} /> : null}
      isEmbedded={isEmbedded}
      path={path}
      isWithoutQuotes={frozen !== null && !frozen.isSnapshot}
    >
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
    </ReadOnlyShell>
  );
}

function FrozenHead({ frozen, wording }: { readonly frozen: FrozenView; readonly wording: Wording }) {
  const words = wording.text.views.frozen;
  return (
    <>
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
