import type { EdgeCard, NodeCard, NodeKind } from '../workbench/graph.ts';
import type { EdgeCardFragment, EntityCardFragment, EventCardFragment } from './generated/graphql.ts';

type AnyCard = EntityCardFragment | EventCardFragment;

const KINDS = { Person: 'PERSON', Organization: 'ORGANIZATION', Place: 'PLACE' } as const satisfies Record<string, NodeKind>;

export function toEntityCard(node: EntityCardFragment): NodeCard {
  return {
    id: node.id,
    kind: KINDS[node.__typename],
    label: node.name,
    labelLatin: node.nameLatin ?? null,
    degree: node.degree,
    eventType: null,
    date: null,
    realis: null,
    stance: null,
    contradictions: [],
  };
}

export function toNodeCard(node: AnyCard): NodeCard {
  if (node.__typename !== 'Event') return toEntityCard(node);
  return {
    id: node.id,
    kind: 'EVENT',
    label: node.label,
    labelLatin: null,
    degree: node.degree,
    eventType: node.type,
    date: node.date ?? null,
    realis: node.realis,
    stance: node.stance,
    contradictions: node.contradictions,
  };
}

/** Cards of what the canvas can show; sentences, documents and the rest are left out. */
export function toNodeCards(nodes: readonly ({ readonly __typename: string } | null)[]): NodeCard[] {
  return nodes.filter(isCard).map(toNodeCard);
}

function isCard(node: { readonly __typename: string } | null): node is AnyCard {
  return node !== null && (node.__typename === 'Event' || node.__typename in KINDS);
}

export function toEdgeCard(edge: EdgeCardFragment): EdgeCard {
  return { ...edge, role: edge.role ?? null, relation: edge.relation ?? null, title: edge.title ?? null };
}
