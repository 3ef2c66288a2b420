import { Snowflake } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Switch } from '../ui/switch.tsx';
import type { SnapshotCard, ViewCard } from '../workbench/saved-view.ts';
import { useLoad } from './load.ts';
import { usePage } from './page.ts';
import { Addresses, type Paths } from './share-addresses.tsx';
import { Failed, Loading } from './states.tsx';
import { tellViewProblem } from './view-problems.ts';

/** Makes a copy of a version that stays as it is, and lists those made before. */
export function ShareSnapshot({ view, number }: { readonly view: ViewCard; readonly number: number }) {
  const { views, wording } = usePage();
  const { text } = wording;
  const { share } = text.views;
  const [withQuotes, setWithQuotes] = useState(true);
  const [made, setMade] = useState<{ readonly paths: Paths; readonly count: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const make = async () => {
    setBusy(true);
    setProblem(null);
    try {
      const shared = await views.shareView(view.id, 'SNAPSHOT', number, withQuotes);
      if (shared.ok) setMade((before) => ({ paths: shared, count: (before?.count ?? 0) + 1 }));
      else setProblem(tellViewProblem(shared, text));
    } catch (error) {
      setProblem(tellViewProblem(error, text));
    } finally {
      setBusy(false);
    }
  };
  return (
    <section className="share-way">
      <h3 className="share-title">
        <Snowflake aria-hidden="true" />
        {share.snapshot}
      </h3>
      <p className="meta">
        {share.snapshotLead(wording.number(number))} {share.deleted}
      </p>
      <div className="share-line">
        <Button variant="primary" isDisabled={isBusy} onPress={() => void make()}>
          <Snowflake aria-hidden="true" />
          {share.make}
        </Button>
        <Switch isSelected={withQuotes} onChange={setWithQuotes}>
          {share.withQuotes}
        </Switch>
        <output className="meta">{isBusy ? share.making : null}</output>
      </div>
      {problem ? (
        <p className="view-problem" role="alert">
          {problem}
        </p>
      ) : null}
      {made ? <Addresses paths={made.paths} title={view.title} /> : null}
      <SnapshotsMade view={view} made={made?.count ?? 0} />
    </section>
  );
}

/** Those made before, last first: to open, to withdraw, and to give again. `made` counts up when there is another. */
function SnapshotsMade({ view, made }: { readonly view: ViewCard; readonly made: number }) {
  const { views, wording, say } = usePage();
  const { text } = wording;
  const { share } = text.views;
  const [changed, setChanged] = useState(0);
  const snapshots = useLoad(`snapshots ${view.id} ${made} ${changed}`, (signal) => views.snapshots(view.id, signal));
  const withdraw = async ({ slug, isWithdrawn }: SnapshotCard) => {
    const result = await views.withdrawSnapshot(slug, !isWithdrawn);
    if (result.ok) setChanged((count) => count + 1);
    else say(tellViewProblem(result, text));
  };
  return (
    <>
      <h4 className="share-made">{share.made}</h4>
      {snapshots.status === 'loading' ? <Loading /> : null}
      {snapshots.status === 'failed' ? <Failed error={snapshots.error} retry={snapshots.retry} /> : null}
      {snapshots.status === 'ready' && snapshots.value.length === 0 ? <p className="meta">{share.noSnapshots}</p> : null}
      {snapshots.status === 'ready' ? (
        <ul className="share-snapshots">
          {snapshots.value.map((snapshot) => (
            <li key={snapshot.slug} className="share-line">
              <span>{text.views.version(wording.number(snapshot.version))}</span>
              <span className="meta">{wording.moment(snapshot.at)}</span>
              <span className="spacer" />
              {snapshot.isWithdrawn ? (
                <span className="badge">{share.withdrawn}</span>
              ) : (
                <a href={`/s/${encodeURIComponent(snapshot.slug)}`} target="_blank" rel="noreferrer">
                  {share.openSnapshot}
                </a>
              )}
              <Button variant="link" onPress={() => void withdraw(snapshot).catch((error: unknown) => say(tellViewProblem(error, text)))}>
                {snapshot.isWithdrawn ? share.giveAgain : share.withdraw}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
    </>
  );
}
