import { useCallback, useEffect, useState } from 'react';
import { Button } from '../ui/button.tsx';

/** What can be done about what is told: "Undo". */
export interface ToastAction {
  readonly label: string;
  readonly run: () => void;
}
interface Told {
  readonly message: string;
  readonly action: ToastAction | null;
}
export type Say = (message: string, action?: ToastAction) => void;

/** How long a passing word stays, and how long one with something to press. */
const [SHOWN, SHOWN_WITH_ACTION] = [6000, 15_000];

interface Toasting {
  readonly told: Told | null;
  readonly say: Say;
  readonly dismiss: () => void;
  /** While it is pointed at or has the focus it stays. */
  readonly hold: (isHeld: boolean) => void;
}

export function useToast(first: string | null): Toasting {
  const [told, setTold] = useState<Told | null>(first === null ? null : { message: first, action: null });
  const [isHeld, hold] = useState(false);
  useEffect(() => {
    if (!told || isHeld) return;
    const timer = setTimeout(() => setTold(null), told.action ? SHOWN_WITH_ACTION : SHOWN);
    return () => clearTimeout(timer);
  }, [told, isHeld]);
  return {
    told,
    say: useCallback((message: string, action?: ToastAction) => setTold({ message, action: action ?? null }), []),
    dismiss: useCallback(() => {
      hold(false);
      setTold(null);
    }, []),
    hold,
  };
}

/** The region stands always, so that screen readers hear what comes into it. */
export function Toast({ toast: { told, dismiss, hold } }: { readonly toast: Toasting }) {
  const act = (run: () => void) => {
    dismiss();
    run();
  };
  return (
    <output className="toast">
      {told ? (
        <span
          className="toast-message"
          onPointerEnter={() => hold(true)}
          onPointerLeave={() => hold(false)}
          onFocus={() => hold(true)}
          onBlur={() => hold(false)}
        >
          <span>{told.message}</span>
          {told.action ? <ToastButton action={told.action} onAct={act} /> : null}
        </span>
      ) : null}
    </output>
  );
}

function ToastButton({ action, onAct }: { readonly action: ToastAction; readonly onAct: (run: () => void) => void }) {
  return (
    <span className="toast-action">
      <Button variant="link" onPress={() => onAct(action.run)}>
        {action.label}
      </Button>
    </span>
  );
}
