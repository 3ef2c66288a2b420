import type { EdgeId } from './ids.ts';

/** What the id of a derived edge says: its ends, and the role or relation. */
export interface EdgeEnds {
  id: EdgeId;
  kind: 'TAKES_PART' | 'RELATES';
  source: string;
  target: string;
  /** The role of a TAKES_PART edge, the type of a RELATES edge. */
  type: string;
}

const SHAPE = /^edg_([tr])\.(ent_[A-Za-z0-9]+)\.((?:ent|evt)_[A-Za-z0-9._-]+)\.([A-Z_]+)$/;

/** Reads an edge id back: `edg_t.<entity>.<event>.<ROLE>` or `edg_r.<entity>.<entity>.<RELATION>`; null when it is neither. */
export function readEdgeId(id: string): EdgeEnds | null {
  const [, kind, source, target, type] = SHAPE.exec(id) ?? [];
  if (source === undefined || target === undefined || type === undefined) return null;
  return { id: id as EdgeId, kind: kind === 't' ? 'TAKES_PART' : 'RELATES', source, target, type };
}
