import type { Core } from 'cytoscape';
import type { Point } from '../workbench/graph.ts';
import type { Workbench } from '../workbench/workbench.ts';

/** Turns what hand and pointer do to the drawing into commands. `isDrawing` is true while the drawing follows the state. */
export function watchGestures(graph: Core, workbench: Workbench, isDrawing: () => boolean, onOpenEvidence: (edge: string) => void): void {
  let isCollecting = false;
  // One gesture selects and unselects many elements: they are told together, after the gesture.
  graph.on('select unselect', () => {
    if (isDrawing() || isCollecting) return;
    isCollecting = true;
    queueMicrotask(() => {
      isCollecting = false;
      void workbench.run('select', { ids: graph.$(':selected').map((element) => element.id()) });
    });
  });
  graph.on('boxselect', 'edge', (event) => event.target.unselect());
  graph.on('tap', 'node, edge', (event) => workbench.focus(event.target.id()));
  graph.on('tap', 'edge', (event) => onOpenEvidence(event.target.id()));
  graph.on('dbltap', 'node', (event) => void workbench.run('expand', { of: [event.target.id()] }));
  graph.on('dragfreeon', 'node', () => {
    const positions = new Map<string, Point>();
    for (const [id, node] of workbench.getState().nodes) {
      const { x, y } = graph.getElementById(id).position();
      if (x !== node.x || y !== node.y) positions.set(id, { x: Math.round(x), y: Math.round(y) });
    }
    if (positions.size > 0) void workbench.run('move', { positions });
  });
}
