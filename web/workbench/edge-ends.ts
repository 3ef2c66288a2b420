import type { EdgeCard } from './graph.ts';

/** What the id of an edge says: `edg_t.ENTITY.EVENT.ROLE`, `edg_r.ENTITY.ENTITY.RELATION`. */
export function readEdgeEnds(id: string): Pick<EdgeCard, 'source' | 'target' | 'kind' | 'role' | 'relation'> {
  const [kind, source = '', target = '', type = ''] = id.split('.');
  return kind === 'edg_r'
    ? { source, target, kind: 'RELATES', role: null, relation: type }
    : { source, target, kind: 'TAKES_PART', role: type, relation: null };
}
