import { Building2, MapPin, UserRound } from 'lucide-react';
import type { NodeKind } from '../workbench/graph.ts';
import './kind-mark.css';

const ICONS = { PERSON: UserRound, ORGANIZATION: Building2, PLACE: MapPin };

/** The shape and colour of a kind, as on the canvas; `large` has its icon. */
export function KindMark({ kind, size = 'small' }: { readonly kind: NodeKind; readonly size?: 'small' | 'medium' | 'large' }) {
  const Icon = kind === 'EVENT' ? null : ICONS[kind];
  return (
    <span className={`kind-mark kind-${kind.toLowerCase()} kind-mark-${size}`} aria-hidden="true">
      {Icon && size !== 'small' ? <Icon /> : null}
    </span>
  );
}
