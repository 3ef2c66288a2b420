import { CirclePlus } from 'lucide-react';
import { useState } from 'react';
import { Button, Chip } from '../ui/button.tsx';
import { Stepper } from '../ui/field.tsx';
import type { NodeKind } from '../workbench/graph.ts';
import { type ConnectionGroup, countAddable } from './connections.ts';
import { KindMark } from './kind-mark.tsx';
import { usePage, useWorkbench } from './page.ts';
import './expand-box.css';

const [DEFAULT_LIMIT, MOST] = [12, 200];

/** Adds neighbours by kind up to a limit, and says beforehand how many of how many. */
export function ExpandBox({ of, groups }: { readonly of: string; readonly groups: readonly ConnectionGroup[] }) {
  const { wording, workbench } = usePage();
  const { text, number } = wording;
  const state = useWorkbench();
  const [off, setOff] = useState<ReadonlySet<NodeKind>>(new Set());
  const [limit, setLimit] = useState(DEFAULT_LIMIT);
  const addable = groups.map((group) => ({ kind: group.kind, count: countAddable(group, of, state) }));
  const wanted = addable.filter(({ kind }) => !off.has(kind));
  const total = wanted.reduce((sum, { count }) => sum + count, 0);
  const isExact = groups.every((group) => group.total.exact);
  const everything = addable.reduce((sum, { count }) => sum + count, 0);
  const toggle = (kind: NodeKind, isOn: boolean) =>
    setOff((now) => new Set(isOn ? [...now].filter((each) => each !== kind) : [...now, kind]));
  const totalText = isExact ? number(total) : text.atLeast(number(total));
  return (
    <section className="expand-box">
      <div className="expand-head">
        <h3 className="inspector-title">{text.inspector.expand}</h3>
        <span className="meta">{everything > 0 ? text.inspector.offCanvas(everything) : text.canvas.nothingMore}</span>
      </div>
      <fieldset className="expand-kinds" aria-label={text.search.kinds}>
        {addable.map(({ kind, count }) => (
          <Chip key={kind} isSelected={!off.has(kind) && count > 0} isDisabled={count === 0} onChange={(isOn) => toggle(kind, isOn)}>
            <KindMark kind={kind} />
            {text.kindsMany[kind]} {number(count)}
          </Chip>
        ))}
      </fieldset>
      <div className="expand-foot">
        <span className="expand-limit">{text.inspector.limit}</span>
        <Stepper label={text.inspector.limit} value={limit} min={1} max={MOST} onChange={setLimit} />
        <span className="spacer" />
        <Button
          variant="primary"
          isDisabled={total === 0}
          onPress={() => void workbench.run('expand', { of: [of], kinds: wanted.map(({ kind }) => kind), limit })}
        >
          <CirclePlus aria-hidden="true" />
          {text.inspector.add(number(Math.min(limit, total)), totalText)}
        </Button>
      </div>
    </section>
  );
}
