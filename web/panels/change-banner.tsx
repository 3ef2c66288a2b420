import { Check, ChevronDown, CircleMinus, Merge, PencilLine, Plus, RefreshCw, TrendingDown, TrendingUp, Unlink } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Button } from '../ui/button.tsx';
import type { ViewChanges } from '../workbench/saved-view.ts';
import { usePage, useSession, useWorkbench } from './page.ts';
import { type ChangeGroup, groupChanges, type ViewChange } from './view-changes.ts';
import './change-banner.css';

/** Below this height of the window the list of changes begins closed: the canvas has the room. */
const ROOMY = 800;

const ICONS: Readonly<Record<ChangeGroup['name'], ReactNode>> = {
  newEdges: <Plus aria-hidden="true" className="change-new" />,
  goneEdges: <Unlink aria-hidden="true" className="change-gone" />,
  gainedEdges: <TrendingUp aria-hidden="true" className="change-new" />,
  lostEdges: <TrendingDown aria-hidden="true" className="change-other" />,
  renamedNodes: <PencilLine aria-hidden="true" className="change-other" />,
  forwardedNodes: <Merge aria-hidden="true" className="change-other" />,
  goneNodes: <CircleMinus aria-hidden="true" className="change-gone" />,
};

/** What has changed in the graph since the open view was saved: to look at, accept, or leave as it was. */
export function ChangeBanner() {
  const { changes, mode } = useSession();
  if (!changes || changes.total === 0) return null;
  return mode === 'AS_SAVED' ? <AsSaved changes={changes} /> : <Changed changes={changes} />;
}

/** Quiet: the reader chose this, and can go back. */
function AsSaved({ changes }: { readonly changes: ViewChanges }) {
  const { session, wording } = usePage();
  const words = wording.text.views.changes;
  return (
    <output className="strip">
      {words.asSaved(wording.date(changes.asOf) ?? '')}
      <Button variant="link" onPress={() => session.show('LIVE')}>
        {words.live} ({wording.number(changes.total)})
      </Button>
    </output>
  );
}

function Changed({ changes }: { readonly changes: ViewChanges }) {
  const { session, say, wording } = usePage();
  const { views } = wording.text;
  const words = views.changes;
  const { nodes } = useWorkbench();
  const { isBusy } = useSession();
  const [isOpen, setOpen] = useState(() => innerHeight >= ROOMY);
  const accept = async () => {
    const result = await session.accept(words.accepted(changes.total));
    if (result?.ok) say(views.said.saved(wording.number(result.version.number)));
  };
  const title = words.title(wording.date(changes.asOf) ?? '');
  return (
    <section className="changes" aria-label={title}>
      <header className="changes-head">
        <RefreshCw aria-hidden="true" />
        <output className="changes-title">
          {title} <span className="changes-count">{words.count(changes.total)}</span>
        </output>
        <button type="button" className="changes-toggle" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
          {words.details}
          <ChevronDown aria-hidden="true" />
        </button>
        <span className="changes-acts">
          <Button onPress={() => session.show('AS_SAVED')}>{words.keep}</Button>
          <Button variant="primary" isDisabled={isBusy} onPress={() => void accept()}>
            <Check aria-hidden="true" />
            {words.acceptAll}
          </Button>
        </span>
      </header>
      {isOpen ? (
        <ul className="changes-list">
          {groupChanges(changes, nodes, wording).map((group) => (
            <Group key={group.name} group={group} />
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function Group({ group }: { readonly group: ChangeGroup }) {
  const { session, wording } = usePage();
  const words = wording.text.views.changes;
  const headline = words[group.name](group.changes.length);
  const acceptAll = () => {
    for (const { id } of group.changes) session.acceptOne(id);
  };
  const [only] = group.changes;
  if (group.changes.length === 1 && only) {
    return (
      <li className="change-group">
        {ICONS[group.name]}
        <ChangeRow change={only} headline={headline} />
      </li>
    );
  }
  return (
    <li className="change-group">
      {ICONS[group.name]}
      <details className="change-several">
        <summary>{headline}</summary>
        <ul>
          {group.changes.map((change) => (
            <li key={change.id} className="change-item">
              <ChangeRow change={change} headline={null} />
            </li>
          ))}
        </ul>
      </details>
      <Button label={words.acceptNamed(headline)} onPress={acceptAll}>
        {words.accept}
      </Button>
    </li>
  );
}

/** Pressing it brings what has changed into view. */
function ChangeRow({ change, headline }: { readonly change: ViewChange; readonly headline: string | null }) {
  const { session, workbench, wording } = usePage();
  const words = wording.text.views.changes;
  const show = async () => {
    await workbench.run('select', { ids: change.nodes });
    await workbench.run('fitSelection');
    if (change.edge && workbench.getState().edges.has(change.edge)) await workbench.run('select', { ids: [change.edge] });
  };
  return (
    <>
      <button type="button" className="change-row" title={words.show} onClick={() => void show()}>
        {headline ? <strong>{headline}</strong> : null} <span>{change.sentence}</span>
      </button>
      <Button label={words.acceptNamed(change.sentence)} onPress={() => session.acceptOne(change.id)}>
        {words.accept}
      </Button>
    </>
  );
}
