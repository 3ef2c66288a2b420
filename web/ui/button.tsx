import type { ReactNode } from 'react';
import { Button as AriaButton, ToggleButton, Tooltip, TooltipTrigger } from 'react-aria-components';
import './button.css';

interface ButtonProps {
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly variant?: 'primary' | 'plain' | 'quiet' | 'link' | 'danger';
  readonly isDisabled?: boolean;
  readonly type?: 'button' | 'submit';
  /** Read aloud in place of the words, which it holds: "Restore: version 3". */
  readonly label?: string;
}

export function Button({ children, variant = 'plain', label, ...rest }: ButtonProps) {
  return (
    <AriaButton {...rest} {...(label ? { 'aria-label': label } : {})} className={`button button-${variant}`}>
      {children}
    </AriaButton>
  );
}

interface IconButtonProps {
  /** What it does; read aloud, and shown on hover. */
  readonly label: string;
  readonly children: ReactNode;
  readonly onPress?: () => void;
  readonly isDisabled?: boolean;
  readonly isPressed?: boolean;
  /** Words beside the icon, on wide pages. */
  readonly text?: string;
  /** The one thing most wanted here. */
  readonly isPrimary?: boolean;
}

export function IconButton({ label, children, text, isPressed, isDisabled = false, isPrimary = false, ...rest }: IconButtonProps) {
  const pressed = isPressed === undefined ? {} : { 'aria-pressed': isPressed };
  return (
    <TooltipTrigger delay={400} closeDelay={100}>
      <AriaButton
        {...rest}
        {...pressed}
        isDisabled={isDisabled}
        aria-label={label}
        className={`button icon-button${text ? ' has-text' : ''}${isPrimary ? ' button-primary' : ''}`}
      >
        {children}
        {text ? <span className="icon-button-text">{text}</span> : null}
      </AriaButton>
      <Tooltip className="tooltip" offset={6}>
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}

interface ChipProps {
  readonly children: ReactNode;
  readonly label?: string;
  readonly isSelected: boolean;
  readonly onChange: (isSelected: boolean) => void;
  readonly isDisabled?: boolean;
}

/** A filter that is on or off. */
export function Chip({ children, label, ...rest }: ChipProps) {
  return (
    <ToggleButton {...rest} {...(label ? { 'aria-label': label } : {})} className="chip">
      {children}
    </ToggleButton>
  );
}
