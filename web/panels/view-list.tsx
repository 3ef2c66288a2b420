import { FileUp } from 'lucide-react';
import { useDeferredValue, useState } from 'react';
import { Button, Chip } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { ChooseFiles } from '../ui/field.tsx';
import { SearchBox } from '../ui/search-box.tsx';
import { Switch } from '../ui/switch.tsx';
import type { ViewCard } from '../workbench/saved-view.ts';
import { usePages } from './load.ts';
import { usePage, useSession, useWorkbench } from './page.ts';
import { Empty, Failed, Loading } from './states.tsx';
import { ACCEPTED_VIEWS } from './view-file.ts';
import { tellViewProblem } from './view-problems.ts';
import { ViewRow } from './view-row.tsx';
import './view-list.css';

type Order = 'CHANGED' | 'TITLE' | 'CREATED';
interface ViewPage {
  readonly views: readonly ViewCard[];
  readonly total: number;
  readonly next: string | null;
}
const PAGE = 30;

/** Every saved view, to be searched, narrowed and opened. `revision`: the list is another now. */
export function ViewList({ revision }: { readonly revision: number }) {
  const { views, desk, wording } = usePage();
  const { text, number } = wording;
  const { list } = text.views;
  const { view: open } = useSession();
  const [typed, setTyped] = useState('');
  const [tags, setTags] = useState<readonly string[]>([]);
  const [orderBy, setOrder] = useState<Order>('CHANGED');
  const [isArchived, setArchived] = useState(false);
  const query = useDeferredValue(typed.trim());
  const found = usePages(
    [query, ...tags, orderBy, isArchived, revision].join('\n'),
    (after, signal) => views.views({ text: query, tags, isArchived, orderBy, first: PAGE, after }, signal),
    (page: ViewPage): readonly ViewCard[] => page.views,
  );
  // What was just saved is known already: the list need not be asked anew for it.
  const rows = found.items.map((view) => (open?.id === view.id ? open : view));
  const known = [...new Set([...tags, ...rows.flatMap((view) => view.tags)])].toSorted((one, other) => one.localeCompare(other));
  const isNarrowed = query !== '' || tags.length > 0;
  const showAll = () => {
    setTyped('');
    setTags([]);
    setArchived(false);
  };
  return (
    <section className="view-list" aria-label={text.views.label} data-region tabIndex={-1}>
      <div className="view-list-head">
        <SearchBox label={list.search} value={typed} onChange={setTyped} />
        <div className="view-list-line">
          <Choice label={list.order} value={orderBy} options={list.orders} onChange={setOrder} />
          <Switch isSelected={isArchived} onChange={setArchived}>
            {list.archived}
          </Switch>
        </div>
        {known.length > 0 ? (
          <fieldset className="view-list-tags" aria-label={text.views.tags}>
            {known.map((tag) => (
              <Chip
                key={tag}
                isSelected={tags.includes(tag)}
                onChange={(isOn) => setTags(isOn ? [...tags, tag] : tags.filter((each) => each !== tag))}
              >
                <bdi>{tag}</bdi>
              </Chip>
            ))}
          </fieldset>
        ) : null}
      </div>
      <div className="view-list-scroll">
        <ul>
          {rows.map((view) => (
            <ViewRow key={view.id} view={view} isOpen={open?.id === view.id} />
          ))}
        </ul>
        {found.error ? <Failed error={found.error} retry={found.retry} tell={tellViewProblem} /> : null}
        {found.isLoading ? <Loading /> : null}
        {found.last && rows.length === 0 && !found.isLoading ? (
          <NoViews isNarrowed={isNarrowed} isArchived={isArchived} onShowAll={showAll} />
        ) : null}
        {found.last?.next ? (
          <div className="view-list-more">
            <Button onPress={found.more}>{text.more}</Button>
          </div>
        ) : null}
      </div>
      <footer className="view-list-foot">
        <output className="meta">
          {found.last?.next ? text.of(number(rows.length), number(found.last.total)) : found.last ? list.count(found.last.total) : null}
        </output>
        <ChooseFiles variant="plain" accept={ACCEPTED_VIEWS} onChoose={desk.importFiles}>
          <FileUp aria-hidden="true" />
          {list.import}
        </ChooseFiles>
      </footer>
    </section>
  );
}

interface NoViewsProps {
  readonly isNarrowed: boolean;
  readonly isArchived: boolean;
  readonly onShowAll: () => void;
}

/** Why the list is empty, and the way out. */
function NoViews({ isNarrowed, isArchived, onShowAll }: NoViewsProps) {
  const { desk, wording } = usePage();
  const { list, actions } = wording.text.views;
  const hasCanvas = useWorkbench().nodes.size > 0;
  return (
    <Empty>
      <span>{isNarrowed ? list.noneFound : isArchived ? list.noneArchived : list.none}</span>
      {isNarrowed || isArchived ? (
        <Button onPress={onShowAll}>{list.clear}</Button>
      ) : hasCanvas ? (
        <Button onPress={() => desk.ask({ what: 'saveAs', goOn: null })}>{actions.saveAs}</Button>
      ) : null}
    </Empty>
  );
}
