import { Button } from '../ui/button.tsx';
import type { Api, EvidencePage } from '../workbench/api.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { KindMark } from './kind-mark.tsx';
import { usePages } from './load.ts';
import { Name, nameLink, tellTotal } from './naming.tsx';
import { type EvidenceOf, useWatched } from './page.ts';
import { Quote } from './quote.tsx';
import { StanceGroups } from './stance-groups.tsx';
import { Failed, Loading } from './states.tsx';
import { useWording } from './wording.ts';
import './inspector.css';

const PAGE = 20;

interface ListedQuotesProps {
  readonly api: Pick<Api, 'evidence'>;
  readonly workbench: Workbench;
}

/** What the graph has by now for the chosen link or node, for and against; to be read, not judged. */
export function ListedQuotes({ api, workbench }: ListedQuotesProps) {
  const wording = useWording();
  const { frozen } = wording.text.views;
  const { selection, nodes, edges } = useWatched(workbench);
  const id = selection.size === 1 ? ([...selection][0] ?? '') : '';
  const [node, edge] = [nodes.get(id), edges.get(id)];
  const ends = edge ? [edge.source, edge.target] : [id];
  const cards = ends.flatMap((end) => nodes.get(end)?.card ?? []);
  return (
    <section className="frozen-quotes" aria-label={frozen.quotesOf} tabIndex={-1} data-region>
      {node || edge ? (
        <>
          <ul className="frozen-chosen" aria-label={frozen.chosen}>
            {cards.map((card) => (
              <li key={card.id} className="inspector-end">
                <KindMark kind={card.kind} />
                <Name card={card} wording={wording} />
              </li>
            ))}
            {edge ? (
              <li className="meta">
                <bdi>{nameLink(edge, wording.text)}</bdi>
              </li>
            ) : null}
          </ul>
          <Quotes key={id} api={api} of={edge ? { edge: id } : { node: id }} />
        </>
      ) : (
        <p className="meta">{frozen.choose}</p>
      )}
    </section>
  );
}

function Quotes({ api, of }: { readonly api: ListedQuotesProps['api']; readonly of: EvidenceOf }) {
  const wording = useWording();
  const { text, number } = wording;
  const found = usePages(
    JSON.stringify(of),
    (after, signal) => api.evidence(of, { first: PAGE, after }, signal),
    (page: EvidencePage) => page.claims,
  );
  return (
    <>
      <StanceGroups quotes={found.items} draw={(claim) => <Quote key={claim.id} claim={claim} />} />
      {found.last && found.items.length === 0 ? <p className="meta">{text.views.listed.noQuotes}</p> : null}
      {found.error ? <Failed error={found.error} retry={found.retry} /> : null}
      {found.isLoading ? <Loading /> : null}
      {found.last?.next ? (
        <p className="badges">
          <span className="meta">{text.shownOf(number(found.items.length), tellTotal(found.last.total, wording))}</span>
          <Button onPress={found.more}>{text.more}</Button>
        </p>
      ) : null}
    </>
  );
}
