import type { ClaimDetail } from '../workbench/api.ts';
import type { Contradiction } from '../workbench/graph.ts';
import { useWording } from './wording.ts';

/** What is denied, or said not to have happened, speaks against the link. */
export function isDispute(claim: Pick<ClaimDetail, 'stance' | 'realis'>): boolean {
  return claim.stance === 'DENIED' || claim.realis === 'NEGATED';
}

/** In what these claims contradict each other: some affirm and others deny, or their numbers cannot both be true. */
export function contradictionsOf(claims: readonly ClaimDetail[]): Contradiction[] {
  const isDenied = claims.some(isDispute) && !claims.every(isDispute);
  const counts = claims.flatMap(({ count }) => count ?? []);
  const isApart = counts.some((one) => counts.some((other) => one.of === other.of && one.from > (other.to ?? Infinity)));
  return [...(isDenied ? (['DENIAL'] as const) : []), ...(isApart ? (['COUNT'] as const) : [])];
}

export function StanceBadge({ claim }: { readonly claim: Pick<ClaimDetail, 'stance' | 'realis'> }) {
  const { text } = useWording();
  const isAgainst = isDispute(claim);
  const isOpen = claim.realis === 'FUTURE' || claim.realis === 'HYPOTHETICAL';
  return (
    <span className="badges">
      {claim.realis === 'ACTUAL' ? null : (
        <span className={`badge${isAgainst ? ' badge-dispute' : isOpen ? ' badge-warn' : ''}`}>{text.realis[claim.realis]}</span>
      )}
      <span className={`badge${claim.stance === 'DENIED' ? ' badge-dispute' : ''}`}>{text.stances[claim.stance]}</span>
    </span>
  );
}
