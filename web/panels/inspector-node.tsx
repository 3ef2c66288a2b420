import { Copy, Pin, Quote, X } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { NodeDetail } from '../workbench/api.ts';
import { fetchConnections } from './connections.ts';
import { ConnectionGroups } from './connection-groups.tsx';
import { copyText } from './copy.ts';
import { ExpandBox } from './expand-box.tsx';
import { KindMark } from './kind-mark.tsx';
import { useLoad } from './load.ts';
import { nameNode, wordFor } from './naming.tsx';
import { NodeFacts } from './node-facts.tsx';
import { usePage, useWorkbench } from './page.ts';
import { Empty, Failed, Loading } from './states.tsx';

const [FIRST, MORE] = [25, 500];

export function InspectorNode({ id }: { readonly id: string }) {
  const { api, revision, wording } = usePage();
  const { text } = wording;
  const [first, setFirst] = useState(FIRST);
  const detail = useLoad(`${id} ${revision}`, (signal) => api.inspect(id, signal));
  const groups = useLoad(`${id} ${first} ${revision}`, (signal) => fetchConnections(api, id, first, signal));
  const placed = useWorkbench().nodes.get(id);
  const card = (detail.status === 'ready' ? detail.value?.card : undefined) ?? placed?.card;
  return (
    <>
      <div className="inspector-scroll">
        {card ? (
          <InspectorHead detail={detail.status === 'ready' ? detail.value : null} card={card} isPinned={placed?.pinned ?? false} />
        ) : null}
        {detail.status === 'loading' ? <Loading /> : null}
        {detail.status === 'failed' ? <Failed error={detail.error} retry={detail.retry} /> : null}
        {detail.status === 'ready' && detail.value === null ? <Empty>{text.inspector.gone}</Empty> : null}
        {detail.status === 'ready' && detail.value ? <NodeFacts detail={detail.value} /> : null}
        <section className="inspector-part">
          <h3 className="inspector-title">{text.inspector.connections}</h3>
          {groups.status === 'loading' ? <Loading /> : null}
          {groups.status === 'failed' ? <Failed error={groups.error} retry={groups.retry} /> : null}
          {groups.status === 'ready' ? (
            <ConnectionGroups groups={groups.value} {...(first === FIRST ? { more: () => setFirst(MORE) } : {})} />
          ) : null}
        </section>
      </div>
      {groups.status === 'ready' && groups.value.length > 0 ? <ExpandBox of={id} groups={groups.value} /> : null}
    </>
  );
}

interface InspectorHeadProps {
  readonly card: NodeDetail['card'];
  readonly detail: NodeDetail | null;
  readonly isPinned: boolean;
}

function InspectorHead({ card, detail, isPinned }: InspectorHeadProps) {
  const { wording, workbench, openEvidence, say } = usePage();
  const { text } = wording;
  const { main, second } = nameNode(card, wording);
  const copy = (value: string) => () => void copyText(value, say, text);
  const date = wording.date(card.date);
  return (
    <header className="inspector-head">
      <div className="inspector-actions">
        <span className="meta">{text.inspector.label}</span>
        <span className="spacer" />
        <IconButton label={text.commands.pin} isPressed={isPinned} onPress={() => void workbench.run('pin', { ids: [card.id] })}>
          <Pin />
        </IconButton>
        <Menu
          label={text.inspector.copy}
          icon={<Copy />}
          items={[
            { id: 'name', label: text.inspector.copyName, onAction: copy(main) },
            { id: 'id', label: text.inspector.copyId, onAction: copy(card.id) },
            { id: 'link', label: text.inspector.copyLink, onAction: copy(location.href) },
          ]}
        />
        <IconButton label={text.commands.selectNone} onPress={() => void workbench.run('selectNone')}>
          <X />
        </IconButton>
      </div>
      <div className="inspector-identity">
        <KindMark kind={card.kind} size="large" />
        <div className="inspector-names">
          <h2 className="inspector-name">
            <bdi>{main}</bdi>
          </h2>
          {second ? (
            <p className="inspector-second">
              <bdi>{second}</bdi>
            </p>
          ) : null}
        </div>
      </div>
      <div className="badges">
        <span className="badge">{text.kinds[card.kind]}</span>
        {card.eventType ? <span className="badge">{wordFor(text.eventTypes, card.eventType)}</span> : null}
        {date ? <span className="badge">{date}</span> : null}
        {card.realis && card.realis !== 'ACTUAL' ? <span className="badge badge-warn">{text.realis[card.realis]}</span> : null}
        {card.stance && card.stance !== 'ASSERTED' ? <span className="badge">{text.stances[card.stance]}</span> : null}
        {card.contradictions.map((code) => (
          <span key={code} className="badge badge-dispute">
            {`≠ ${text.contradictions[code]}`}
          </span>
        ))}
        {detail && detail.documentCount > 0 ? <span className="badge">{text.inspector.documents(detail.documentCount)}</span> : null}
        {detail && detail.mentionCount > 0 ? (
          <span className="badge">{(card.kind === 'EVENT' ? text.inspector.claims : text.inspector.mentions)(detail.mentionCount)}</span>
        ) : null}
      </div>
      <Button onPress={() => openEvidence({ node: card.id })}>
        <Quote aria-hidden="true" />
        {text.inspector.openEvidence}
      </Button>
    </header>
  );
}
