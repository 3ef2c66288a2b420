import { createRoot } from 'react-dom/client';
import './ui/page.css';
import { followAddress, keepAddress } from './address.ts';
import { documentsApi } from './api/documents-api.ts';
import { drafts } from './api/drafts.ts';
import { graphApi } from './api/graph-api.ts';
import { viewsApi } from './api/views-api.ts';
import { mountCanvas } from './canvas/canvas.ts';
import { createLayouter } from './canvas/layouter.ts';
import { drawThumbnail } from './canvas/thumbnail.ts';
import { App } from './panels/app.tsx';
import { ListedNodes } from './panels/listed-nodes.tsx';
import type { DrawCanvas } from './panels/page.ts';
import { ReadOnly } from './panels/read-only.tsx';
import type { Api } from './workbench/api.ts';
import { readPath } from './workbench/page-path.ts';
import type { ViewsApi } from './workbench/saved-view.ts';
import { createViewSession } from './workbench/view-session.ts';
import { createWorkbench } from './workbench/workbench.ts';

const api: Api & ViewsApi = { ...graphApi, ...documentsApi, ...viewsApi };
const workbench = createWorkbench({ api, layouter: createLayouter() });
const drawCanvas: DrawCanvas = (element, options) => mountCanvas(element, workbench, options);
const language = () => (document.documentElement.lang === 'en' ? 'en' : 'ar');

const element = document.getElementById('root');
if (element) createRoot(element).render(await choosePage());

async function choosePage() {
  const shown = readPath(location.pathname);
  if (shown.page === 'reading') {
    const { of, isEmbedded } = shown;
    return <ReadOnly api={api} of={of} isEmbedded={isEmbedded} drawCanvas={drawCanvas} workbench={workbench} />;
  }
  if (shown.page === 'nodes') return <ListedNodes api={api} drawCanvas={drawCanvas} workbench={workbench} />;
  const session = createViewSession({ api, workbench, drafts, drawThumbnail, language });
  const isLinkRead = await followAddress(workbench, session);
  const kept = keepAddress(workbench, session);
  return <App api={api} views={api} workbench={workbench} session={kept} drawCanvas={drawCanvas} isLinkBroken={!isLinkRead} />;
}
