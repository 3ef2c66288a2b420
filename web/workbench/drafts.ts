import type { ViewContent } from './saved-view.ts';

/** Work on a view that was not saved yet. */
export interface Draft {
  /** The version it was begun on. */
  readonly version: number;
  /** The last version that was known then: a newer one is told of. */
  readonly base: number;
  readonly content: ViewContent;
}

/** Keeps one draft a view, on this device. Nothing here throws: a draft that cannot be kept or read is none. */
export interface Drafts {
  read(viewId: string): Draft | null;
  write(viewId: string, draft: Draft): void;
  remove(viewId: string): void;
}

/** How long after a change a draft is written, in milliseconds: many changes of one gesture are one draft. */
const SETTLED = 250;

export interface DraftKeeper {
  /** Something has changed: what `find` answers then is written soon. */
  touch(): void;
  /** Writes at once what waits to be written. */
  flush(): void;
  /** Forgets what waits to be written. */
  drop(): void;
}

/** Writes what `find` answers; null means that there is nothing to keep. */
export function createDraftKeeper(
  drafts: Drafts,
  find: () => { readonly viewId: string; readonly draft: Draft | null } | null,
): DraftKeeper {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const drop = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const flush = () => {
    if (timer === undefined) return;
    drop();
    const found = find();
    if (!found) return;
    if (found.draft) drafts.write(found.viewId, found.draft);
    else drafts.remove(found.viewId);
  };
  return {
    touch() {
      clearTimeout(timer);
      timer = setTimeout(flush, SETTLED);
    },
    flush,
    drop,
  };
}
