import { ApiError } from './api.ts';
import type { SessionState } from './session.ts';

export const NO_VIEW: SessionState = {
  view: null,
  version: null,
  isDirty: false,
  isDraft: false,
  changes: null,
  mode: 'LIVE',
  comparison: null,
  unsupported: null,
  newer: null,
  isBusy: false,
  problem: null,
};

/** The state of the session, and questions whose failure stands in it. */
export interface SessionStore {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  readonly update: (part: Partial<SessionState>) => void;
  /** Never rejects: null when it failed, or when the signal says that nobody waits for it any more. */
  readonly attempt: <T>(work: () => Promise<T>, signal?: AbortSignal) => Promise<{ readonly value: T } | null>;
  /** The signal of a question about what is shown: the next such question ends it. */
  overtake(): AbortSignal;
}

export function createSessionStore(): SessionStore {
  let state = NO_VIEW;
  let running = 0;
  let asking = new AbortController();
  const listeners = new Set<() => void>();
  const update = (part: Partial<SessionState>) => {
    state = { ...state, ...part };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    update,
    async attempt(work, signal) {
      running += 1;
      update({ isBusy: true, problem: null });
      try {
        const value = await work();
        return signal?.aborted ? null : { value };
      } catch (error) {
        if (!signal?.aborted) update({ problem: tell(error) });
        return null;
      } finally {
        running -= 1;
        update({ isBusy: running > 0 });
      }
    },
    overtake() {
      asking.abort();
      asking = new AbortController();
      return asking.signal;
    },
  };
}

function tell(error: unknown): NonNullable<SessionState['problem']> {
  const message = error instanceof Error ? error.message : String(error);
  return { code: error instanceof ApiError ? error.code : 'UNEXPECTED', message };
}
