import { Quote, X } from 'lucide-react';
import { Button, IconButton } from '../ui/button.tsx';
import { KindMark } from './kind-mark.tsx';
import { Name, nameLink } from './naming.tsx';
import { usePage, useWorkbench } from './page.ts';

export function InspectorEdge({ id }: { readonly id: string }) {
  const { wording, workbench, openEvidence } = usePage();
  const { text } = wording;
  const state = useWorkbench();
  const edge = state.edges.get(id);
  const source = state.nodes.get(edge?.source ?? '')?.card;
  const target = state.nodes.get(edge?.target ?? '')?.card;
  if (!edge || !source || !target) return null;
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
        <h2 className="inspector-link">
          <span className="inspector-end">
            <KindMark kind={source.kind} size="medium" />
            <Name card={source} wording={wording} />
          </span>
          <span className="inspector-relation">
            <bdi>{nameLink(edge, text)}</bdi>
          </span>
          <span className="inspector-end">
            <KindMark kind={target.kind} size="medium" />
            <Name card={target} wording={wording} />
          </span>
        </h2>
        <div className="badges">
          <span className="badge">{text.stances[edge.stance]}</span>
          {edge.contradictions.map((code) => (
            <span key={code} className="badge badge-dispute">
              {`≠ ${text.contradictions[code]}`}
            </span>
          ))}
          <span className="badge">{text.inspector.claims(edge.claimCount)}</span>
          <span className="badge">{text.inspector.documents(edge.documentCount)}</span>
        </div>
        <Button variant="primary" onPress={() => openEvidence({ edge: id })}>
          <Quote aria-hidden="true" />
          {text.inspector.openEvidence}
        </Button>
      </header>
    </div>
  );
}
