import { FileText, Quote as QuoteIcon } from 'lucide-react';
import { readEdgeEnds } from '../workbench/edge-ends.ts';
import type { SnapshotQuote, ViewContent } from '../workbench/saved-view.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { type FrozenView, quotesFor } from './frozen-view.ts';
import { KindMark } from './kind-mark.tsx';
import { wordFor } from './naming.tsx';
import { useWatched } from './page.ts';
import { readWebAddress, SourceLink } from './source-link.tsx';
import { StanceGroups } from './stance-groups.tsx';
import { isDispute, StanceBadge } from './stance.tsx';
import { useWording } from './wording.ts';
import './inspector.css';

interface FrozenQuotesProps {
  readonly frozen: FrozenView;
  readonly content: ViewContent;
  readonly workbench: Workbench;
}

/** What is said of the chosen link or node, for and against, as it stood when the snapshot was made. */
export function FrozenQuotes({ frozen, content, workbench }: FrozenQuotesProps) {
  const { text } = useWording();
  const words = text.views.frozen;
  const { selection } = useWatched(workbench);
  const quotes = quotesFor(frozen, content, selection);
  const isBare = frozen.quotes.length === 0 && frozen.omittedQuotes === 0;
  return (
    <section className="frozen-quotes" aria-label={words.quotesOf} tabIndex={-1} data-region>
      {!frozen.isSnapshot ? (
        <p className="meta">{words.liveLead}</p>
      ) : isBare ? (
        <p className="meta">{words.without}</p>
      ) : selection.size === 0 ? (
        <p className="meta">{words.choose}</p>
      ) : null}
      {frozen.isSnapshot ? <Chosen content={content} selection={selection} /> : null}
      {selection.size > 0 && frozen.isSnapshot && !isBare && quotes.length === 0 ? <p className="meta">{words.noQuotes}</p> : null}
      <StanceGroups quotes={quotes} draw={(quote, index) => <FrozenQuote key={`${quote.edge} ${index}`} quote={quote} />} />
      {frozen.omittedQuotes > 0 ? <p className="meta">{words.omitted(frozen.omittedQuotes)}</p> : null}
    </section>
  );
}

/** Which nodes and links the quotes are of. */
function Chosen({ content, selection }: { readonly content: ViewContent; readonly selection: ReadonlySet<string> }) {
  const { text } = useWording();
  const nodes = content.nodes.filter(({ id }) => selection.has(id));
  const edges = content.edges.filter(({ id }) => selection.has(id));
  if (nodes.length + edges.length === 0) return null;
  const nameOf = (id: string) => content.nodes.find((node) => node.id === id)?.label ?? '…';
  return (
    <ul className="frozen-chosen" aria-label={text.views.frozen.chosen}>
      {nodes.map((node) => (
        <li key={node.id} className="inspector-end">
          <KindMark kind={node.kind} />
          <bdi>{node.label}</bdi>
        </li>
      ))}
      {edges.map(({ id, title }) => {
        const { source, target, role, relation } = readEdgeEnds(id);
        return (
          <li key={id}>
            <bdi>{nameOf(source)}</bdi> — <bdi>{title ?? wordFor({ ...text.roles, ...text.relations }, role ?? relation ?? '')}</bdi> —{' '}
            <bdi>{nameOf(target)}</bdi>
          </li>
        );
      })}
    </ul>
  );
}

function FrozenQuote({ quote }: { readonly quote: SnapshotQuote }) {
  const { text, date } = useWording();
  return (
    <article className={`quote${isDispute(quote) ? ' quote-against' : ''}`}>
      <header className="quote-head">
        <FileText aria-hidden="true" />
        <span className="quote-source">
          <bdi>{quote.source ?? (quote.title || text.untitled)}</bdi>
        </span>
        <span className="meta">{date(quote.publishedAt) ?? text.noDate}</span>
        <span className="spacer" />
        <StanceBadge claim={quote} />
      </header>
      <blockquote className="quote-text" lang="ar" dir="auto">
        {quote.text}
      </blockquote>
      <p className="quote-by">
        <QuoteIcon aria-hidden="true" />
        {quote.attributedTo ? (
          <span>
            {text.evidence.attributed} <bdi>{quote.attributedTo}</bdi>
          </span>
        ) : quote.stance === 'ASSERTED' ? (
          text.evidence.ownVoice
        ) : (
          text.evidence.sourceUntold
        )}
      </p>
      {readWebAddress(quote.url) ? (
        <footer className="quote-foot">
          <SourceLink url={quote.url} />
        </footer>
      ) : null}
    </article>
  );
}
