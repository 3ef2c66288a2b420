import { Bookmark, Share2 } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import type { ViewCard } from '../workbench/saved-view.ts';
import { usePage, useSession, useWorkbench } from './page.ts';
import { ViewHistory } from './view-history.tsx';
import { ViewMenu } from './view-row.tsx';
import './view-panel.css';

/** The open view: what it is about, what can be done with it, and its versions. */
export function ViewPanel() {
  const { wording } = usePage();
  const { panel } = wording.text.views;
  const { view } = useSession();
  return (
    <aside className="inspector view-panel" aria-label={panel.label} data-region tabIndex={-1}>
      {view ? (
        <div className="inspector-scroll">
          <ViewHead view={view} />
          <ViewHistory key={view.id} view={view} />
        </div>
      ) : (
        <NoView />
      )}
    </aside>
  );
}

function NoView() {
  const { desk, wording } = usePage();
  const { panel, actions } = wording.text.views;
  const hasCanvas = useWorkbench().nodes.size > 0;
  return (
    <div className="inspector-nothing">
      <h2 className="inspector-heading">{panel.nothing}</h2>
      <p className="meta">{panel.nothingLead}</p>
      {hasCanvas ? (
        <div>
          <Button variant="primary" onPress={() => desk.ask({ what: 'saveAs', goOn: null })}>
            <Bookmark aria-hidden="true" />
            {actions.saveAs}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

function ViewHead({ view }: { readonly view: ViewCard }) {
  const { desk, session, wording } = usePage();
  const { views } = wording.text;
  const { version, isDirty } = useSession();
  const share = () => desk.ask({ what: 'share', view, number: version?.number ?? view.latest.number });
  return (
    <header className="view-panel-head">
      <h2 className="inspector-name">
        <bdi>{view.title}</bdi>
      </h2>
      {view.description ? (
        <p className="view-panel-about">
          <bdi>{view.description}</bdi>
        </p>
      ) : null}
      <div className="badges">
        {isDirty ? <span className="badge badge-warn">{views.dirty}</span> : null}
        {view.isArchived ? <span className="badge">{views.list.isArchived}</span> : null}
        {view.tags.map((tag) => (
          <span key={tag} className="badge">
            <bdi>{tag}</bdi>
          </span>
        ))}
      </div>
      <div className="view-panel-line">
        <Button onPress={share}>
          <Share2 aria-hidden="true" />
          {views.actions.share}
        </Button>
        <ViewMenu view={view} />
        <span className="spacer" />
        <Button variant="link" onPress={() => desk.leave(() => session.close())}>
          {views.actions.close}
        </Button>
      </div>
      <dl>
        <div className="fact">
          <dt className="fact-role">{views.panel.saved}</dt>
          <dd className="fact-main">{wording.moment(view.latest.at)}</dd>
        </div>
        <div className="fact">
          <dt className="fact-role">{views.panel.created}</dt>
          <dd className="fact-main">{wording.date(view.createdAt)}</dd>
        </div>
        <div className="fact">
          <dt className="fact-role">{views.panel.keeps}</dt>
          <dd className="fact-main">{views.panel.keepsWhat}</dd>
        </div>
      </dl>
    </header>
  );
}
