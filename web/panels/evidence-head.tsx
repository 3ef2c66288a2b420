import { ArrowLeft, ArrowRight } from 'lucide-react';
import type { ClaimDetail, Total } from '../workbench/api.ts';
import { KindMark } from './kind-mark.tsx';
import { useLoad } from './load.ts';
import { Name, readEdgeId, wordFor } from './naming.tsx';
import { contradictionsOf } from './stance.tsx';
import { type EvidenceOf, usePage, useWorkbench } from './page.ts';

interface EvidenceHeadProps {
  readonly of: EvidenceOf;
  readonly claims: readonly ClaimDetail[];
  readonly total: Total | null;
}

/** Names both ends of the link (or the node), how many quotes there are and over which time. */
export function EvidenceHead({ of, claims, total }: EvidenceHeadProps) {
  const { api, wording } = usePage();
  const { text, count } = wording;
  const { nodes, edges } = useWorkbench();
  const link = 'edge' in of ? readEdgeId(of.edge) : null;
  const ids = 'edge' in of ? [link?.source ?? '', link?.target ?? ''] : [of.node];
  const missing = ids.filter((id) => !nodes.has(id));
  const loaded = useLoad(missing.join(), (signal) => api.nodes(missing, signal));
  const cards = ids.map(
    (id) => nodes.get(id)?.card ?? (loaded.status === 'ready' ? loaded.value.find((card) => card.id === id) : undefined),
  );
  const edge = 'edge' in of ? edges.get(of.edge) : undefined;
  const word = link ? (edge?.title ?? wordFor(link.isRole ? text.roles : text.relations, link.code)) : null;
  const Arrow = wording.direction === 'rtl' ? ArrowLeft : ArrowRight;
  const sources = new Set(claims.map((claim) => claim.document.id)).size;
  const dates = claims.flatMap((claim) => claim.document.publishedAt ?? []).toSorted();
  const [first, last] = [wording.date(dates[0] ?? null), wording.date(dates.at(-1) ?? null)];
  return (
    <div className="evidence-about">
      <h2 className="evidence-link">
        {cards.map((card, index) => (
          <span key={ids[index]} className="evidence-end">
            {index > 0 ? (
              <span className="evidence-word">
                <Arrow aria-hidden="true" />
                <bdi>{word}</bdi>
                <Arrow aria-hidden="true" />
              </span>
            ) : null}
            {card ? <KindMark kind={card.kind} size="medium" /> : null}
            {card ? <Name card={card} wording={wording} /> : '…'}
          </span>
        ))}
      </h2>
      <p className="meta evidence-counts">
        {total ? <span>{text.inspector.claims(total.count)}</span> : null}
        {sources > 0 ? <span>{count(sources, text.inspector.sources)}</span> : null}
        {first ? <span>{first === last ? first : `${first} – ${last}`}</span> : null}
        {[...new Set([...(edge?.contradictions ?? []), ...contradictionsOf(claims)])].map((code) => (
          <span key={code} className="badge badge-dispute">
            {`≠ ${text.contradictions[code]}`}
          </span>
        ))}
      </p>
    </div>
  );
}
