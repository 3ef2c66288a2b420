import { type RefObject, useCallback, useEffect, useRef, useState } from 'react';

/** Something asked of the server: under way, failed (the same may be asked again), or there. */
export type Loaded<T> =
  | { readonly status: 'loading' }
  | { readonly status: 'failed'; readonly error: unknown; readonly retry: () => void }
  | { readonly status: 'ready'; readonly value: T };

/** Asks anew whenever `key` changes, and forgets the answer to an older question. */
export function useLoad<T>(key: string, load: (signal: AbortSignal) => Promise<T>): Loaded<T> {
  const [attempt, setAttempt] = useState(0);
  const asked = `${key} ${attempt}`;
  const latest = useLatest(load);
  const [answer, setAnswer] = useState<{ asked: string; loaded: Loaded<T> } | null>(null);
  useEffect(() => {
    const controller = new AbortController();
    const answerWith = (loaded: Loaded<T>) => controller.signal.aborted || setAnswer({ asked, loaded });
    latest.current(controller.signal).then(
      (value) => answerWith({ status: 'ready', value }),
      (error: unknown) => answerWith({ status: 'failed', error, retry: () => setAttempt((number) => number + 1) }),
    );
    return () => controller.abort();
  }, [asked, latest]);
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
  readonly key: string | null;
  readonly items: readonly T[];
  readonly last: P | null;
  readonly after: string | null;
  readonly attempt: number;
  /** The question that `items` or `error` answer. */
  readonly answered: string | null;
  readonly error: unknown;
}

/** A list that grows a page at a time. While `key` is null nothing is asked. */
export function usePages<T, P extends { readonly next: string | null }>(
  key: string | null,
  load: (after: string | null, signal: AbortSignal) => Promise<P>,
  itemsOf: (page: P) => readonly T[],
): Paged<T, P> {
  const fresh: PageState<T, P> = { key, items: [], last: null, after: null, attempt: 0, answered: null, error: null };
  const [state, setState] = useState(fresh);
  const current = state.key === key ? state : fresh;
  const asking = useLatest({ load, itemsOf, current });
  const asked = `${current.after} ${current.attempt}`;
  useEffect(() => {
    if (key === null) return;
    const controller = new AbortController();
    const { load: ask, itemsOf: take, current: before } = asking.current;
    const answerWith = (change: Partial<PageState<T, P>>) =>
      controller.signal.aborted || setState({ ...before, error: null, ...change, answered: asked });
    ask(before.after, controller.signal).then(
      (page) => answerWith({ items: [...before.items, ...take(page)], last: page }),
      (error: unknown) => answerWith({ error }),
    );
    return () => controller.abort();
  }, [key, asked, asking]);
  const more = useCallback(() => setState((now) => (now.last?.next ? { ...now, after: now.last.next } : now)), []);
  const retry = useCallback(() => setState((now) => ({ ...now, attempt: now.attempt + 1 })), []);
  const isLoading = key !== null && current.answered !== asked;
  return { items: current.items, last: current.last, isLoading, error: isLoading ? null : current.error, more, retry };
}

/** What was given at the latest drawing, for effects that must not run anew because of it. */
export function useLatest<T>(value: T): RefObject<T> {
  const latest = useRef(value);
  useEffect(() => {
    latest.current = value;
  });
  return latest;
}
