import { CirclePlus, EyeOff, Pin, Trash2, X } from 'lucide-react';
import { Button, IconButton } from '../ui/button.tsx';
import { KindMark } from './kind-mark.tsx';
import { Name } from './naming.tsx';
import { usePage, useWorkbench } from './page.ts';

export function InspectorSeveral({ ids }: { readonly ids: readonly string[] }) {
  const { wording, workbench } = usePage();
  const { text } = wording;
  const { nodes } = useWorkbench();
  return (
    <div className="inspector-scroll">
      <header className="inspector-head">
        <div className="inspector-actions">
          <h2 className="inspector-heading">{text.inspector.several(ids.length)}</h2>
          <span className="spacer" />
          <IconButton label={text.commands.selectNone} onPress={() => void workbench.run('selectNone')}>
            <X />
          </IconButton>
        </div>
        <div className="badges">
          <Button onPress={() => void workbench.run('expand')}>
            <CirclePlus aria-hidden="true" />
            {text.commands.expand}
          </Button>
          <Button onPress={() => void workbench.run('pin')}>
            <Pin aria-hidden="true" />
            {text.commands.pin}
          </Button>
          <Button onPress={() => void workbench.run('hide')}>
            <EyeOff aria-hidden="true" />
            {text.commands.hide}
          </Button>
          <Button onPress={() => void workbench.run('remove')}>
            <Trash2 aria-hidden="true" />
            {text.commands.remove}
          </Button>
        </div>
      </header>
      <ul className="inspector-part">
        {ids.map((id) => {
          const card = nodes.get(id)?.card;
          return card ? (
            <li key={id}>
              <button type="button" className="several-row" onClick={() => void workbench.run('select', { ids: [id] })}>
                <KindMark kind={card.kind} />
                <Name card={card} wording={wording} />
              </button>
            </li>
          ) : null;
        })}
      </ul>
    </div>
  );
}
