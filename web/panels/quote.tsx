import { ExternalLink, FileText, Quote as QuoteIcon } from 'lucide-react';
import type { Wording } from '../text/language.ts';
import { Button, IconButton } from '../ui/button.tsx';
import type { ClaimDetail } from '../workbench/api.ts';
import { HowRead } from './how-read.tsx';
import { wordFor } from './naming.tsx';
import { cutSegments, holdsSpans } from './segments.ts';
import { SourceLink } from './source-link.tsx';
import { isDispute, StanceBadge } from './stance.tsx';
import { useWording } from './wording.ts';

interface QuoteProps {
  readonly claim: ClaimDetail;
  /** What can be done with it; left out where it is only read: then a link to its source stands there. */
  readonly actions?: { readonly open: () => void; readonly separate: () => void };
}

/** One sentence that says so, with the words that say it marked. */
export function Quote({ claim, actions }: QuoteProps) {
  const wording = useWording();
  const { text } = wording;
  const { sentence, trigger, document } = claim;
  const spans = [
    ...(trigger.end > trigger.start ? [{ ...trigger, mark: 'trigger' as const, rank: 2 }] : []),
    // Who takes part may have been named in an earlier sentence; only what stands in this one is marked here.
    ...claim.arguments
      .filter(({ start, end }) => start >= sentence.start && end <= sentence.end)
      .map(({ start, end }) => ({ start, end, mark: 'argument' as const, rank: 1 })),
  ];
  const isWhole = holdsSpans(sentence.text, sentence.start, spans);
  const roles = claim.arguments.map((argument) => `${argument.entity.label}: ${wordFor(text.roles, argument.role)}`);
  return (
    <article className={`quote${isDispute(claim) ? ' quote-against' : ''}`} data-claim={claim.id} tabIndex={-1}>
      <header className="quote-head">
        <FileText aria-hidden="true" />
        <span className="quote-source">
          <bdi>{document.source ?? document.title}</bdi>
        </span>
        <span className="meta">{wording.date(document.publishedAt) ?? text.noDate}</span>
        <span className="spacer" />
        <StanceBadge claim={claim} />
      </header>
      <blockquote className="quote-text" lang="ar" dir="rtl">
        {cutSegments(sentence.text, sentence.start, isWhole ? spans : []).map((segment) =>
          segment.mark ? (
            <mark key={segment.start} className={`mark-${segment.mark}`}>
              {segment.text}
            </mark>
          ) : (
            <span key={segment.start}>{segment.text}</span>
          ),
        )}
      </blockquote>
      {isWhole ? null : <p className="meta">{text.evidence.lost}</p>}
      <p className="quote-by">
        <QuoteIcon aria-hidden="true" />
        {claim.attributedTo ? (
          <span>
            {text.evidence.attributed} <bdi>{claim.attributedTo}</bdi>
          </span>
        ) : claim.stance === 'ASSERTED' ? (
          text.evidence.ownVoice
        ) : (
          text.evidence.sourceUntold
        )}
      </p>
      <HowRead claim={claim} />
      <footer className="quote-foot">
        <span className="meta" title={roles.join('\n')}>
          {wordFor(text.eventTypes, claim.type) === claim.type ? wordFor(text.relations, claim.type) : wordFor(text.eventTypes, claim.type)}
          {claim.date ? ` · ${wording.date(claim.date) ?? ''}` : null}
          {claim.count ? ` · ${tellCount(claim.count, wording)}` : null}
        </span>
        <span className="spacer" />
        {actions && claim.eventReasons.length > 0 ? (
          <Button variant="quiet" onPress={actions.separate}>
            {text.evidence.notThis}
          </Button>
        ) : null}
        {actions ? (
          <IconButton label={text.evidence.openDocument} onPress={actions.open}>
            <ExternalLink />
          </IconButton>
        ) : (
          <SourceLink url={document.url} />
        )}
      </footer>
    </article>
  );
}

function tellCount({ of, from, to }: NonNullable<ClaimDetail['count']>, { text, number }: Wording): string {
  const many = to === null ? text.counts.atLeast(number(from)) : from === to ? number(from) : `${number(from)}–${number(to)}`;
  return text.counts[of](many);
}
