import { setTimeout as pause } from 'node:timers/promises';

/** Time as the client and the limits know it; tests have one of their own that does not wait. */
export interface Clock {
  /** Milliseconds. */
  now: () => number;
  /** Rejects with the signal's reason as soon as that is aborted. */
  wait: (ms: number, signal: AbortSignal) => Promise<void>;
}

export const CLOCK: Clock = {
  now: () => performance.now(),
  wait: async (ms, signal) => {
    await pause(ms, undefined, { signal }).catch(() => signal.throwIfAborted());
  },
};
