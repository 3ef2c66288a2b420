import { pickCanvas } from './workbench/canvas.ts';
import { readPath, writeViewPath } from './workbench/page-path.ts';
import type { ViewSession } from './workbench/session.ts';
import { EMPTY_STATE } from './workbench/state.ts';
import { encodeCanvas, restore } from './workbench/url.ts';
import type { Workbench } from './workbench/workbench.ts';

/** How long after a change the address follows the canvas, in milliseconds. */
const SETTLED = 250;

/** Shows what the address says; false when there is no such view, or the link cannot be read. */
export async function followAddress(workbench: Workbench, session: ViewSession): Promise<boolean> {
  const shown = readPath(location.pathname);
  if (shown.page === 'view') return session.open({ slug: shown.slug });
  session.close();
  if (location.hash.length >= 2) return restore(workbench, location.hash.slice(1));
  if (workbench.getState().nodes.size > 0) workbench.place(pickCanvas(EMPTY_STATE));
  return true;
}

/**
 * Keeps the address of what is shown, so that a reload and a sent link show the same: the path of an open view, else the canvas
 * itself after `#`. Opening a view is a step of the browser's history; saving the canvas as one only gives it its address.
 */
export function keepAddress(workbench: Workbench, session: ViewSession): ViewSession {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let { nodes, selection, cut, camera } = workbench.getState();
  let slug = session.getState().view?.slug ?? null;
  let isSaving = false;

  const writeCanvas = () => {
    if (slug !== null) return;
    const url = new URL('/', location.href);
    url.search = location.search;
    url.hash = encodeCanvas(workbench.getState());
    history.replaceState(history.state, '', url);
  };
  workbench.subscribe(() => {
    const state = workbench.getState();
    if (state.nodes === nodes && state.selection === selection && state.cut === cut && state.camera === camera) return;
    ({ nodes, selection, cut, camera } = state);
    clearTimeout(timer);
    timer = setTimeout(writeCanvas, SETTLED);
  });
  session.subscribe(() => {
    const next = session.getState().view?.slug ?? null;
    if (next === slug) return;
    slug = next;
    const shown = readPath(location.pathname);
    const current = shown.page === 'view' ? shown.slug : null;
    if (next === current) return;
    const path = (next === null ? '/' : writeViewPath(next)) + location.search;
    if (isSaving) history.replaceState(history.state, '', path);
    else history.pushState(null, '', path);
    if (next === null) writeCanvas();
  });
  addEventListener('popstate', () => void followAddress(workbench, session));
  addEventListener('pagehide', () => session.keepDraft());
  return {
    ...session,
    async saveAs(what) {
      isSaving = true;
      const result = await session.saveAs(what);
      isSaving = false;
      return result;
    },
  };
}
