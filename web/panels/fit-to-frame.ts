import { useEffect } from 'react';
import type { Workbench } from '../workbench/workbench.ts';

/** Fits the whole into the frame it stands in, which is rarely as large as the page it was made on, whenever its size changes. */
export function useFitToFrame(workbench: Workbench, shown: object | null): void {
  useEffect(() => {
    if (!shown) return;
    let { viewport } = workbench.getState();
    void workbench.run('fit');
    return workbench.subscribe(() => {
      const now = workbench.getState().viewport;
      if (now === viewport) return;
      viewport = now;
      void workbench.run('fit');
    });
  }, [shown, workbench]);
}
