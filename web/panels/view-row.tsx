import { Archive, Ellipsis } from 'lucide-react';
import { Menu } from '../ui/menu.tsx';
import type { ViewCard } from '../workbench/saved-view.ts';
import { usePage } from './page.ts';
import { Thumbnail } from './thumbnail.tsx';

/** A view in the list: pressing it opens it. */
export function ViewRow({ view, isOpen }: { readonly view: ViewCard; readonly isOpen: boolean }) {
  const { desk, wording } = usePage();
  const { text, number } = wording;
  const { views } = text;
  return (
    <li className="view-row" data-open={isOpen || undefined}>
      <button type="button" className="view-row-open" aria-current={isOpen} onClick={() => desk.open(view)}>
        <Thumbnail address={view.latest.thumbnail} />
        <span className="view-row-words">
          <span className="view-row-title">
            <bdi>{view.title}</bdi>
          </span>
          <span className="meta">
            {views.nodes(view.latest.nodeCount)} · {views.version(number(view.latest.number))}
          </span>
          <span className="meta">{views.changed(wording.date(view.changedAt) ?? '')}</span>
          {view.isArchived || view.tags.length > 0 || !view.latest.isSupported ? (
            <span className="badges">
              {view.isArchived ? (
                <span className="badge">
                  <Archive aria-hidden="true" />
                  {views.list.isArchived}
                </span>
              ) : null}
              {view.latest.isSupported ? null : <span className="badge badge-warn">{views.history.unsupported}</span>}
              {view.tags.map((tag) => (
                <span key={tag} className="badge">
                  <bdi>{tag}</bdi>
                </span>
              ))}
            </span>
          ) : null}
        </span>
      </button>
      <ViewMenu view={view} />
    </li>
  );
}

/** What can be done with a view besides opening it. */
export function ViewMenu({ view }: { readonly view: ViewCard }) {
  const { desk, wording } = usePage();
  const { list, actions } = wording.text.views;
  return (
    <Menu
      label={list.actions(view.title)}
      icon={<Ellipsis />}
      items={[
        { id: 'share', label: actions.shareMenu, onAction: () => desk.ask({ what: 'share', view, number: view.latest.number }) },
        { id: 'rename', label: actions.rename, onAction: () => desk.ask({ what: 'rename', view }) },
        ...(view.latest.isSupported ? [{ id: 'duplicate', label: actions.duplicate, onAction: () => desk.duplicate(view) }] : []),
        {
          id: 'archive',
          label: view.isArchived ? actions.unarchive : actions.archive,
          onAction: () => desk.setArchived(view, !view.isArchived),
        },
        { id: 'delete', label: actions.delete, onAction: () => desk.remove(view) },
      ]}
    />
  );
}
