import type { RefObject } from 'react';
import { CanvasColumn } from './canvas-column.tsx';
import { Evidence } from './evidence.tsx';
import { Inspector } from './inspector.tsx';
import type { DrawCanvas, EvidenceOf } from './page.ts';
import { Search } from './search.tsx';
import { ViewList } from './view-list.tsx';
import { ViewPanel } from './view-panel.tsx';
import './explore.css';

interface ExploreProps {
  readonly drawCanvas: DrawCanvas;
  readonly theme: string;
  readonly evidence: EvidenceOf | null;
  readonly searchInput: RefObject<HTMLInputElement | null>;
  readonly onCloseEvidence: () => void;
  readonly onShowLatest: () => void;
  readonly onChooseView: () => void;
  /** Saved views stand in place of search, the open one in place of the inspector. */
  readonly isViews: boolean;
  readonly viewsRevision: number;
  /** Another page lies over this one, which is kept as it is. */
  readonly isCovered: boolean;
}

/** Search, canvas, inspector; evidence takes the place of both sides. */
export function Explore({ evidence, searchInput, onCloseEvidence, isCovered, isViews, viewsRevision, ...canvas }: ExploreProps) {
  return (
    <div
      className="explore"
      data-evidence={evidence !== null || undefined}
      data-views={(isViews && evidence === null) || undefined}
      inert={isCovered}
    >
      {evidence ? null : isViews ? <ViewList revision={viewsRevision} /> : <Search inputRef={searchInput} />}
      <CanvasColumn {...canvas} />
      {evidence ? <Evidence of={evidence} onClose={onCloseEvidence} /> : isViews ? <ViewPanel /> : <Inspector />}
    </div>
  );
}
