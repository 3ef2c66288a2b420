import { Search as SearchIcon } from 'lucide-react';
import { type RefObject, useDeferredValue, useState } from 'react';
import { Button, Chip, IconButton } from '../ui/button.tsx';
import { SearchList } from '../ui/search-list.tsx';
import { Switch } from '../ui/switch.tsx';
import type { SearchHit, SearchPage } from '../workbench/api.ts';
import type { NodeKind } from '../workbench/graph.ts';
import { KindMark } from './kind-mark.tsx';
import { usePages } from './load.ts';
import { tellTotal } from './naming.tsx';
import { usePage, useWorkbench } from './page.ts';
import { SearchHitRow } from './search-hit.tsx';
import { Empty, Failed, Loading } from './states.tsx';
import './search.css';

export const KINDS: readonly NodeKind[] = ['PERSON', 'ORGANIZATION', 'PLACE', 'EVENT'];
const PAGE = 20;

export function Search({ inputRef }: { readonly inputRef: RefObject<HTMLInputElement | null> }) {
  const { api, workbench, wording, revision } = usePage();
  const { text, number } = wording;
  const state = useWorkbench();
  const [typed, setTyped] = useState('');
  const [kinds, setKinds] = useState<ReadonlySet<NodeKind>>(new Set(KINDS));
  const [anyScript, setAnyScript] = useState(true);
  const [isOpen, setOpen] = useState(false);
  const query = useDeferredValue(typed.trim());
  const types = KINDS.filter((kind) => kinds.has(kind));
  const key = query === '' || types.length === 0 ? null : [query, anyScript, types.join(), revision].join('\n');
  const found = usePages(
    key,
    (after, signal) => api.search({ text: query, types, anyScript, first: PAGE, after }, signal),
    (page: SearchPage): readonly SearchHit[] => page.hits,
  );
  const items = found.items.map((hit) => ({ id: hit.node.id, hit, isOnCanvas: state.nodes.has(hit.node.id), query, wording }));
  const add = (id: string) => void workbench.run('addNodes', { ids: [id] }).then(() => workbench.run('fitSelection'));
  const toggle = (kind: NodeKind, isOn: boolean) => setKinds(new Set(KINDS.filter((each) => (each === kind ? isOn : kinds.has(each)))));

  return (
    <section className="search" aria-label={text.search.label} data-region data-open={isOpen || undefined} tabIndex={-1}>
      <div className="search-rail">
        <IconButton label={text.search.open} isPressed={isOpen} onPress={() => setOpen(!isOpen)}>
          <SearchIcon />
        </IconButton>
      </div>
      <div className="search-panel">
        <SearchList
          label={text.search.label}
          placeholder={text.search.placeholder}
          hint="/"
          inputRef={inputRef}
          value={typed}
          onChange={setTyped}
          items={items}
          textOf={(item) => item.hit.node.label}
          render={(item) => <SearchHitRow hit={item.hit} isOnCanvas={item.isOnCanvas} query={item.query} />}
          onAction={add}
          between={
            <>
              <div className="search-script">
                <Switch isSelected={anyScript} onChange={setAnyScript}>
                  {text.search.anyScript}
                </Switch>
              </div>
              <fieldset className="search-kinds" aria-label={text.search.kinds}>
                {KINDS.map((kind) => (
                  <Chip key={kind} isSelected={kinds.has(kind)} onChange={(isOn) => toggle(kind, isOn)}>
                    <KindMark kind={kind} />
                    {text.kindsMany[kind]}
                  </Chip>
                ))}
              </fieldset>
            </>
          }
          after={
            <>
              {key === null ? <Empty>{text.search.hint}</Empty> : null}
              {found.error ? <Failed error={found.error} retry={found.retry} /> : null}
              {found.isLoading ? <Loading /> : null}
              {found.last && items.length === 0 && !found.isLoading ? <Empty>{text.search.nothing(query)}</Empty> : null}
              {found.last && items.length > 0 ? (
                <div className="search-foot">
                  <output className="meta">{text.search.hitsShown(number(items.length), tellTotal(found.last.total, wording))}</output>
                  {found.last.next ? (
                    <Button variant="link" onPress={found.more}>
                      {text.more}
                    </Button>
                  ) : null}
                </div>
              ) : null}
            </>
          }
        />
      </div>
    </section>
  );
}
