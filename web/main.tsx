import { createRoot } from 'react-dom/client';
import './ui/page.css';
import { documentsApi } from './api/documents-api.ts';
import { graphApi } from './api/graph-api.ts';
import { mountCanvas } from './canvas/canvas.ts';
import { createLayouter } from './canvas/layouter.ts';
import { App } from './panels/app.tsx';
import type { DrawCanvas } from './panels/page.ts';
import type { Api } from './workbench/api.ts';
import { encodeCanvas, restore } from './workbench/url.ts';
import { createWorkbench } from './workbench/workbench.ts';

const api: Api = { ...graphApi, ...documentsApi };
const workbench = createWorkbench({ api, layouter: createLayouter() });
const drawCanvas: DrawCanvas = (element, options) => mountCanvas(element, workbench, options);

/** The canvas stands in the address after `#`: a reload and a sent link show the same. */
const readLink = async () => location.hash.length < 2 || (await restore(workbench, location.hash.slice(1)));
const isLinkRead = await readLink();
keepLink();

const root = document.getElementById('root');
if (root)
  createRoot(root).render(
    <App
      api={api}
      views={undefined as never}
      session={undefined as never}
      workbench={workbench}
      drawCanvas={drawCanvas}
      isLinkBroken={!isLinkRead}
    />,
  );

function keepLink(): void {
  const settled = 250;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let { nodes, selection, cut, camera } = workbench.getState();
  workbench.subscribe(() => {
    const state = workbench.getState();
    if (state.nodes === nodes && state.selection === selection && state.cut === cut && state.camera === camera) return;
    ({ nodes, selection, cut, camera } = state);
    clearTimeout(timer);
    timer = setTimeout(() => {
      const url = new URL(location.href);
      url.hash = encodeCanvas(workbench.getState());
      history.replaceState(history.state, '', url);
    }, settled);
  });
  addEventListener('hashchange', () => void readLink());
}
