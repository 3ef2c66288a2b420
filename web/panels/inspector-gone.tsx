import { Trash2, X } from 'lucide-react';
import { Button, IconButton } from '../ui/button.tsx';
import type { NodeCard } from '../workbench/graph.ts';
import { KindMark } from './kind-mark.tsx';
import { usePage } from './page.ts';

/** A node of a saved view that is no longer in the graph: it stands there under the name it had. */
export function InspectorGone({ card }: { readonly card: NodeCard }) {
  const { wording, workbench } = usePage();
  const { text } = wording;
  const { tombstone } = text.views;
  return (
    <div className="inspector-scroll">
      <header className="inspector-head">
        <div className="inspector-actions">
          <span className="meta">{text.inspector.label}</span>
          <span className="spacer" />
          <IconButton label={text.commands.selectNone} onPress={() => void workbench.run('selectNone')}>
            <X />
          </IconButton>
        </div>
        <div className="inspector-identity inspector-lost">
          <KindMark kind={card.kind} size="large" />
          <h2 className="inspector-name">
            <bdi>{card.label}</bdi>
          </h2>
        </div>
        <div className="badges">
          <span className="badge">{text.kinds[card.kind]}</span>
          <span className="badge badge-warn">{tombstone.badge}</span>
        </div>
        <p>{tombstone.lead(card.label)}</p>
        <p className="meta">{tombstone.explain}</p>
        <Button onPress={() => void workbench.run('remove', { ids: [card.id] })}>
          <Trash2 aria-hidden="true" />
          {text.commands.remove}
        </Button>
      </header>
    </div>
  );
}
