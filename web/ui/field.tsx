import type { ReactNode } from 'react';
import { Button as AriaButton, FileTrigger, Group, Input, Label, NumberField, Text, TextArea, TextField } from 'react-aria-components';
import './field.css';

interface FieldProps {
  readonly label: string;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly hint?: string;
  readonly type?: 'text' | 'date';
  readonly rows?: number;
  /** Has the keyboard when its dialog opens. */
  readonly isFirst?: boolean;
  readonly maxLength?: number;
}

/** One line of text; with `rows` a box of several. */
export function Field({ label, hint, type = 'text', rows, isFirst = false, ...rest }: FieldProps) {
  return (
    <TextField {...rest} type={type} autoFocus={isFirst} className="field">
      <Label className="field-label">{label}</Label>
      {rows ? <TextArea className="field-input field-area" rows={rows} dir="auto" /> : <Input className="field-input" dir="auto" />}
      {hint ? (
        <Text slot="description" className="field-hint">
          {hint}
        </Text>
      ) : null}
    </TextField>
  );
}

interface StepperProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step?: number;
  readonly onChange: (value: number) => void;
}

export function Stepper({ label, value, min, max, step = 1, onChange }: StepperProps) {
  return (
    <NumberField className="stepper" aria-label={label} value={value} minValue={min} maxValue={max} step={step} onChange={onChange}>
      <Group className="stepper-group">
        <AriaButton slot="decrement" className="stepper-button">
          −
        </AriaButton>
        <Input className="stepper-input" />
        <AriaButton slot="increment" className="stepper-button">
          +
        </AriaButton>
      </Group>
    </NumberField>
  );
}

interface ChooseFilesProps {
  readonly children: ReactNode;
  readonly accept: readonly string[];
  readonly onChoose: (files: File[]) => void;
  readonly variant: 'primary' | 'plain';
}

/** A button that opens the system's file chooser. */
export function ChooseFiles({ children, accept, onChoose, variant }: ChooseFilesProps) {
  return (
    <FileTrigger allowsMultiple acceptedFileTypes={accept} onSelect={(files) => files && onChoose([...files])}>
      <AriaButton className={`button button-${variant}`}>{children}</AriaButton>
    </FileTrigger>
  );
}
