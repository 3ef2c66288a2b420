import { Check, Copy } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Input, Label, TextField } from 'react-aria-components';
import { Button } from './button.tsx';
import './copy-field.css';

interface CopyFieldProps {
  readonly label: string;
  readonly value: string;
  readonly words: { readonly copy: string; readonly copied: string; readonly copyNamed: (what: string) => string };
  /** Puts it on the clipboard; false when that is not allowed. */
  readonly onCopy: (value: string) => Promise<boolean>;
}

/** How long "Copied" stays. */
const TOLD = 2500;

/** A value to be copied: shown whole, selected when it gets the focus. */
export function CopyField({ label, value, words, onCopy }: CopyFieldProps) {
  const [isCopied, setCopied] = useState(false);
  useEffect(() => {
    if (!isCopied) return;
    const timer = setTimeout(() => setCopied(false), TOLD);
    return () => clearTimeout(timer);
  }, [isCopied]);
  return (
    <TextField className="field copy-field" value={value} isReadOnly>
      <Label className="field-label">{label}</Label>
      <div className="copy-field-line">
        <Input className="field-input" dir="ltr" onFocus={(event) => event.currentTarget.select()} />
        <Button label={words.copyNamed(label)} onPress={() => void onCopy(value).then(setCopied)}>
          {isCopied ? <Check aria-hidden="true" /> : <Copy aria-hidden="true" />}
          {isCopied ? words.copied : words.copy}
        </Button>
      </div>
      <output className="visually-hidden">{isCopied ? words.copied : null}</output>
    </TextField>
  );
}
