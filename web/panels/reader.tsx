import { useEffect, useMemo, useRef, useState } from 'react';
import { Dialog } from '../ui/dialog.tsx';
import type { ClaimDetail, DocumentDetail } from '../workbench/api.ts';
import { ExtractionNote } from './extraction.tsx';
import { useLoad } from './load.ts';
import { wordFor } from './naming.tsx';
import { type Reading, usePage } from './page.ts';
import { cutSegments, holdsSpans, type Span } from './segments.ts';
import { isDispute } from './stance.tsx';
import { Empty, Failed, Loading } from './states.tsx';
import './reader.css';

/** A whole document with all its marks: the current quote filled, one against it red, the rest dotted. */
export function Reader({ reading, onClose }: { readonly reading: Reading; readonly onClose: () => void }) {
  const { api, wording } = usePage();
  const { text } = wording;
  const loaded = useLoad(reading.document, (signal) => api.document(reading.document, signal));
  const document = loaded.status === 'ready' ? loaded.value : null;
  return (
    <Dialog size="reader" title={document ? <bdi>{document.title}</bdi> : text.documents} closeLabel={text.close} onClose={onClose}>
      {loaded.status === 'loading' ? <Loading /> : null}
      {loaded.status === 'failed' ? <Failed error={loaded.error} retry={loaded.retry} /> : null}
      {loaded.status === 'ready' && !document ? <Empty>{text.reader.gone}</Empty> : null}
      {document ? <ReaderBody document={document} reading={reading} /> : null}
    </Dialog>
  );
}

type Mark = 'current' | 'against' | 'claim' | 'mention';

function ReaderBody({ document, reading }: { readonly document: DocumentDetail; readonly reading: Reading }) {
  const { wording } = usePage();
  const { text } = wording;
  const claims = useMemo(
    () =>
      document.claims
        .filter(({ trigger }) => trigger.end > trigger.start)
        .toSorted((one, other) => one.trigger.start - other.trigger.start),
    [document],
  );
  const [current, setCurrent] = useState(reading.claim ?? claims[0]?.id ?? null);
  const root = useRef<HTMLDivElement>(null);
  const asked = new Map(reading.evidence.map((claim) => [claim.id, claim]));
  useEffect(() => {
    if (current) root.current?.querySelector(`mark[data-id="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'center' });
    if (current) root.current?.querySelector(`li[data-id="${CSS.escape(current)}"]`)?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  useEffect(() => {
    const walk = (event: KeyboardEvent) => {
      const step = event.code === 'KeyJ' ? 1 : event.code === 'KeyK' ? -1 : 0;
      if (step === 0 || event.ctrlKey || event.metaKey || event.altKey) return;
      const ids = claims.map(({ id }) => id);
      setCurrent((now) => ids[Math.min(ids.length - 1, Math.max(0, ids.indexOf(now ?? '') + step))] ?? now);
      event.preventDefault();
    };
    window.document.addEventListener('keydown', walk);
    return () => window.document.removeEventListener('keydown', walk);
  }, [claims]);
  const spans: Span<Mark>[] = [
    ...document.mentions.map(({ start, end }) => ({ start, end, mark: 'mention' as const, rank: 0 })),
    ...claims.map((claim) => ({ ...claim.trigger, id: claim.id, mark: markFor(claim, current), rank: claim.id === current ? 4 : 2 })),
    ...(asked.get(current ?? '')?.arguments ?? []).map(({ start, end }) => ({ start, end, mark: 'current' as const, rank: 1 })),
  ];
  const isWhole = holdsSpans(document.text, 0, spans);
  const facts = [
    document.source ?? text.noSource,
    wording.date(document.publishedAt),
    text.reader.ingested(wording.date(document.ingestedAt) ?? ''),
  ];
  return (
    <div className="reader" ref={root}>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- The text scrolls, so the keyboard must reach it. */}
      <div className="reader-page" tabIndex={0} role="document">
        <p className="meta">
          {facts.filter(Boolean).map((fact, at) => (
            <span key={fact}>
              {at > 0 ? ' · ' : null}
              <bdi>{fact}</bdi>
            </span>
          ))}
          {document.url && /^https?:/u.test(document.url) ? (
            <>
              {' · '}
              <a href={document.url} target="_blank" rel="noreferrer noopener">
                {text.reader.original}
              </a>
            </>
          ) : null}
        </p>
        <ExtractionNote note={document.extractionNote} />
        {isWhole ? null : <p className="meta">{text.evidence.lost}</p>}
        <div className="reader-text" lang="ar" dir="rtl">
          {cutSegments(document.text, 0, isWhole ? spans : []).map((segment) =>
            segment.mark ? (
              <mark key={segment.start} className={`mark-${segment.mark}`} data-id={segment.id ?? undefined}>
                {segment.text}
              </mark>
            ) : (
              <span key={segment.start}>{segment.text}</span>
            ),
          )}
        </div>
      </div>
      <aside className="reader-side">
        <h3 className="inspector-title">{text.reader.claims(claims.length)}</h3>
        <ul className="reader-list">
          {claims.map((claim) => (
            <li key={claim.id} data-id={claim.id}>
              <button type="button" className="reader-item" aria-current={claim.id === current} onClick={() => setCurrent(claim.id)}>
                <span>
                  <bdi>{document.text.slice(claim.trigger.start, claim.trigger.end)}</bdi>
                  {' · '}
                  {wordFor({ ...text.relations, ...text.eventTypes }, claim.type)}
                </span>
                <ClaimBadge claim={claim} isAsked={asked.has(claim.id)} />
              </button>
            </li>
          ))}
        </ul>
        <p className="meta reader-keys">
          <kbd className="key">J</kbd> <kbd className="key">K</kbd> {text.reader.nextPrevious}
        </p>
      </aside>
    </div>
  );
}

function ClaimBadge({ claim, isAsked }: { readonly claim: Pick<ClaimDetail, 'stance' | 'realis'>; readonly isAsked: boolean }) {
  const { text } = usePage().wording;
  if (!isAsked) return <span className="meta">{isDispute(claim) ? text.stances.DENIED : text.reader.other}</span>;
  return isDispute(claim) ? (
    <span className="badge badge-dispute">{text.reader.disputes}</span>
  ) : (
    <span className="badge badge-support">{text.reader.supports}</span>
  );
}

function markFor(claim: { readonly id: string } & Pick<ClaimDetail, 'stance' | 'realis'>, current: string | null): Mark {
  if (claim.id === current) return 'current';
  return isDispute(claim) ? 'against' : 'claim';
}
