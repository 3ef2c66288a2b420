import type { Api } from '../workbench/api.ts';
import type { ViewsApi } from '../workbench/saved-view.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { DrawCanvas } from './page.ts';

interface ReadOnlyProps {
  readonly api: Api & ViewsApi;
  readonly of: { readonly view: string } | { readonly snapshot: string };
  readonly isEmbedded: boolean;
  readonly drawCanvas: DrawCanvas;
  readonly workbench: Workbench;
}

/** A view or snapshot to read, without tools around it. */
export function ReadOnly(_props: ReadOnlyProps) {
  return null;
}
