import { Ban, CircleCheck, X } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Button, IconButton } from '../ui/button.tsx';
import type { ClaimDetail, EvidencePage } from '../workbench/api.ts';
import type { EvidenceOf } from './page.ts';
import { EvidenceHead } from './evidence-head.tsx';
import { useLatest, usePages } from './load.ts';
import { tellTotal } from './naming.tsx';
import { usePage } from './page.ts';
import { Quote } from './quote.tsx';
import { Separated, useSeparation } from './separate.tsx';
import { isDispute } from './stance.tsx';
import { Failed, Loading } from './states.tsx';
import './evidence.css';

const PAGE = 20;

/** Quotes for and against, side by side. J and K walk them, O opens the document. */
export function Evidence({ of, onClose }: { readonly of: EvidenceOf; readonly onClose: () => void }) {
  const { api, wording, read, revision } = usePage();
  const { text, number } = wording;
  const root = useRef<HTMLElement>(null);
  const key = 'edge' in of ? of.edge : of.node;
  const [turn, setTurn] = useState(0);
  const { done, separate, undo } = useSeparation(() => setTurn((before) => before + 1));
  const found = usePages(
    `${key} ${revision} ${turn}`,
    (after, signal) => api.evidence(of, { first: PAGE, after }, signal),
    (page: EvidencePage): readonly ClaimDetail[] => page.claims,
  );
  useEffect(() => root.current?.focus(), [key]);
  const supports = found.items.filter((claim) => !isDispute(claim));
  const disputes = found.items.filter(isDispute);
  const open = (claim: ClaimDetail) => read({ document: claim.document.id, claim: claim.id, evidence: found.items });
  const latest = useLatest({ items: found.items, open });
  useEffect(() => {
    const panel = root.current;
    const walk = (event: KeyboardEvent) => {
      const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
      if (event.ctrlKey || event.metaKey || event.altKey || (step === 0 && event.code !== 'KeyO')) return;
      const cards = [...(panel?.querySelectorAll<HTMLElement>('[data-claim]') ?? [])];
      const at = cards.findIndex((card) => card.contains(document.activeElement));
      const claim = latest.current.items.find(({ id }) => id === cards[Math.max(0, at)]?.dataset['claim']);
      if (step !== 0) cards[Math.min(cards.length - 1, Math.max(0, at + step))]?.focus();
      else if (claim) latest.current.open(claim);
      event.preventDefault();
    };
    panel?.addEventListener('keydown', walk);
    return () => panel?.removeEventListener('keydown', walk);
  }, [latest]);
  return (
    <section className="evidence" aria-label={text.evidence.label} ref={root} tabIndex={-1} data-region>
      <header className="evidence-head">
        <EvidenceHead of={of} claims={found.items} total={found.last?.total ?? null} />
        <IconButton label={text.close} onPress={onClose}>
          <X />
        </IconButton>
      </header>
      {done ? <Separated done={done} onUndo={undo} /> : null}
      <div className="evidence-columns">
        <div className="evidence-column">
          <h3 className="evidence-title evidence-supports">
            <CircleCheck aria-hidden="true" />
            {text.evidence.supports} <span className="badge">{number(supports.length)}</span>
          </h3>
          {supports.map((claim) => (
            <Quote key={claim.id} claim={claim} actions={{ open: () => open(claim), separate: () => separate(claim) }} />
          ))}
          {found.last && supports.length === 0 ? <p className="meta">{text.evidence.noSupport}</p> : null}
        </div>
        <div className="evidence-column">
          <h3 className="evidence-title evidence-disputes">
            <Ban aria-hidden="true" />
            {text.evidence.disputes} <span className="badge">{number(disputes.length)}</span>
          </h3>
          {disputes.map((claim) => (
            <Quote key={claim.id} claim={claim} actions={{ open: () => open(claim), separate: () => separate(claim) }} />
          ))}
          {found.last && disputes.length === 0 ? <p className="meta">{text.evidence.noDispute}</p> : null}
        </div>
      </div>
      {found.error ? <Failed error={found.error} retry={found.retry} /> : null}
      {found.isLoading ? <Loading /> : null}
      <footer className="evidence-foot">
        <span className="meta">{text.evidence.exact}</span>
        <span className="spacer" />
        {found.last ? (
          <output className="meta">{text.shownOf(number(found.items.length), tellTotal(found.last.total, wording))}</output>
        ) : null}
        {found.last?.next ? <Button onPress={found.more}>{text.more}</Button> : null}
      </footer>
    </section>
  );
}
