/** A terminal sends Ctrl-C to npm and to us, and npm passes its own on: signals this close together are one. */
const SAME_MS = 500;

export interface StopSignals {
  /** Aborted by the first Ctrl-C, SIGTERM or hang-up. */
  signal: AbortSignal;
  /** Resolves when `signal` is aborted. */
  asked: Promise<void>;
}

/** The first signal asks for a clean stop; a later one calls `onInsist`. */
export function catchStopSignals(onInsist: () => void): StopSignals {
  const stopping = new AbortController();
  const { promise, resolve } = Promise.withResolvers<void>();
  let first = 0;
  const note = (): void => {
    if (!stopping.signal.aborted) {
      first = performance.now();
      stopping.abort();
      resolve();
    } else if (performance.now() - first > SAME_MS) onInsist();
  };
  for (const name of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.on(name, note);
  return { signal: stopping.signal, asked: promise };
}
