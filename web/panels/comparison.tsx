import { Button } from '../ui/button.tsx';
import type { ViewComparison } from '../workbench/saved-view.ts';
import { wordFor } from './naming.tsx';
import { usePage } from './page.ts';
import './comparison.css';

/** What the marks on the canvas mean while two versions are compared, and how many there are of each. */
export function Comparison({ comparison }: { readonly comparison: ViewComparison }) {
  const { session, wording } = usePage();
  const { number, locale } = wording;
  const words = wording.text.views.comparison;
  const { from, to, added, removed, moved, restyled, addedEdges, removedEdges, settings } = comparison;
  const marks = [
    { name: 'added', sign: '+', label: words.added, count: added.length },
    { name: 'removed', sign: '−', label: words.removed, count: removed.length },
    { name: 'moved', sign: '↔', label: words.moved, count: moved.length },
    { name: 'restyled', sign: '◌', label: words.restyled, count: restyled.length },
  ];
  const isSame = marks.every(({ count }) => count === 0) && addedEdges.length + removedEdges.length + settings.length === 0;
  const names = new Intl.ListFormat(locale).format(settings.map((setting) => wordFor(words.names, setting)));
  return (
    <section className="strip comparison" aria-label={words.label}>
      <strong>{words.title(number(from.number), number(to.number))}</strong>
      {isSame ? <span>{words.same}</span> : null}
      <ul className="comparison-marks">
        {marks
          .filter(({ count }) => count > 0)
          .map(({ name, sign, label, count }) => (
            <li key={name} className="comparison-mark">
              <span className={`comparison-sign comparison-${name}`} aria-hidden="true">
                {sign}
              </span>
              {label} <span className="meta">{number(count)}</span>
            </li>
          ))}
        {addedEdges.length + removedEdges.length > 0 ? (
          <li className="comparison-mark">
            {words.links}
            <span className="comparison-links">
              {addedEdges.length > 0 ? <bdi className="comparison-added">+{number(addedEdges.length)}</bdi> : null}{' '}
              {removedEdges.length > 0 ? <bdi className="comparison-removed">−{number(removedEdges.length)}</bdi> : null}
            </span>
          </li>
        ) : null}
      </ul>
      {settings.length > 0 ? (
        <span className="meta">
          {words.settings} {names}
        </span>
      ) : null}
      <span className="spacer" />
      <Button onPress={() => session.endComparison()}>{words.end}</Button>
    </section>
  );
}
