import { mountCanvas } from '../../../web/canvas/canvas.ts';
import { createLayouter } from '../../../web/canvas/layouter.ts';
import type { Api } from '../../../web/workbench/api.ts';
import { createWorkbench, type Workbench } from '../../../web/workbench/workbench.ts';
import { generateGraph, serveGraph } from './data.ts';
import { timeFrames, watchCanvases } from './watch.ts';

export interface Opening {
  readonly layout: number;
  readonly firstPaint: number;
  readonly longestFreeze: number;
}

export interface Expansion {
  readonly took: number;
  readonly added: number;
  /** How far, in pixels, the node moved that moved most. */
  readonly moved: number;
}

/** What the runner calls in the page. */
declare global {
  interface Window {
    openGraph: (nodes: number, edges: number) => Promise<Opening>;
    expandHub: (limit: number) => Promise<Expansion>;
    timeFrames: () => () => number;
    workbench: Workbench;
  }
}

const painted = watchCanvases();

window.timeFrames = timeFrames;

window.openGraph = async (nodeCount, edgeCount) => {
  const element = document.querySelector<HTMLElement>('#canvas');
  if (!element) throw new Error('The page has no #canvas.');
  // More than is opened, so that there is something to expand.
  const graph = generateGraph(nodeCount + 150, Math.round(edgeCount * 1.3));
  const api = serveGraph(graph) as Api;

  // The layout is measured by itself; the painting then starts from places that are known, as a link does.
  const first = createWorkbench({ api, layouter: createLayouter() });
  first.resize({ width: element.clientWidth, height: element.clientHeight });
  await first.run('addNodes', { ids: graph.nodes.slice(0, nodeCount).map((node) => node.id) });
  const layoutStart = performance.now();
  await first.run('layOut');
  const layout = performance.now() - layoutStart;
  const { nodes, camera } = first.getState();

  const freezes: number[] = [];
  const observer = new PerformanceObserver((list) => freezes.push(...list.getEntries().map((entry) => entry.duration)));
  observer.observe({ type: 'longtask' });
  const workbench = createWorkbench({ api, layouter: createLayouter() });
  window.workbench = workbench;
  const saved = [...nodes.values()].map((node) => ({ id: node.card.id, x: node.x, y: node.y, pinned: false, hidden: false }));
  const mountStart = performance.now();
  mountCanvas(element, workbench, { locale: 'ar', onOpenEvidence: () => undefined });
  const mounting = performance.now() - mountStart;
  // The page mounts the canvas and then asks the server: by the time that answers, the browser has caught up.
  await painted.settled();
  const paintStart = performance.now();
  await workbench.run('open', { nodes: saved, selection: [], cut: [], camera });
  const firstPaint = mounting + (await painted.settled()) - paintStart;
  observer.disconnect();
  return { layout, firstPaint, longestFreeze: Math.max(0, ...freezes) };
};

window.expandHub = async (limit) => {
  const before = window.workbench.getState().nodes;
  const start = performance.now();
  await window.workbench.run('expand', { of: findHub(), limit });
  const took = (await painted.settled()) - start;
  const after = window.workbench.getState().nodes;
  const moved = Math.max(
    ...[...before].map(([id, node]) => Math.hypot(node.x - (after.get(id)?.x ?? Infinity), node.y - (after.get(id)?.y ?? 0))),
  );
  return { took, added: after.size - before.size, moved };
};

function findHub(): string[] {
  return [...window.workbench.getState().nodes.keys()].slice(0, 1);
}
