import { addEdges } from './add-nodes.ts';
import type { Change, CommandContext } from './command.ts';
import type { PlacedNode } from './graph.ts';
import { EMPTY_STATE, PLAIN_SETTING, type WorkbenchState } from './state.ts';
import type { SavedCanvas } from './url.ts';

/** Opens a saved canvas: what still exists, where it was; says how many nodes are gone. */
export async function open(_state: WorkbenchState, saved: SavedCanvas, { api, signal, report }: CommandContext): Promise<Change> {
  const ids = saved.nodes.map((node) => node.id);
  report(ids.length);
  const [cards, edges] = ids.length === 0 ? [[], []] : await Promise.all([api.nodes(ids, signal), api.edgesAmong(ids, signal)]);
  const byId = new Map(cards.map((card) => [card.id, card]));
  return () => {
    const nodes = new Map<string, PlacedNode>();
    for (const { id, x, y, pinned, hidden } of saved.nodes) {
      const card = byId.get(id);
      if (card) nodes.set(id, { card, x, y, pinned, hidden, gone: false });
    }
    const cut = new Set(saved.cut);
    const drawn = addEdges({ ...EMPTY_STATE, cut }, edges, nodes);
    const selection = new Set(saved.selection.filter((id) => nodes.has(id) || drawn.has(id)));
    return {
      nodes,
      edges: drawn,
      cut,
      selection,
      camera: saved.camera,
      setting: PLAIN_SETTING,
      expansion: null,
      missing: saved.nodes.length - nodes.size,
    };
  };
}
