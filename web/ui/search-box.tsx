import { Search } from 'lucide-react';
import { Input, SearchField } from 'react-aria-components';
import './search-list.css';

interface SearchBoxProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
}

/** A search field that narrows what stands under it; Escape empties it. */
export function SearchBox({ label, ...rest }: SearchBoxProps) {
  return (
    <SearchField {...rest} className="search-field" aria-label={label}>
      <Search aria-hidden="true" />
      <Input className="search-input" placeholder={label} dir="auto" maxLength={200} />
    </SearchField>
  );
}
