import { GitCompare } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import type { VersionCard, ViewCard } from '../workbench/saved-view.ts';
import { usePages } from './load.ts';
import { usePage, useSession } from './page.ts';
import { Failed, Loading } from './states.tsx';
import { tellViewProblem } from './view-problems.ts';

interface VersionPage {
  readonly versions: readonly VersionCard[];
  readonly next: string | null;
}
const PAGE = 20;

/** Every version of the open view, last first: to look at, compare and bring back. */
export function ViewHistory({ view }: { readonly view: ViewCard }) {
  const { views, wording } = usePage();
  const { text } = wording;
  const found = usePages(
    `${view.id} ${view.versionCount}`,
    (after, signal) => views.viewVersions(view.id, { first: PAGE, after }, signal),
    (page: VersionPage): readonly VersionCard[] => page.versions,
  );
  return (
    <section className="inspector-part">
      <h3 className="inspector-title">{text.views.history.title}</h3>
      <ol className="versions">
        {found.items.map((version) => (
          <Version key={version.number} view={view} version={version} />
        ))}
      </ol>
      {found.error ? <Failed error={found.error} retry={found.retry} tell={tellViewProblem} /> : null}
      {found.isLoading ? <Loading /> : null}
      {found.last?.next ? <Button onPress={found.more}>{text.more}</Button> : null}
    </section>
  );
}

function Version({ view, version }: { readonly view: ViewCard; readonly version: VersionCard }) {
  const { wording } = usePage();
  const { views } = wording.text;
  const { history } = views;
  const isOpen = useSession().version?.number === version.number;
  return (
    <li className="version" data-open={isOpen || undefined} aria-current={isOpen || undefined}>
      <p className="version-line">
        <strong>{views.version(wording.number(version.number))}</strong>
        {isOpen ? <span className="badge version-open">{history.open}</span> : null}
        {version.isSupported ? null : <span className="badge badge-warn">{history.unsupported}</span>}
      </p>
      <p className="version-message">
        {version.message ? (
          <bdi>{version.message}</bdi>
        ) : version.restoredFrom !== null ? (
          history.restoredFrom(wording.number(version.restoredFrom))
        ) : (
          <span className="meta">{history.noMessage}</span>
        )}
      </p>
      <p className="meta">
        {wording.moment(version.at)} · {views.nodes(version.nodeCount)}
      </p>
      {version.isSupported ? <VersionActions view={view} number={version.number} isOpen={isOpen} /> : null}
    </li>
  );
}

function VersionActions({ view, number, isOpen }: { readonly view: ViewCard; readonly number: number; readonly isOpen: boolean }) {
  const { desk, session, wording } = usePage();
  const { history } = wording.text.views;
  const latest = view.latest.number;
  const named = (action: string) => history.named(action, wording.number(number));
  const compare = (from: number, to: number) => () => void session.compare(from, to);
  const comparisons = [
    ...(number > 1 ? [{ id: 'before', label: history.withBefore, onAction: compare(number - 1, number) }] : []),
    ...(number < latest ? [{ id: 'latest', label: history.withLatest, onAction: compare(number, latest) }] : []),
  ];
  return (
    <div className="version-actions">
      {isOpen ? null : (
        <Button variant="link" label={named(history.look)} onPress={() => desk.openVersion(number)}>
          {history.look}
        </Button>
      )}
      {comparisons.length > 0 ? (
        <Menu label={named(history.compare)} icon={<GitCompare />} text={history.compare} items={comparisons} />
      ) : null}
      {number < latest ? (
        <Button variant="link" label={named(history.restore)} onPress={() => desk.restore(number)}>
          {history.restore}
        </Button>
      ) : null}
    </div>
  );
}
