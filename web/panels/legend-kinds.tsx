import { EyeOff } from 'lucide-react';
import type { NodeKind } from '../workbench/graph.ts';
import { isVisible, PLAIN_SETTING } from '../workbench/state.ts';
import { KindMark } from './kind-mark.tsx';
import { usePage, useWorkbench } from './page.ts';
import { KINDS } from './search.tsx';

/** The kinds of nodes with how many of each there are: pressing one leaves it out of the drawing, or brings it back. */
export function LegendKinds() {
  const { wording, workbench } = usePage();
  const { text, number } = wording;
  const { nodes, setting } = useWorkbench();
  const { withoutKinds } = setting;
  // Of a kind that is left out, the legend still says how many there would be.
  const counted = [...nodes.values()].filter((node) => isVisible(node, { ...PLAIN_SETTING, timeRange: setting.timeRange }));
  const toggle = (kind: NodeKind) => {
    const left = withoutKinds.includes(kind) ? withoutKinds.filter((each) => each !== kind) : [...withoutKinds, kind];
    void workbench.run('filter', { withoutKinds: left });
  };
  return KINDS.map((kind) => (
    <button
      key={kind}
      type="button"
      className="legend-item legend-kind"
      aria-pressed={!withoutKinds.includes(kind)}
      title={withoutKinds.includes(kind) ? text.views.legend.show : text.views.legend.leaveOut}
      onClick={() => toggle(kind)}
    >
      {withoutKinds.includes(kind) ? <EyeOff aria-hidden="true" /> : <KindMark kind={kind} />}
      <span className="legend-kind-name">{text.kindsMany[kind]}</span>{' '}
      <span className="meta">{number(counted.filter(({ card }) => card.kind === kind).length)}</span>
    </button>
  ));
}
