import { CirclePlus, Download, Eraser, EyeOff, Maximize, Network, Pin, Redo2, Trash2, Undo2 } from 'lucide-react';
import type { ReactNode } from 'react';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { CommandId } from '../workbench/command.ts';
import { COMMANDS } from '../workbench/commands.ts';
import type { WorkbenchState } from '../workbench/state.ts';
import { exportCanvas } from './export.ts';
import { usePage, useWorkbench } from './page.ts';
import { SaveButtons } from './save-buttons.tsx';

type Simple = 'pin' | 'hide' | 'remove' | 'expand' | 'layOut' | 'fit' | 'clear' | 'undo' | 'redo';

export function Toolbar() {
  const { wording, workbench } = usePage();
  const { text } = wording;
  const state = useWorkbench();
  const tool = (id: Simple, icon: ReactNode, label: string = text.commands[id], words?: string) => (
    <IconButton
      label={label}
      isDisabled={!COMMANDS[id].isEnabled(state)}
      onPress={() => void workbench.run(id)}
      {...(words ? { text: words } : {})}
    >
      {icon}
    </IconButton>
  );
  const named = (command: CommandId | null, wordIt: (action: string) => string, fallback: string) =>
    command ? wordIt(text.commands[command]) : fallback;
  return (
    <div className="toolbar" role="toolbar" aria-label={text.canvas.toolbar}>
      {tool('undo', <Undo2 className="mirrors" />, named(state.undo, text.canvas.undo, text.commands.undo))}
      {tool('redo', <Redo2 className="mirrors" />, named(state.redo, text.canvas.redo, text.commands.redo))}
      <span className="toolbar-rule" />
      {tool('layOut', <Network />, text.commands.layOut, text.commands.layOut)}
      <span className="toolbar-rule" />
      {tool('pin', <Pin />)}
      {tool('hide', <EyeOff />)}
      {tool('remove', <Trash2 />)}
      <span className="toolbar-rule" />
      {tool('expand', <CirclePlus />, text.commands.expand, text.commands.expand)}
      {tool('fit', <Maximize />)}
      <span className="spacer" />
      {tool('clear', <Eraser />)}
      <ExportMenu state={state} />
      <SaveButtons />
    </div>
  );
}

function ExportMenu({ state }: { readonly state: WorkbenchState }) {
  const { text } = usePage().wording;
  return (
    <Menu
      label={text.canvas.export}
      icon={<Download />}
      text={text.canvas.export}
      isDisabled={state.nodes.size === 0}
      items={[
        { id: 'json', label: text.canvas.exportJson, onAction: () => exportCanvas(state, 'json') },
        { id: 'nodes', label: text.canvas.exportNodes, onAction: () => exportCanvas(state, 'nodes') },
        { id: 'edges', label: text.canvas.exportEdges, onAction: () => exportCanvas(state, 'edges') },
      ]}
    />
  );
}
