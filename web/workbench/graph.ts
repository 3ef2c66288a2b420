/** What the canvas shows, as data. Nothing here knows React, Cytoscape or the DOM. */
export type NodeKind = 'PERSON' | 'ORGANIZATION' | 'PLACE' | 'EVENT';
export type Stance = 'ASSERTED' | 'REPORTED' | 'DENIED';
export type Contradiction = 'DENIAL' | 'COUNT';
export type Realis = 'ACTUAL' | 'FUTURE' | 'HYPOTHETICAL' | 'NEGATED';

/** A node as the server tells it. */
export interface NodeCard {
  readonly id: string;
  readonly kind: NodeKind;
  /** Arabic name, or the event's label. */
  readonly label: string;
  readonly labelLatin: string | null;
  /** All edges it has in the graph, on the canvas or not. */
  readonly degree: number;
  readonly eventType: string | null;
  /** Partial date of an event: `2024`, `2024-05` or `2024-05-13`. */
  readonly date: string | null;
  readonly realis: Realis | null;
  readonly stance: Stance | null;
  /** In what its claims contradict each other. */
  readonly contradictions: readonly Contradiction[];
}

/** A derived edge as the server tells it. */
export interface EdgeCard {
  readonly id: string;
  readonly source: string;
  readonly target: string;
  readonly kind: 'TAKES_PART' | 'RELATES';
  readonly role: string | null;
  readonly relation: string | null;
  readonly title: string | null;
  readonly claimCount: number;
  readonly documentCount: number;
  /** In what its claims contradict each other. */
  readonly contradictions: readonly Contradiction[];
  /** Strongest stance among its claims: ASSERTED, else REPORTED, else DENIED. */
  readonly stance: Stance;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A node on the canvas: what it is and where the analyst has it. */
export interface PlacedNode extends Point {
  readonly card: NodeCard;
  readonly pinned: boolean;
  readonly hidden: boolean;
  /** The graph no longer has it: it stands there as it was saved, and the server is not asked about it. */
  readonly gone: boolean;
}
