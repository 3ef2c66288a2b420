import { useMemo, useSyncExternalStore } from 'react';
import type { Wording } from '../text/language.ts';
import type { Api } from '../workbench/api.ts';
import { LIST_LIMIT, openNodeList, readNodeList } from '../workbench/node-list.ts';
import { encodeCanvas } from '../workbench/url.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { useFitToFrame } from './fit-to-frame.ts';
import { FrozenCanvas } from './frozen-canvas.tsx';
import { ListedQuotes } from './listed-quotes.tsx';
import { useLoad } from './load.ts';
import { type DrawCanvas, useWatched } from './page.ts';
import { useLanguage, useTheme } from './preferences.ts';
import { ReadOnlyShell } from './read-only-shell.tsx';
import { Empty, Failed, Loading } from './states.tsx';

interface ListedNodesProps {
  readonly api: Api;
  readonly drawCanvas: DrawCanvas;
  readonly workbench: Workbench;
}

/** The nodes that the address lists after `#`, and all links among them, for a frame in a notebook or another page. */
export function ListedNodes({ api, drawCanvas, workbench }: ListedNodesProps) {
  const { wording, switchLanguage } = useLanguage();
  const { isDark } = useTheme();
  const { text, number } = wording;
  const words = text.views.listed;
  const hash = useSyncExternalStore(watchHash, () => location.hash);
  const { ids, unreadable } = useMemo(() => readNodeList(hash.slice(1)), [hash]);
  const isTooLong = ids.length > LIST_LIMIT;
  const asked = isTooLong ? [] : ids;
  const loaded = useLoad(asked.join(), (signal) => openNodeList({ api, workbench }, asked, signal));
  const found = loaded.status === 'ready' ? loaded.value : 0;
  const shown = found > 0 ? loaded : null;
  useFitToFrame(workbench, shown);
  const state = useWatched(workbench);
  const left = tellLeft({ named: ids.length + unreadable, unreadable, gone: loaded.status === 'ready' ? asked.length - found : 0 }, wording);
  return (
    <ReadOnlyShell
      wording={wording}
      onLanguage={switchLanguage}
      title={shown ? text.canvas.allShown(state.nodes.size, state.edges.size) : null}
      head={shown ? left.map((told) => <LeftOut key={told} told={told} />) : null}
      isEmbedded
      path={shown ? `/#${encodeCanvas(state)}` : '/'}
    >
      {isTooLong ? (
        <Empty>{words.tooLong(ids.length, number(LIST_LIMIT))}</Empty>
      ) : ids.length + unreadable === 0 ? (
        <Empty>{words.nothingNamed}</Empty>
      ) : loaded.status === 'loading' ? (
        <Loading />
      ) : loaded.status === 'failed' ? (
        <Failed error={loaded.error} retry={loaded.retry} />
      ) : shown ? (
        <>
          <FrozenCanvas drawCanvas={drawCanvas} workbench={workbench} language={wording.language} theme={isDark ? 'dark' : 'light'} />
          <ListedQuotes api={api} workbench={workbench} />
        </>
      ) : (
        <Empty>
          <span>{words.nothingFound}</span>
          {left.map((told) => (
            <LeftOut key={told} told={told} />
          ))}
        </Empty>
      )}
    </ReadOnlyShell>
  );
}

function LeftOut({ told }: { readonly told: string }) {
  return <span className="badge badge-warn">{told}</span>;
}

/** How many of those named are not shown, a sentence a reason. */
function tellLeft(
  { named, unreadable, gone }: { readonly named: number; readonly unreadable: number; readonly gone: number },
  { text, number }: Wording,
): string[] {
  const { listed } = text.views;
  return [
    ...(gone > 0 ? [listed.gone(gone, number(named))] : []),
    ...(unreadable > 0 ? [listed.unreadable(unreadable, number(named))] : []),
  ];
}

function watchHash(listener: () => void): () => void {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}
