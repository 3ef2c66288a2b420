import { Search } from 'lucide-react';
import type { ReactNode, Ref } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import './search-list.css';

interface SearchListProps<T extends { readonly id: string }> {
  readonly label: string;
  readonly placeholder: string;
  readonly hint: string;
  readonly inputRef: Ref<HTMLInputElement>;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly items: readonly T[];
  readonly textOf: (item: T) => string;
  readonly render: (item: T) => ReactNode;
  readonly onAction: (id: string) => void;
  /** Stands between the field and the list. */
  readonly between: ReactNode;
  readonly after: ReactNode;
}

/** A search field whose arrows walk the list under it and whose Enter acts, without leaving the field. */
export function SearchList<T extends { readonly id: string }>(props: SearchListProps<T>) {
  return (
    <Autocomplete inputValue={props.value} onInputChange={props.onChange}>
      <SearchField className="search-field" aria-label={props.label}>
        <Search aria-hidden="true" />
        <Input ref={props.inputRef} className="search-input" placeholder={props.placeholder} dir="auto" maxLength={200} />
        <kbd className="key search-key" aria-hidden="true">
          {props.hint}
        </kbd>
      </SearchField>
      {props.between}
      <div className="search-results">
        <ListBox className="search-list" aria-label={props.label} items={props.items} onAction={(key) => props.onAction(String(key))}>
          {(item) => (
            <ListBoxItem id={item.id} className="search-item" textValue={props.textOf(item)}>
              {props.render(item)}
            </ListBoxItem>
          )}
        </ListBox>
        {props.after}
      </div>
    </Autocomplete>
  );
}
