import type { Core } from 'cytoscape';
import type { Camera } from '../workbench/state.ts';

/** The workbench names the point in the middle; cytoscape names where the origin lies in pixels. */
export function readCamera(graph: Core): Camera {
  const [zoom, pan] = [graph.zoom(), graph.pan()];
  return { x: (graph.width() / 2 - pan.x) / zoom, y: (graph.height() / 2 - pan.y) / zoom, zoom };
}

/** Moves the view: at once on the first drawing and under reduced motion, else within 160 ms. */
export function showCamera(graph: Core, camera: Camera, isMoving: boolean): void {
  const viewport = {
    zoom: camera.zoom,
    pan: { x: graph.width() / 2 - camera.x * camera.zoom, y: graph.height() / 2 - camera.y * camera.zoom },
  };
  graph.stop(true);
  if (isMoving && !matchMedia('(prefers-reduced-motion: reduce)').matches) graph.animate(viewport, { duration: 160, easing: 'ease-out' });
  else graph.viewport(viewport);
}

export function isSameView(one: Camera, other: Camera): boolean {
  return (
    Math.abs(one.x - other.x) * other.zoom < 0.5 &&
    Math.abs(one.y - other.y) * other.zoom < 0.5 &&
    Math.abs(one.zoom / other.zoom - 1) < 1e-4
  );
}
