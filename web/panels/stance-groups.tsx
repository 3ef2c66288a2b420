import { Ban, CircleCheck } from 'lucide-react';
import type { ReactNode } from 'react';
import type { ClaimDetail } from '../workbench/api.ts';
import { isDispute } from './stance.tsx';
import { useWording } from './wording.ts';
import './evidence.css';

interface StanceGroupsProps<Q> {
  readonly quotes: readonly Q[];
  readonly draw: (quote: Q, index: number) => ReactNode;
}

/** Quotes that support, then those that dispute; a side without quotes is left out. */
export function StanceGroups<Q extends Pick<ClaimDetail, 'stance' | 'realis'>>({ quotes, draw }: StanceGroupsProps<Q>) {
  const { text, number } = useWording();
  const supports = quotes.filter((quote) => !isDispute(quote));
  const disputes = quotes.filter(isDispute);
  return (
    <>
      {supports.length > 0 ? (
        <section className="frozen-group">
          <h2 className="evidence-title evidence-supports">
            <CircleCheck aria-hidden="true" />
            {text.evidence.supports} <span className="badge">{number(supports.length)}</span>
          </h2>
          {supports.map(draw)}
        </section>
      ) : null}
      {disputes.length > 0 ? (
        <section className="frozen-group">
          <h2 className="evidence-title evidence-disputes">
            <Ban aria-hidden="true" />
            {text.evidence.disputes} <span className="badge">{number(disputes.length)}</span>
          </h2>
          {disputes.map(draw)}
        </section>
      ) : null}
    </>
  );
}
