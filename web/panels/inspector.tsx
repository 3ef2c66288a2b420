import { usePage, useWorkbench } from './page.ts';
import { InspectorEdge } from './inspector-edge.tsx';
import { InspectorGone } from './inspector-gone.tsx';
import { InspectorNode } from './inspector-node.tsx';
import { InspectorSeveral } from './inspector-several.tsx';
import './inspector.css';

/** What is selected: a node, a link, several, or nothing yet. */
export function Inspector() {
  const { text } = usePage().wording;
  const state = useWorkbench();
  const nodes = [...state.selection].filter((id) => state.nodes.has(id));
  const edges = [...state.selection].filter((id) => state.edges.has(id));
  const [node, edge] = [nodes[0], edges[0]];
  const placed = state.nodes.get(node ?? '');
  return (
    <aside
      className="inspector"
      aria-label={text.inspector.label}
      data-region
      data-empty={state.selection.size === 0 || undefined}
      tabIndex={-1}
    >
      {nodes.length > 1 ? (
        <InspectorSeveral ids={nodes} />
      ) : placed?.gone ? (
        <InspectorGone card={placed.card} />
      ) : node ? (
        <InspectorNode key={node} id={node} />
      ) : edge ? (
        <InspectorEdge id={edge} />
      ) : (
        <div className="inspector-nothing">
          <h2 className="inspector-heading">{text.inspector.nothing}</h2>
          <p className="meta">{text.inspector.nothingLead}</p>
        </div>
      )}
    </aside>
  );
}
