import type { Point } from '../workbench/graph.ts';
import type { LayoutInput, Layouter } from '../workbench/layouter.ts';

/** Lays graphs out in a worker of its own, started when first needed. Cancelling ends the worker, which nothing else can interrupt. */
export function createLayouter(): Layouter {
  let idle: Worker | null = null;
  return {
    layOut(input: LayoutInput, signal: AbortSignal) {
      const worker = idle ?? new Worker(new URL('./layout-worker.ts', import.meta.url), { type: 'module' });
      idle = null;
      return new Promise<ReadonlyMap<string, Point>>((resolve, reject) => {
        const stop = () => {
          worker.terminate();
          reject(new DOMException('The layout was cancelled.', 'AbortError'));
        };
        if (signal.aborted) return stop();
        signal.addEventListener('abort', stop, { once: true });
        worker.onmessage = (event: MessageEvent<{ positions?: ReadonlyMap<string, Point>; failure?: string }>) => {
          signal.removeEventListener('abort', stop);
          idle = worker;
          if (event.data.positions) resolve(event.data.positions);
          else reject(new Error(`The layout failed: ${event.data.failure}. Reload the page, then try again.`));
        };
        worker.onerror = (event) => {
          signal.removeEventListener('abort', stop);
          worker.terminate();
          reject(new Error(`The layout worker could not run: ${event.message}. Reload the page, then try again.`));
        };
        worker.postMessage(input);
      });
    },
  };
}
