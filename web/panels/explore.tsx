import type { RefObject } from 'react';
import { CanvasColumn } from './canvas-column.tsx';
import { Evidence } from './evidence.tsx';
import { Inspector } from './inspector.tsx';
import type { DrawCanvas, EvidenceOf } from './page.ts';
import { Search } from './search.tsx';
import './explore.css';

interface ExploreProps {
  readonly drawCanvas: DrawCanvas;
  readonly theme: string;
  readonly evidence: EvidenceOf | null;
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly onCloseEvidence: () => void;
  readonly onShowLatest: () => void;
  /** Another page lies over this one, which is kept as it is. */
  readonly isCovered: boolean;
}

/** Search, canvas, inspector; evidence takes the place of both sides. */
export function Explore({ evidence, searchInput, onCloseEvidence, isCovered, ...canvas }: ExploreProps) {
  return (
    <div className="explore" data-evidence={evidence !== null || undefined} inert={isCovered}>
      {evidence ? null : <Search inputRef={searchInput} />}
      <CanvasColumn {...canvas} />
      {evidence ? <Evidence of={evidence} onClose={onCloseEvidence} /> : <Inspector />}
    </div>
  );
}
