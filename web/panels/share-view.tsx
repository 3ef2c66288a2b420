import { Download, Link2 } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ApiError } from '../workbench/api.ts';
import type { ViewCard } from '../workbench/saved-view.ts';
import { useLoad } from './load.ts';
import { usePage, useSession } from './page.ts';
import { Addresses } from './share-addresses.tsx';
import { ShareSnapshot } from './share-snapshot.tsx';
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
