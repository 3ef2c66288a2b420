import { clampZoom } from './geometry.ts';
import type { ViewContent } from './saved-view.ts';
import type { WorkbenchState } from './state.ts';

/** A whole canvas, to be put in the place of another. */
export type Canvas = Pick<
  WorkbenchState,
  'nodes' | 'edges' | 'cut' | 'selection' | 'camera' | 'setting' | 'isLegendOpen' | 'marks' | 'isAsSaved'
>;

/** The canvas that a state of the workbench has. */
export function pickCanvas(state: WorkbenchState): Canvas {
  const { nodes, edges, cut, selection, camera, setting, isLegendOpen, marks, isAsSaved } = state;
  return { nodes, edges, cut, selection, camera, setting, isLegendOpen, marks, isAsSaved };
}

/** What a view says of the drawing as a whole. */
export function openSetting(content: ViewContent): Pick<Canvas, 'camera' | 'setting' | 'isLegendOpen'> {
  const { camera, filters, timeRange, style, layout, query, legend } = content;
  return {
    camera: { ...camera, zoom: clampZoom(camera.zoom) },
    setting: { withoutKinds: filters.withoutKinds, timeRange, style, layout, query },
    isLegendOpen: legend.isOpen,
  };
}
