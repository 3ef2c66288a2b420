import type { Change, CommandInputs } from './command.ts';
import { isVisible, visibleNodes, type WorkbenchState } from './state.ts';

/** Selects nodes and edges; ids that are not on the canvas are left out. */
export function select(_state: WorkbenchState, input: CommandInputs['select']): Change {
  return (state) => {
    const mode = input.mode ?? 'replace';
    const selection = new Set(mode === 'replace' ? [] : state.selection);
    for (const id of input.ids) {
      if (!state.nodes.has(id) && !state.edges.has(id)) continue;
      if (mode === 'toggle' && selection.has(id)) selection.delete(id);
      else selection.add(id);
    }
    return { selection };
  };
}

export function selectAll(): Change {
  return (state) => ({ selection: new Set(visibleNodes(state).map((node) => node.card.id)) });
}

export function selectNone(): Change {
  return () => ({ selection: new Set() });
}

/** Selects the visible nodes that are not selected. */
export function invertSelection(): Change {
  return (state) => ({
    selection: new Set(
      visibleNodes(state)
        .map((node) => node.card.id)
        .filter((id) => !state.selection.has(id)),
    ),
  });
}

/** Adds to the selection the visible neighbours of the selected nodes, and the ends of the selected edges. */
export function selectNeighbours(): Change {
  return (state) => {
    const selection = new Set(state.selection);
    for (const edge of state.edges.values()) {
      const touched = [edge.id, edge.source, edge.target].some((id) => state.selection.has(id));
      for (const end of touched ? [edge.source, edge.target] : []) {
        const node = state.nodes.get(end);
        if (node && isVisible(node, state.setting)) selection.add(end);
      }
    }
    return { selection };
  };
}
