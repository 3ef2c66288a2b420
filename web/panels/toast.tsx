import { useCallback, useEffect, useState } from 'react';

/** How long a passing word stays. */
const SHOWN = 6000;

export function useToast(first: string | null): { readonly message: string | null; readonly say: (message: string) => void } {
  const [told, setTold] = useState<{ readonly message: string } | null>(first === null ? null : { message: first });
  useEffect(() => {
    if (!told) return;
    const timer = setTimeout(() => setTold(null), SHOWN);
    return () => clearTimeout(timer);
  }, [told]);
  return { message: told?.message ?? null, say: useCallback((message: string) => setTold({ message }), []) };
}

/** The region stands always, so that screen readers hear what comes into it. */
export function Toast({ message }: { readonly message: string | null }) {
  return (
    <output className="toast">
      {message ? (
        <span className="toast-message">
          <bdi>{message}</bdi>
        </span>
      ) : null}
    </output>
  );
}
