import { ChevronDown } from 'lucide-react';
import { Button as AriaButton, ListBox, ListBoxItem, Popover, Select, SelectValue } from 'react-aria-components';
import './choice.css';

interface ChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: Readonly<Record<T, string>>;
  readonly onChange: (value: T) => void;
}

/** One of a few, chosen from a list that opens. */
export function Choice<T extends string>({ label, value, options, onChange }: ChoiceProps<T>) {
  const names = Object.keys(options) as T[];
  return (
    <Select className="choice" aria-label={label} value={value} onChange={(key) => onChange(names.find((name) => name === key) ?? value)}>
      <AriaButton className="button button-plain choice-button">
        <SelectValue />
        <ChevronDown aria-hidden="true" />
      </AriaButton>
      <Popover className="menu-popover" placement="bottom start">
        <ListBox className="menu">
          {names.map((name) => (
            <ListBoxItem key={name} id={name} className="menu-item" textValue={options[name]}>
              {options[name]}
            </ListBoxItem>
          ))}
        </ListBox>
      </Popover>
    </Select>
  );
}
