import { CircleAlert, LoaderCircle } from 'lucide-react';
import type { ReactNode } from 'react';
import type { Text } from '../text/ar.ts';
import { Button } from '../ui/button.tsx';
import { ApiError } from '../workbench/api.ts';
import { usePage } from './page.ts';
import './states.css';

export function Loading() {
  const { wording } = usePage();
  return (
    <output className="state">
      <LoaderCircle className="state-spinner" aria-hidden="true" />
      {wording.text.loading}
    </output>
  );
}

export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className="state state-empty">{children}</div>;
}

/** What went wrong, in the reader's language where we know the code, with a way on. */
export function Failed({ error, retry }: { readonly error: unknown; readonly retry?: () => void }) {
  const { text } = usePage().wording;
  return (
    <div className="state state-failed" role="alert">
      <CircleAlert aria-hidden="true" />
      <span>{tellProblem(error, text)}</span>
      {retry ? <Button onPress={retry}>{text.retry}</Button> : null}
    </div>
  );
}

/** A sentence for a failure: "The server does not answer. Check that it runs, then try again." */
export function tellProblem(error: unknown, text: Text): string {
  if (!(error instanceof ApiError)) return text.problems.UNKNOWN;
  const { OFFLINE, UNAVAILABLE, TIMEOUT, COST_EXCEEDED, CANVAS_FULL, INTERNAL } = text.problems;
  const known: Record<string, string> = { OFFLINE, UNAVAILABLE, TIMEOUT, COST_EXCEEDED, CANVAS_FULL, INTERNAL, ...text.refusals };
  const sentence = known[error.code] ?? (error.message || text.problems.UNKNOWN);
  return error.reference ? `${sentence} ${text.problems.reference(error.reference)}` : sentence;
}
