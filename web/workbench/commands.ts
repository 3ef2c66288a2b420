import { addNodes } from './add-nodes.ts';
import type { Change, Command, CommandId } from './command.ts';
import { clear, hide, move, pin, remove, showHidden } from './edit.ts';
import { expand } from './expand.ts';
import { open } from './open.ts';
import { filter, restyle } from './setting.ts';
import { invertSelection, select, selectAll, selectNeighbours, selectNone } from './selection.ts';
import { selectedNodes, type WorkbenchState } from './state.ts';
import { fit, fitSelection, layOut, zoomIn, zoomOut } from './view.ts';

const always = () => true;
const hasNodes = (state: WorkbenchState) => state.nodes.size > 0;
const hasSelection = (state: WorkbenchState) => state.selection.size > 0;
const hasSelectedNodes = (state: WorkbenchState) => selectedNodes(state).length > 0;
/** History is stepped by the workbench, which holds it. */
const step = (): Change => () => ({});

/** The one list behind toolbar, menu, palette and keys. A key on the canvas means one command only: a test says so. */
export const COMMANDS: { readonly [K in CommandId]: Command<K> } = {
  addNodes: { id: 'addNodes', group: 'graph', keys: [], isEnabled: always, run: addNodes },
  expand: { id: 'expand', group: 'graph', keys: ['E'], isEnabled: hasSelectedNodes, run: expand },
  remove: { id: 'remove', group: 'graph', keys: ['Delete', 'Backspace'], isEnabled: hasSelection, run: remove },
  hide: { id: 'hide', group: 'graph', keys: ['H'], isEnabled: hasSelectedNodes, run: hide },
  showHidden: {
    id: 'showHidden',
    group: 'graph',
    keys: ['Shift+H'],
    isEnabled: (state) => [...state.nodes.values()].some((node) => node.hidden),
    run: showHidden,
  },
  pin: { id: 'pin', group: 'graph', keys: ['P'], isEnabled: hasSelectedNodes, run: pin },
  move: { id: 'move', group: 'graph', keys: [], isEnabled: hasNodes, run: move },
  layOut: { id: 'layOut', group: 'graph', keys: ['Shift+L'], isEnabled: (state) => state.nodes.size > 1, run: layOut },
  clear: { id: 'clear', group: 'graph', keys: [], isEnabled: hasNodes, run: clear },
  open: { id: 'open', group: 'graph', keys: [], isEnabled: always, run: open },
  select: { id: 'select', group: 'selection', keys: [], isEnabled: hasNodes, run: select },
  selectAll: { id: 'selectAll', group: 'selection', keys: ['Ctrl+A'], isEnabled: hasNodes, run: selectAll },
  selectNone: { id: 'selectNone', group: 'selection', keys: ['Ctrl+Shift+A'], isEnabled: hasSelection, run: selectNone },
  invertSelection: { id: 'invertSelection', group: 'selection', keys: ['Ctrl+I'], isEnabled: hasNodes, run: invertSelection },
  selectNeighbours: { id: 'selectNeighbours', group: 'selection', keys: ['Shift+E'], isEnabled: hasSelection, run: selectNeighbours },
  filter: { id: 'filter', group: 'view', keys: [], isEnabled: always, run: filter },
  restyle: { id: 'restyle', group: 'view', keys: [], isEnabled: always, run: restyle },
  fit: { id: 'fit', group: 'view', keys: ['0'], isEnabled: hasNodes, run: fit },
  fitSelection: { id: 'fitSelection', group: 'view', keys: ['.'], isEnabled: hasSelectedNodes, run: fitSelection },
  zoomIn: { id: 'zoomIn', group: 'view', keys: ['+', '='], isEnabled: hasNodes, run: zoomIn },
  zoomOut: { id: 'zoomOut', group: 'view', keys: ['-'], isEnabled: hasNodes, run: zoomOut },
  undo: { id: 'undo', group: 'history', keys: ['Ctrl+Z'], isEnabled: (state) => state.undo !== null, run: step },
  redo: { id: 'redo', group: 'history', keys: ['Ctrl+Shift+Z', 'Ctrl+Y'], isEnabled: (state) => state.redo !== null, run: step },
};

/** A key press as `keys` of a command write it, from what a keyboard event says. */
export function nameKey(event: {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
  readonly altKey: boolean;
  readonly code: string;
}): string {
  // With an Arabic keyboard the N key says ى: the physical key decides for letters.
  const letter = /^Key([A-Z])$/u.exec(event.code)?.[1];
  const digit = /^(?:Digit|Numpad)(\d)$/u.exec(event.code)?.[1];
  const plain = letter ?? (event.shiftKey ? undefined : digit) ?? event.key;
  const isSign = letter === undefined && plain.length === 1;
  return [event.ctrlKey || event.metaKey ? 'Ctrl' : '', event.altKey ? 'Alt' : '', event.shiftKey && !isSign ? 'Shift' : '', plain]
    .filter(Boolean)
    .join('+');
}

/** The command a key starts while the canvas has the focus. */
export function findCommand(key: string): CommandId | null {
  return Object.values(COMMANDS).find((command) => command.keys.includes(key))?.id ?? null;
}
