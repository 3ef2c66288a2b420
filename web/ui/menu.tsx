import type { ReactNode } from 'react';
import { Button as AriaButton, Menu as AriaMenu, MenuItem, MenuTrigger, Popover } from 'react-aria-components';
import './menu.css';

interface MenuProps {
  readonly label: string;
  readonly icon: ReactNode;
  readonly text?: string;
  readonly items: readonly { readonly id: string; readonly label: string; readonly onAction: () => void }[];
  readonly isDisabled?: boolean;
}

export function Menu({ label, icon, text, items, isDisabled = false }: MenuProps) {
  return (
    <MenuTrigger>
      <AriaButton className={`button icon-button${text ? ' has-text' : ''}`} aria-label={label} isDisabled={isDisabled}>
        {icon}
        {text ? <span className="icon-button-text">{text}</span> : null}
      </AriaButton>
      <Popover className="menu-popover" placement="bottom end">
        <AriaMenu className="menu" aria-label={label}>
          {items.map((item) => (
            <MenuItem key={item.id} id={item.id} className="menu-item" onAction={item.onAction}>
              {item.label}
            </MenuItem>
          ))}
        </AriaMenu>
      </Popover>
    </MenuTrigger>
  );
}
