import type { Change, CommandContext } from './command.ts';
import { clampZoom, fitCamera, measureBox } from './geometry.ts';
import type { PlacedNode } from './graph.ts';
import { LAYOUT } from './layouter.ts';
import { isVisible, selectedNodes, visibleNodes, type WorkbenchState } from './state.ts';

const ZOOM_STEP = 1.25;

/** Shows all visible nodes. */
export function fit(): Change {
  return (state) => fitNodes(state, visibleNodes(state));
}

export function fitSelection(): Change {
  return (state) => fitNodes(state, selectedNodes(state));
}

export function zoomIn(): Change {
  return ({ camera }) => ({ camera: { ...camera, zoom: clampZoom(camera.zoom * ZOOM_STEP) } });
}

export function zoomOut(): Change {
  return ({ camera }) => ({ camera: { ...camera, zoom: clampZoom(camera.zoom / ZOOM_STEP) } });
}

/** Lays out the visible nodes, pinned ones excepted, and shows them all. Takes back with one undo. */
export async function layOut(state: WorkbenchState, _input: undefined, { layouter, signal, report }: CommandContext): Promise<Change> {
  const nodes = visibleNodes(state);
  report(nodes.length);
  const positions = await layouter.layOut(
    {
      nodes: nodes.map((node) => {
        const box = measureBox(node.card, node);
        return { id: node.card.id, x: node.x, y: node.y, width: box.right - box.left, height: box.bottom - box.top, fixed: node.pinned };
      }),
      edges: [...state.edges.values()].map(({ source, target }) => ({ source, target })),
    },
    signal,
  );
  return (now) => {
    const moved = new Map(now.nodes);
    for (const [id, to] of positions) {
      const node = moved.get(id);
      if (node && !node.pinned) moved.set(id, { ...node, x: Math.round(to.x), y: Math.round(to.y) });
    }
    return {
      nodes: moved,
      ...fitNodes(
        now,
        [...moved.values()].filter((node) => isVisible(node, now.setting)),
      ),
      setting: { ...now.setting, layout: LAYOUT },
    };
  };
}

function fitNodes(state: WorkbenchState, nodes: readonly PlacedNode[]): { camera: WorkbenchState['camera'] } {
  return {
    camera:
      fitCamera(
        nodes.map((node) => measureBox(node.card, node)),
        state.viewport,
      ) ?? state.camera,
  };
}
