import { Check, Plus } from 'lucide-react';
import type { SearchHit } from '../workbench/api.ts';
import { findMatches, Highlighted } from './highlight.tsx';
import { KindMark } from './kind-mark.tsx';
import { nameNode, wordFor } from './naming.tsx';
import { usePage } from './page.ts';

interface SearchHitRowProps {
  readonly hit: SearchHit;
  readonly isOnCanvas: boolean;
  readonly query: string;
}

export function SearchHitRow({ hit, isOnCanvas, query }: SearchHitRowProps) {
  const { wording } = usePage();
  const { text } = wording;
  const { node, matched } = hit;
  const { main, second } = nameNode(node, wording);
  // Neither shown name explains the hit: the alias that does is shown with it.
  const isExplained = matched === node.label || matched === node.labelLatin || findMatches(main, query).length > 0;
  const kind = node.eventType ? wordFor(text.eventTypes, node.eventType) : text.kinds[node.kind];
  const meta = [kind, wording.date(node.date), text.search.links(node.degree)].filter(Boolean).join(' · ');
  return (
    <div className="hit">
      <KindMark kind={node.kind} size="medium" />
      <div className="hit-names">
        <div className="hit-main">
          <Highlighted name={main} query={query} />
        </div>
        {second ? (
          <div className="hit-second">
            <Highlighted name={second} query={query} />
          </div>
        ) : null}
        {isExplained ? null : (
          <div className="hit-second">
            {text.search.alias} <Highlighted name={matched} query={query} />
          </div>
        )}
        <div className="meta">{meta}</div>
      </div>
      <span className="hit-state">
        {isOnCanvas ? <Check aria-hidden="true" /> : <Plus aria-hidden="true" />}
        <span className="visually-hidden">{isOnCanvas ? text.search.onCanvas : text.search.addable}</span>
      </span>
    </div>
  );
}
