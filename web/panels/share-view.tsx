import { Download, Link2, Snowflake } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { CopyField } from '../ui/copy-field.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Switch } from '../ui/switch.tsx';
import { ApiError } from '../workbench/api.ts';
import type { ViewCard } from '../workbench/saved-view.ts';
import { putOnClipboard } from './copy.ts';
import { useLoad } from './load.ts';
import { usePage, useSession } from './page.ts';
import { Failed, Loading } from './states.tsx';
import { exportView } from './view-file.ts';
import { tellViewProblem } from './view-problems.ts';
import './share-view.css';

interface ShareViewProps {
  readonly view: ViewCard;
  /** The version that a snapshot freezes and a file holds. */
  readonly number: number;
  readonly onClose: () => void;
}
interface Paths {
  readonly path: string;
  readonly embedPath: string;
}

/** Ways to hand a view on: a live link, a snapshot that stays as it is, a file. */
export function ShareView({ view, number, onClose }: ShareViewProps) {
  const { views, wording } = usePage();
  const { text } = wording;
  const { share } = text.views;
  const session = useSession();
  const live = useLoad(`live ${view.id}`, async () => {
    const shared = await views.shareView(view.id, 'LIVE', number, false);
    if (!shared.ok) throw new ApiError(shared.message, shared.code, false);
    return shared;
  });
  return (
    <Dialog size="medium" title={share.title(view.title)} closeLabel={text.close} onClose={onClose}>
      <div className="dialog-body share">
        {session.view?.id === view.id && session.isDirty ? <p className="share-note">{share.dirty}</p> : null}
        <section className="share-way">
          <h3 className="share-title">
            <Link2 aria-hidden="true" />
            {share.live}
          </h3>
          <p className="meta">{share.liveLead}</p>
          {live.status === 'loading' ? <Loading /> : null}
          {live.status === 'failed' ? <Failed error={live.error} retry={live.retry} tell={tellViewProblem} /> : null}
          {live.status === 'ready' ? <Addresses paths={live.value} title={view.title} /> : null}
        </section>
        <ShareSnapshot view={view} number={number} />
        <ShareFile view={view} number={number} />
      </div>
    </Dialog>
  );
}

/** The address to send, and the code that shows it inside another page. */
function Addresses({ paths, title }: { readonly paths: Paths; readonly title: string }) {
  const { share } = usePage().wording.text.views;
  const embed = new URL(paths.embedPath, location.origin).href;
  const code = `<iframe src="${escapeAttribute(embed)}" title="${escapeAttribute(title)}" width="100%" height="600" loading="lazy"></iframe>`;
  return (
    <div className="share-addresses">
      <CopyField label={share.link} value={new URL(paths.path, location.origin).href} words={share} onCopy={putOnClipboard} />
      <CopyField label={share.embed} value={code} words={share} onCopy={putOnClipboard} />
    </div>
  );
}

function escapeAttribute(value: string): string {
  return value.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}

function ShareSnapshot({ view, number }: Omit<ShareViewProps, 'onClose'>) {
  const { views, wording } = usePage();
  const { text } = wording;
  const { share } = text.views;
  const [withQuotes, setWithQuotes] = useState(true);
  const [made, setMade] = useState<{ readonly paths: Paths; readonly count: number } | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const snapshots = useLoad(`snapshots ${view.id} ${made?.count ?? 0}`, (signal) => views.snapshots(view.id, signal));
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
              <a href={`/s/${encodeURIComponent(snapshot.slug)}`} target="_blank" rel="noreferrer">
                {share.openSnapshot}
              </a>
            </li>
          ))}
        </ul>
      ) : null}
    </section>
  );
}

function ShareFile({ view, number }: Omit<ShareViewProps, 'onClose'>) {
  const { views, wording, say } = usePage();
  const { text } = wording;
  const { share } = text.views;
  const download = async () => {
    const opened = await views.openView({ id: view.id }, number);
    if (!opened) say(text.views.problems.VIEW_NOT_FOUND);
    else if (!opened.content) say(text.views.problems.UNSUPPORTED_VERSION);
    else exportView(opened);
  };
  return (
    <section className="share-way">
      <h3 className="share-title">
        <Download aria-hidden="true" />
        {share.file}
      </h3>
      <p className="meta">{share.fileLead}</p>
      <div className="share-line">
        <Button onPress={() => void download().catch((error: unknown) => say(tellViewProblem(error, text)))}>
          <Download aria-hidden="true" />
          {share.download}
        </Button>
      </div>
    </section>
  );
}
