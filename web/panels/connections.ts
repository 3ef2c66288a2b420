import type { Api } from '../workbench/api.ts';
import type { EdgeCard, NodeCard, NodeKind } from '../workbench/graph.ts';
import type { WorkbenchState } from '../workbench/state.ts';

/** A neighbour with the best-sourced edge that leads to it. */
export interface Connection {
  readonly node: NodeCard;
  readonly edge: EdgeCard;
}

/** The neighbours of one kind that were fetched, and how many there are. */
export interface ConnectionGroup {
  readonly kind: NodeKind;
  readonly connections: readonly Connection[];
  readonly total: { readonly count: number; readonly exact: boolean };
}

const ORDER: readonly NodeKind[] = ['EVENT', 'ORGANIZATION', 'PERSON', 'PLACE'];

/** Asks for neighbours kind by kind, so that each kind has its own exact total. */
export async function fetchConnections(api: Api, of: string, first: number, signal: AbortSignal): Promise<ConnectionGroup[]> {
  const answers = await Promise.all(ORDER.map((kind) => api.neighbourhood({ of: [of], types: [kind], first }, signal)));
  return answers.flatMap((answer, index) => {
    const kind = ORDER[index] ?? 'EVENT';
    const limited = answer.omitted.find((part) => part.reason === 'LIMIT')?.count ?? 0;
    const connections = answer.nodes.flatMap((node) => {
      const edge = node.id === of ? undefined : findEdge(answer.edges, of, node.id);
      return edge ? [{ node, edge }] : [];
    });
    connections.sort((one, other) => other.edge.documentCount - one.edge.documentCount || other.edge.claimCount - one.edge.claimCount);
    const total = { count: connections.length + limited, exact: answer.total.exact };
    return connections.length === 0 ? [] : [{ kind, connections, total }];
  });
}

/** How many neighbours of a group are not on the canvas: the total less those that are, known or not among the fetched. */
export function countAddable(group: ConnectionGroup, of: string, state: WorkbenchState): number {
  const present = new Set<string>();
  for (const edge of state.edges.values()) {
    const other = edge.source === of ? edge.target : edge.target === of ? edge.source : null;
    if (other !== null && state.nodes.get(other)?.card.kind === group.kind) present.add(other);
  }
  return Math.max(0, group.total.count - present.size);
}

function findEdge(edges: readonly EdgeCard[], one: string, other: string): EdgeCard | undefined {
  return edges
    .filter((edge) => (edge.source === one && edge.target === other) || (edge.source === other && edge.target === one))
    .toSorted((left, right) => right.documentCount - left.documentCount)[0];
}
