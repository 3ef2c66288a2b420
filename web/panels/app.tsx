import { useCallback, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { Locale } from '../ui/locale.tsx';
import type { Api, ArticleInput, GraphSummary } from '../workbench/api.ts';
import { readPath } from '../workbench/page-path.ts';
import type { ViewsApi } from '../workbench/saved-view.ts';
import type { ViewSession } from '../workbench/session.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { Documents } from './documents.tsx';
import { DropZone } from './drop-zone.tsx';
import { Explore } from './explore.tsx';
import { FirstRun } from './first-run.tsx';
import { IngestTray } from './ingest-tray.tsx';
import { listDocuments, useIngest } from './ingest.ts';
import { useLoad } from './load.ts';
import { type DrawCanvas, type EvidenceOf, type Page, PageContext, type Reading, useWatched } from './page.ts';
import { usePageKeys } from './page-keys.ts';
import { Paste } from './paste.tsx';
import { useLanguage, useTheme } from './preferences.ts';
import { Reader } from './reader.tsx';
import { Shortcuts } from './shortcuts.tsx';
import { showDocuments, showLatest } from './show-documents.ts';
import { Failed, Loading, tellProblem } from './states.tsx';
import { Toast, useToast } from './toast.tsx';
import { type Section, TopBar } from './topbar.tsx';
import { useViewDesk } from './view-desk.ts';
import { ViewDialogs } from './view-dialogs.tsx';
import { isViewFile } from './view-file.ts';
import { useUnsavedMark } from './view-title.tsx';
import { WordingContext } from './wording.ts';
import './app.css';

interface AppProps {
  readonly api: Api;
  readonly views: ViewsApi;
  readonly session: ViewSession;
  readonly workbench: Workbench;
  readonly drawCanvas: DrawCanvas;
  /** The address held a canvas that could not be read. */
  readonly isLinkBroken: boolean;
}

export function App({ api, views, session, workbench, drawCanvas, isLinkBroken }: AppProps) {
  const { wording, switchLanguage } = useLanguage();
  const { isDark, switchTheme } = useTheme();
  const { text } = wording;
  const [section, setSection] = useState<Section>('explore');
  const [evidence, setEvidence] = useState<EvidenceOf | null>(null);
  const [reading, setReading] = useState<Reading | null>(null);
  const [open, setOpen] = useState<'paste' | 'shortcuts' | null>(null);
  const [revision, setRevision] = useState(0);
  const toast = useToast(
    isLinkBroken ? (readPath(location.pathname).page === 'view' ? text.views.frozen.noView : text.canvas.badLink) : null,
  );
  const { say } = toast;
  const { desk, asked, revision: viewsRevision } = useViewDesk({ session, views, workbench, wording, say });
  const opened = useWatched(session);
  useUnsavedMark(opened, wording);
  const searchInput = useRef<HTMLInputElement>(null);
  const summary = useLoad(`graph ${revision}`, (signal) => api.graph(signal));
  const lastKnown = useRef<GraphSummary | null>(null);
  if (summary.status === 'ready') lastKnown.current = summary.value;

  const show = (documents: readonly string[]) => {
    setSection('explore');
    setEvidence(null);
    showDocuments(api, workbench, documents).catch((error: unknown) => say(tellProblem(error, text)));
  };
  const ingest = useIngest(api, (done) => {
    const documents = listDocuments(done);
    if (documents.length === 0) return;
    setRevision((number) => number + 1);
    if (workbench.getState().nodes.size === 0) show(documents);
  });
  const addArticles = (articles: readonly ArticleInput[]) =>
    ingest.start(articles.map((article) => ({ name: article.title ?? article.text.slice(0, 60), article })));
  const trySamples = () => {
    api.samples().then(addArticles, (error: unknown) => say(tellProblem(error, text)));
  };
  usePageKeys({
    search: () => {
      // Drawn at once, so that what is typed next is not lost.
      flushSync(() => {
        setSection('explore');
        setEvidence(null);
      });
      searchInput.current?.focus();
    },
    shortcuts: () => setOpen('shortcuts'),
    undo: () => void workbench.run('undo'),
    redo: () => void workbench.run('redo'),
    escape: () => setEvidence(null),
    save: desk.save,
  });
  const page: Page = {
    api,
    views,
    session,
    workbench,
    wording,
    say,
    desk,
    openEvidence: useCallback((of: EvidenceOf) => setEvidence(of), []),
    read: setReading,
    openPaste: () => setOpen('paste'),
    addFiles: (files) => {
      const articles = files.filter((file) => !isViewFile(file));
      desk.importFiles(files.filter(isViewFile));
      if (articles.length > 0) ingest.start(articles.map((file) => ({ name: file.name, bytes: file })));
    },
    revision,
    sentTo: lastKnown.current?.sentTo,
  };
  const isEmpty = !lastKnown.current?.counts.DOCUMENT;
  // A view opens even when all that it shows is gone.
  const hasCanvas = !isEmpty || section === 'views' || opened.view !== null || opened.unsupported !== null;
  return (
    <Locale locale={wording.locale}>
      <WordingContext value={wording}>
        <PageContext value={page}>
          <div className="page">
            <TopBar
              section={section}
              onSection={setSection}
              isDark={isDark}
              onTheme={switchTheme}
              onLanguage={switchLanguage}
              onShortcuts={() => setOpen('shortcuts')}
            />
            <div className="page-body">
              {summary.status === 'failed' ? <Failed error={summary.error} retry={summary.retry} /> : null}
              {summary.status === 'loading' && !hasCanvas && ingest.state === null ? <Loading /> : null}
              {!hasCanvas && (summary.status === 'ready' || ingest.state !== null) ? <FirstRun onSamples={trySamples} /> : null}
              {hasCanvas ? (
                <Explore
                  drawCanvas={drawCanvas}
                  theme={isDark ? 'dark' : 'light'}
                  evidence={evidence}
                  searchInput={searchInput}
                  onCloseEvidence={() => setEvidence(null)}
                  onShowLatest={() => void showLatest(api, workbench).catch((error: unknown) => say(tellProblem(error, text)))}
                  onChooseView={() => setSection('views')}
                  isViews={section === 'views'}
                  viewsRevision={viewsRevision}
                  isCovered={section === 'documents'}
                />
              ) : null}
              {section === 'documents' ? <Documents onDeleted={() => setRevision((number) => number + 1)} /> : null}
            </div>
          </div>
          <IngestTray ingest={ingest} onShow={show} />
          <DropZone />
          <Toast toast={toast} />
          {reading ? <Reader reading={reading} onClose={() => setReading(null)} /> : null}
          {open === 'paste' ? <Paste onClose={() => setOpen(null)} onSubmit={(article) => addArticles([article])} /> : null}
          {open === 'shortcuts' ? <Shortcuts onClose={() => setOpen(null)} /> : null}
          <ViewDialogs asked={asked} />
        </PageContext>
      </WordingContext>
    </Locale>
  );
}
