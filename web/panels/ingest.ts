import { useCallback, useRef, useState } from 'react';
import type { Api, ArticleInput, FileResult } from '../workbench/api.ts';

/** Something to read: a file as dropped, or the text of an article. */
export type Source = { readonly name: string; readonly bytes: Blob } | { readonly name: string; readonly article: ArticleInput };

/** What came of a source: results by article, or the failure of the request itself. */
export interface ReadSource {
  readonly name: string;
  readonly results: readonly FileResult[];
  readonly error: unknown;
}

export interface IngestState {
  readonly total: number;
  readonly read: readonly ReadSource[];
  readonly isRunning: boolean;
  readonly isCancelled: boolean;
}

export interface Ingest {
  /** Null while nothing was asked for. */
  readonly state: IngestState | null;
  readonly start: (sources: readonly Source[]) => void;
  readonly cancel: () => void;
  readonly dismiss: () => void;
}

/** Documents that were read, new or known before. */
export function listDocuments(state: IngestState): string[] {
  return state.read.flatMap(({ results }) => results.flatMap((result) => (result.ok ? [result.document] : [])));
}

/** Reads sources one after the other, so that one bad file stops nothing; `onDone` is told once, at the end. */
export function useIngest(api: Api, onDone: (state: IngestState) => void): Ingest {
  const [state, setState] = useState<IngestState | null>(null);
  const queue = useRef<Source[]>([]);
  const running = useRef<AbortController | null>(null);
  const done = useRef(onDone);
  done.current = onDone;

  const start = useCallback(
    (sources: readonly Source[]) => {
      if (sources.length === 0) return;
      queue.current.push(...sources);
      const isBusy = running.current !== null;
      let now: IngestState = { total: sources.length, read: [], isRunning: true, isCancelled: false };
      setState((before) => (isBusy && before ? { ...before, total: before.total + sources.length } : now));
      if (isBusy) return;
      const controller = new AbortController();
      running.current = controller;
      const tell = (change: (state: IngestState) => IngestState) =>
        setState((before) => {
          now = change(before ?? now);
          return now;
        });
      void (async () => {
        const read: ReadSource[] = [];
        for (let source = queue.current.shift(); source && !controller.signal.aborted; source = queue.current.shift()) {
          const outcome = await readSource(api, source, controller.signal);
          if (controller.signal.aborted) break;
          read.push(outcome);
          tell((before) => ({ ...before, read: [...before.read, outcome] }));
        }
        const isCancelled = controller.signal.aborted;
        queue.current = [];
        running.current = null;
        tell((before) => ({ ...before, isRunning: false, isCancelled }));
        done.current({ total: read.length, read, isRunning: false, isCancelled });
      })();
    },
    [api],
  );
  const cancel = useCallback(() => running.current?.abort(), []);
  const dismiss = useCallback(() => setState(null), []);
  return { state, start, cancel, dismiss };
}

async function readSource(api: Api, source: Source, signal: AbortSignal): Promise<ReadSource> {
  const { name } = source;
  try {
    if ('bytes' in source) return { name, results: await api.ingestFile(source, signal), error: null };
    return { name, results: [{ ...(await api.ingest(source.article, signal)), name }], error: null };
  } catch (error) {
    return { name, results: [], error };
  }
}
