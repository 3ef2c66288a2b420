import type { NodeDetail } from '../workbench/api.ts';
import { KindMark } from './kind-mark.tsx';
import { Name, wordFor } from './naming.tsx';
import { usePage } from './page.ts';

/** Aliases, positions, place on earth, participants: what is known beside the links. */
export function NodeFacts({ detail }: { readonly detail: NodeDetail }) {
  const { wording, openEvidence } = usePage();
  const { text, count } = wording;
  const first = wording.date(detail.firstSeen);
  const last = wording.date(detail.lastSeen);
  const aliases = detail.aliases.filter((alias) => alias !== detail.card.label && alias !== detail.card.labelLatin);
  return (
    <>
      {aliases.length > 0 || first || detail.location ? (
        <section className="inspector-part inspector-notes">
          {aliases.length > 0 ? (
            <p>
              {text.inspector.alsoWritten}{' '}
              {aliases.map((alias, index) => (
                <span key={alias}>
                  {index > 0 ? (wording.language === 'ar' ? '، ' : ', ') : null}
                  <bdi>{alias}</bdi>
                </span>
              ))}
            </p>
          ) : null}
          {first ? (
            <p>
              {text.inspector.seen} {first}
              {last && last !== first ? ` – ${last}` : null}
            </p>
          ) : null}
          {detail.location ? (
            <p>
              {text.inspector.location}:{' '}
              <bdi dir="ltr">
                {detail.location.latitude.toFixed(3)}, {detail.location.longitude.toFixed(3)}
              </bdi>
            </p>
          ) : null}
        </section>
      ) : null}
      {detail.positions.length > 0 ? (
        <section className="inspector-part">
          <h3 className="inspector-title">{text.inspector.positions}</h3>
          <ul>
            {detail.positions.map((position) => {
              const where = [position.organization, position.place].filter((card) => card !== null);
              const sources = count(position.documentCount, text.inspector.sources);
              const edge = position.edge;
              return (
                <li key={`${position.title} ${edge ?? ''}`} className="fact">
                  <span className="fact-main">
                    <bdi>{position.title}</bdi>
                    {where.map((card) => (
                      <span key={card.id} className="fact-where">
                        {' · '}
                        <Name card={card} wording={wording} />
                      </span>
                    ))}
                  </span>
                  {edge ? (
                    <button type="button" className="sources" onClick={() => openEvidence({ edge })}>
                      {sources}
                    </button>
                  ) : (
                    <span className="meta">{sources}</span>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ) : null}
      {detail.participants.length > 0 ? (
        <section className="inspector-part">
          <h3 className="inspector-title">{text.inspector.participants}</h3>
          <ul>
            {detail.participants.map(({ role, node, edge }) => (
              <li key={edge} className="fact">
                <KindMark kind={node.kind} />
                <span className="fact-main">
                  <span className="fact-role">{wordFor(text.roles, role)}</span> <Name card={node} wording={wording} />
                </span>
                <button type="button" className="sources" onClick={() => openEvidence({ edge })}>
                  {text.canvas.evidence}
                </button>
              </li>
            ))}
          </ul>
        </section>
      ) : null}
    </>
  );
}
