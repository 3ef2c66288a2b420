import { ChevronDown, Eye, Plus } from 'lucide-react';
import { useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import type { Connection, ConnectionGroup } from './connections.ts';
import { KindMark } from './kind-mark.tsx';
import { Name, nameLink, tellTotal } from './naming.tsx';
import { usePage, useWorkbench } from './page.ts';
import { Empty } from './states.tsx';
import './connections.css';

/** Rows shown of a group before it is asked for more. */
const ROWS = 8;

interface ConnectionGroupsProps {
  readonly groups: readonly ConnectionGroup[];
  /** Fetches the rest; missing when all that can be fetched is here. */
  readonly more?: () => void;
}

export function ConnectionGroups({ groups, more }: ConnectionGroupsProps) {
  const { text } = usePage().wording;
  if (groups.length === 0) return <Empty>{text.inspector.noConnections}</Empty>;
  return groups.map((group) => <Group key={group.kind} group={group} {...(more ? { more } : {})} />);
}

function Group({ group, more }: { readonly group: ConnectionGroup; readonly more?: () => void }) {
  const { wording } = usePage();
  const { text, number } = wording;
  const state = useWorkbench();
  const [isOpen, setOpen] = useState(group.kind !== 'PLACE');
  const [isLong, setLong] = useState(false);
  const shown = group.connections.filter(({ node }) => state.nodes.has(node.id)).length;
  const rows = isLong ? group.connections : group.connections.slice(0, ROWS);
  const isCut = rows.length < group.total.count;
  const lengthen = () => {
    setLong(true);
    if (group.connections.length < group.total.count) more?.();
  };
  return (
    <div className="group">
      <button type="button" className="group-head" aria-expanded={isOpen} onClick={() => setOpen(!isOpen)}>
        <ChevronDown aria-hidden="true" />
        <KindMark kind={group.kind} />
        <span className="group-name">{text.kindsMany[group.kind]}</span>
        <span className="meta">{text.shownOf(number(shown), tellTotal(group.total, wording))}</span>
      </button>
      {isOpen ? (
        <ul>
          {rows.map((connection) => (
            <Row key={connection.node.id} connection={connection} isOnCanvas={state.nodes.has(connection.node.id)} />
          ))}
          {isCut && (!isLong || more) ? (
            <li>
              <Button variant="link" onPress={lengthen}>
                {text.more} ({text.of(number(rows.length), tellTotal(group.total, wording))})
              </Button>
            </li>
          ) : null}
        </ul>
      ) : null}
    </div>
  );
}

function Row({ connection, isOnCanvas }: { readonly connection: Connection; readonly isOnCanvas: boolean }) {
  const { wording, workbench, openEvidence } = usePage();
  const { text, count } = wording;
  const { node, edge } = connection;
  const show = async () => {
    await (isOnCanvas ? workbench.run('select', { ids: [node.id] }) : workbench.run('addNodes', { ids: [node.id] }));
    await workbench.run('fitSelection');
  };
  return (
    <li className="row">
      <KindMark kind={node.kind} />
      <span className="row-name">
        {edge.contradictions.length > 0 ? <span className="row-disputed">≠ </span> : null}
        <span className="row-link">
          <bdi>{nameLink(edge, text)}</bdi>
        </span>
        <Name card={node} wording={wording} />
      </span>
      <button type="button" className="sources" onClick={() => openEvidence({ edge: edge.id })}>
        {count(edge.documentCount, text.inspector.sources)}
      </button>
      <IconButton label={isOnCanvas ? text.inspector.onCanvas : text.inspector.addNode} onPress={() => void show()}>
        {isOnCanvas ? <Eye /> : <Plus />}
      </IconButton>
    </li>
  );
}
