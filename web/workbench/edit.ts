import type { Change, CommandInputs } from './command.ts';
import type { PlacedNode } from './graph.ts';
import { PLAIN_SETTING, selectedNodes, type WorkbenchState } from './state.ts';

/** Takes nodes and edges off the canvas, and the edges of those nodes with them. The graph in the database stays. */
export function remove(_state: WorkbenchState, input: CommandInputs['remove']): Change {
  return (state) => {
    const gone = new Set(input?.ids ?? state.selection);
    const nodes = new Map([...state.nodes].filter(([id]) => !gone.has(id)));
    const edges = new Map([...state.edges].filter(([id, edge]) => !gone.has(id) && nodes.has(edge.source) && nodes.has(edge.target)));
    // An edge that nothing supports any more may come back some day: it is not kept off.
    const taken = [...gone].filter((id) => state.edges.has(id) && state.marks.get(id)?.kind !== 'GONE');
    const cut = [...state.cut, ...taken].filter((id) => !id.split('.').some((part) => gone.has(part) && part !== id));
    return { nodes, edges, cut: new Set(cut), selection: new Set([...state.selection].filter((id) => nodes.has(id) || edges.has(id))) };
  };
}

/** Hides nodes without forgetting where they are. */
export function hide(_state: WorkbenchState, input: CommandInputs['hide']): Change {
  return (state) => {
    const ids = new Set(input?.ids ?? selectedNodes(state).map((node) => node.card.id));
    const isSeen = (id: string) => {
      const edge = state.edges.get(id);
      return !ids.has(id) && !(edge && (ids.has(edge.source) || ids.has(edge.target)));
    };
    return {
      nodes: changeNodes(state, ids, (node) => (node.hidden ? node : { ...node, hidden: true })),
      selection: new Set([...state.selection].filter(isSeen)),
    };
  };
}

export function showHidden(): Change {
  return (state) => ({ nodes: changeNodes(state, state.nodes.keys(), (node) => (node.hidden ? { ...node, hidden: false } : node)) });
}

/** Puts nodes where the analyst dragged them. */
export function move(_state: WorkbenchState, input: CommandInputs['move']): Change {
  return (state) => ({
    nodes: changeNodes(state, input.positions.keys(), (node) => {
      const to = input.positions.get(node.card.id);
      return !to || (to.x === node.x && to.y === node.y) ? node : { ...node, x: to.x, y: to.y };
    }),
  });
}

/** Pins nodes, so that a layout leaves them where they are; unpins them when all are pinned. */
export function pin(_state: WorkbenchState, input: CommandInputs['pin']): Change {
  return (state) => {
    const ids = input?.ids ?? selectedNodes(state).map((node) => node.card.id);
    const pinned = !ids.every((id) => state.nodes.get(id)?.pinned ?? true);
    return { nodes: changeNodes(state, ids, (node) => (node.pinned === pinned ? node : { ...node, pinned })) };
  };
}

export function clear(): Change {
  return () => ({
    nodes: new Map(),
    edges: new Map(),
    cut: new Set(),
    selection: new Set(),
    setting: PLAIN_SETTING,
    expansion: null,
    missing: 0,
  });
}

function changeNodes(state: WorkbenchState, ids: Iterable<string>, change: (node: PlacedNode) => PlacedNode): Map<string, PlacedNode> {
  const nodes = new Map(state.nodes);
  for (const id of ids) {
    const node = nodes.get(id);
    if (node) nodes.set(id, change(node));
  }
  return nodes;
}
