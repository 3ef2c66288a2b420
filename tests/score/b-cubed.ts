import type { Span } from '../../server/domain/analysis.ts';
import { harmonic, spot, type Rates } from './tally.ts';

/** Sums over mentions, from which B-cubed follows. */
export interface BCubed {
  found: number;
  expected: number;
  /** Over found mentions: the share of their cluster that belongs with them. */
  precise: number;
  /** Over expected mentions: the share of their cluster that was found with them. */
  recalled: number;
}

export function emptyBCubed(): BCubed {
  return { found: 0, expected: 0, precise: 0, recalled: 0 };
}

type Clusters = readonly { mentions: readonly Span[] }[];

function clusterBySpot(clusters: Clusters): Map<string, ReadonlySet<string>> {
  return new Map(
    clusters.flatMap(({ mentions }) => {
      const spots = new Set(mentions.map(spot));
      return [...spots].map((one) => [one, spots] as const);
    }),
  );
}

/** For each mention of `clusters`, the share of its cluster that stands with it in `others` too; nothing where the mention is not there. */
function sharedWith(clusters: Map<string, ReadonlySet<string>>, others: Map<string, ReadonlySet<string>>): number {
  return [...clusters].reduce((sum, [mention, cluster]) => {
    const other = others.get(mention);
    return other ? sum + [...cluster].filter((one) => other.has(one)).length / cluster.size : sum;
  }, 0);
}

/** Keeps of each cluster the mentions that both sides name. */
function shared(clusters: Clusters, others: Map<string, ReadonlySet<string>>): { mentions: Span[] }[] {
  return clusters.map(({ mentions }) => ({ mentions: mentions.filter((mention) => others.has(spot(mention))) }));
}

/** B-cubed (Bagga and Baldwin 1998), mentions aligned by exact span: a missed or wrong mention counts as no agreement. */
export function addBCubed(sums: BCubed, found: Clusters, expected: Clusters): void {
  const ours = clusterBySpot(found);
  const theirs = clusterBySpot(expected);
  sums.found += ours.size;
  sums.expected += theirs.size;
  sums.precise += sharedWith(ours, theirs);
  sums.recalled += sharedWith(theirs, ours);
}

/** The same over the mentions that both sides name: how they are grouped, apart from how they were found. */
export function addBCubedShared(sums: BCubed, found: Clusters, expected: Clusters): void {
  addBCubed(sums, shared(found, clusterBySpot(expected)), shared(expected, clusterBySpot(found)));
}

export function bCubedRates({ found, expected, precise, recalled }: BCubed): Rates {
  return harmonic(found === 0 ? 0 : (100 * precise) / found, expected === 0 ? 0 : (100 * recalled) / expected);
}
