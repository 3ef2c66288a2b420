import { ChevronDown } from 'lucide-react';
import type { ReactNode } from 'react';
import { LegendKinds } from './legend-kinds.tsx';
import { LegendMarks } from './legend-marks.tsx';
import { usePage, useWorkbench } from './page.ts';
import './legend.css';

/** How kinds, roles and stances are drawn. */
export function Legend() {
  const { wording, workbench } = usePage();
  const { text } = wording;
  const { isLegendOpen: isOpen } = useWorkbench();
  const { roles, legend, stances } = text;
  return (
    <section className="legend" aria-label={legend.label}>
      <button
        type="button"
        className="legend-toggle"
        aria-expanded={isOpen}
        aria-label={legend.label}
        onClick={() => workbench.setLegend(!isOpen)}
      >
        <ChevronDown aria-hidden="true" />
        {isOpen ? null : legend.label}
      </button>
      {isOpen ? (
        <div className="legend-rows">
          <div className="legend-row">
            <span className="meta">{legend.kinds}</span>
            <LegendKinds />
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
          <LegendMarks />
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
