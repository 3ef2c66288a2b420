import { ChevronDown } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { visibleNodes } from '../workbench/state.ts';
import { KindMark } from './kind-mark.tsx';
import { usePage, useWorkbench } from './page.ts';
import { KINDS } from './search.tsx';
import './legend.css';

/** How kinds, roles and stances are drawn. */
export function Legend() {
  const { wording } = usePage();
  const { text, number } = wording;
  const [isOpen, setOpen] = useState(true);
  const nodes = visibleNodes(useWorkbench());
  const { roles, legend, stances } = text;
  return (
    <section className="legend" aria-label={legend.label}>
      <button type="button" className="legend-toggle" aria-expanded={isOpen} aria-label={legend.label} onClick={() => setOpen(!isOpen)}>
        <ChevronDown aria-hidden="true" />
        {isOpen ? null : legend.label}
      </button>
      {isOpen ? (
        <div className="legend-rows">
          <div className="legend-row">
            <span className="meta">{legend.kinds}</span>
            {KINDS.map((kind) => (
              <span key={kind} className="legend-item">
                <KindMark kind={kind} />
                {text.kindsMany[kind]} <span className="meta">{number(nodes.filter(({ card }) => card.kind === kind).length)}</span>
              </span>
            ))}
            <span className="legend-rule" />
            <span className="meta">{legend.width}</span>
            <span className="legend-item meta">
              <span className="legend-count">+9</span> {legend.off}
            </span>
          </div>
          <div className="legend-row">
            <span className="meta">{legend.roles}</span>
            <Sample label={roles.ACTOR} end={<path d="M2 6l8-4v8z" fill="currentColor" />} />
            <Sample label={roles.TARGET} end={<path d="M4 1v10" stroke="currentColor" strokeWidth="2" />} />
            <Sample
              label={roles.PLACE}
              end={<circle cx="6" cy="6" r="3.5" fill="var(--surface)" stroke="currentColor" strokeWidth="1.5" />}
            />
            <Sample label={legend.relation} end={<path d="M9 2L3 6l6 4" fill="none" stroke="currentColor" strokeWidth="1.5" />} />
            <span className="legend-rule" />
            <span className="meta">{legend.stance}</span>
            <Sample label={stances.ASSERTED} />
            <Sample label={stances.REPORTED} dash="6 4" />
            <Sample label={legend.expected} dash="2 4" />
            <span className="legend-item legend-disputed">
              <Line dash="6 4" />
              <span className="legend-sign">≠</span>
              {legend.disputed}
            </span>
          </div>
        </div>
      ) : null}
    </section>
  );
}

function Sample({ label, end, dash }: { readonly label: string; readonly end?: ReactNode; readonly dash?: string }) {
  return (
    <span className="legend-item">
      <Line {...(dash ? { dash } : {})}>{end}</Line>
      {label}
    </span>
  );
}

function Line({ children, dash }: { readonly children?: ReactNode; readonly dash?: string }) {
  return (
    <svg className="legend-line" viewBox="0 0 34 12" aria-hidden="true">
      <path d="M2 6h30" stroke="currentColor" strokeWidth="1.75" strokeDasharray={dash} />
      {children}
    </svg>
  );
}
