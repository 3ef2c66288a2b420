import { useCallback, useEffect, useState } from 'react';

/** Something asked of the server: under way, failed (the same may be asked again), or there. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T };

/** Asks anew whenever `key` changes, and forgets the answer to an older question. */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const asked = `${key} ${attempt}`;
  const [answer, setAnswer] = useState<{ asked: string; loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const answerWith = (loaded: Loaded<T>) => controller.signal.aborted || setAnswer({ asked, loaded });
    load(controller.signal).then(
      (value) => answerWith({ status: 'ready', value }),
      (error: unknown) => answerWith({ status: 'failed', error, retry: () => setAttempt((number) => number + 1) }),
    );
    return () => controller.abort();
    // `load` is made anew at each drawing; `key` stands for what it asks.
  }, [asked]);
  return answer?.asked === asked ? answer.loaded : { status: 'loading' };
}

interface Paged<T, P> {
  readonly items: readonly T[];
  readonly last: P | null;
  readonly isLoading: boolean;
  readonly error: unknown;
  readonly more: () => void;
  readonly retry: () => void;
}

interface PageState<T, P> {
  readonly key: string;
  readonly items: readonly T[];
  readonly last: P | null;
  readonly after: string | null;
  readonly attempt: number;
  readonly isLoading: boolean;
  readonly error: unknown;
}

/** A list that grows a page at a time. While `key` is null nothing is asked. */
export function usePages<T, P extends { readonly next: string | null }>(
  key: string | null,
  load: (after: string | null, signal: AbortSignal) => Promise<P>,
  itemsOf: (page: P) => readonly T[],
): Paged<T, P> {
  const fresh = (): PageState<T, P> => ({ key: key ?? '', items: [], last: null, after: null, attempt: 0, isLoading: key !== null, error: null });
  const [state, setState] = useState(fresh);
  const current = state.key === (key ?? '') ? state : fresh();
  const { after, attempt } = current;
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    const base = { ...current, isLoading: true, error: null };
    setState(base);
    load(after, controller.signal).then(
      (page) => controller.signal.aborted || setState({ ...base, items: [...base.items, ...itemsOf(page)], last: page, isLoading: false }),
      (error: unknown) => controller.signal.aborted || setState({ ...base, isLoading: false, error }),
    );
    return () => controller.abort();
    // Only these three make another question.
  }, [key, after, attempt]);
  const more = useCallback(() => setState((now) => (now.last?.next ? { ...now, after: now.last.next } : now)), []);
  const retry = useCallback(() => setState((now) => ({ ...now, attempt: now.attempt + 1 })), []);
  return { items: current.items, last: current.last, isLoading: current.isLoading, error: current.error, more, retry };
}
