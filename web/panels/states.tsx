import { CircleAlert, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Text } from '../text/ar.ts';
import { Button } from '../ui/button.tsx';
import { ApiError } from '../workbench/api.ts';
import { useWording } from './wording.ts';
import './states.css';

export function Loading() {
  const { text } = useWording();
  return (
    <output className="state">
      <LoaderCircle className="state-spinner" aria-hidden="true" />
      {text.loading}
    </output>
  );
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state state-empty">{children}</div>;
}

interface FailedProps {
  readonly error: unknown;
  readonly retry?: () => void;
  /** How the failure is put, where the same code means something of its own. */
  readonly tell?: (error: unknown, text: Text) => string;
}

/** What went wrong, in the reader's language where we know the code, with a way on. */
export function Failed({ error, retry, tell = tellProblem }: FailedProps) {
  const { text } = useWording();
  return (
    <div className="state state-failed" role="alert">
      <CircleAlert aria-hidden="true" />
      <span>{tell(error, text)}</span>
      {retry ? <Button onPress={retry}>{text.retry}</Button> : null}
    </div>
  );
}

/** A sentence for a failure: "The server does not answer. Check that it runs, then try again." */
export function tellProblem(error: unknown, text: Text): string {
  if (!(error instanceof ApiError)) return text.problems.UNKNOWN;
  const { OFFLINE, UNAVAILABLE, TIMEOUT, COST_EXCEEDED, QUERY_UNKNOWN, CANVAS_FULL, INTERNAL } = text.problems;
  const known: Record<string, string> = { OFFLINE, UNAVAILABLE, TIMEOUT, COST_EXCEEDED, QUERY_UNKNOWN, CANVAS_FULL, INTERNAL, ...text.refusals };
  const sentence = known[error.code] ?? (error.message || text.problems.UNKNOWN);
  return error.reference ? `${sentence} ${text.problems.reference(error.reference)}` : sentence;
}
