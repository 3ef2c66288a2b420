import { type Canvas, pickCanvas } from './canvas.ts';
import { capture } from './capture.ts';
import { createDraftKeeper, type Drafts } from './drafts.ts';
import { type Fingerprint, isSameWork, takeFingerprint } from './fingerprint.ts';
import type { ViewContent } from './saved-view.ts';
import type { SessionStore } from './session-store.ts';
import { listChanges } from './view-changes.ts';
import type { Workbench } from './workbench.ts';

/** What is done to the open view: whether it differs from what is saved, and the draft of it. */
export interface ViewWork {
  /** The last version known of, or 0: a save tells of newer ones. */
  readonly base: number;
  /** Changes the canvas without that being work on the view. */
  arrange(change: () => void): void;
  /** From here on `saved` is what is saved, or what the canvas holds where it is left out. */
  begin(from: { readonly base: number; readonly saved?: ViewContent | undefined; readonly hasDraft: boolean }): void;
  /** Looks again whether there is work, and what has changed in the graph. */
  review(): void;
  /** While it is paused, nothing that is done counts. */
  pause(isPaused: boolean): void;
  capture(thumbnail: string | null): ViewContent;
  /** Writes at once the draft that waits to be written. */
  readonly keepDraft: () => void;
  /** Forgets the draft of a view, written or not. */
  forgetDraft(viewId: string): void;
}

export function createViewWork(
  store: SessionStore,
  { workbench, drafts, language }: { workbench: Workbench; drafts: Drafts; language: () => ViewContent['language'] },
): ViewWork {
  let saved: Fingerprint = new Map();
  let base = 0;
  // A draft that is kept may be of another version than the one looked at: only one's own is removed.
  let hasDraft = false;
  let [isArranging, isPaused] = [false, false];
  let seen: Canvas = pickCanvas(workbench.getState());

  const captureNow = (thumbnail: string | null) =>
    capture(workbench.getState(), { language: language(), asOf: new Date().toISOString(), thumbnail });
  const review = () => {
    const { version, unsupported } = store.getState();
    if (!version || unsupported !== null) {
      store.update({ isDirty: false, changes: null });
      return;
    }
    const isDirty = !isSameWork(saved, takeFingerprint(captureNow(null)));
    const changes = listChanges(workbench.getState(), { version: version.number, asOf: version.at });
    store.update({ isDirty, changes });
    if (isDirty) keeper.touch();
  };
  const keeper = createDraftKeeper(drafts, () => {
    const { view, version, isDirty } = store.getState();
    if (!view || !version || (!isDirty && !hasDraft)) return null;
    hasDraft = isDirty;
    return { viewId: view.id, draft: isDirty ? { version: version.number, base, content: captureNow(null) } : null };
  });
  workbench.subscribe(() => {
    const now = workbench.getState();
    if (isArranging || isPaused || !store.getState().view || isSameCanvas(seen, now)) return;
    const isWork = !isSameCanvas({ ...seen, camera: now.camera, selection: now.selection }, now);
    seen = pickCanvas(now);
    if (isWork) review();
    // A draft goes with what is looked at, and goes away when the work is undone.
    if (store.getState().isDirty || hasDraft) keeper.touch();
  });
  return {
    get base() {
      return base;
    },
    arrange(change) {
      isArranging = true;
      try {
        change();
      } finally {
        isArranging = false;
        seen = pickCanvas(workbench.getState());
      }
    },
    begin(from) {
      base = from.base;
      hasDraft = from.hasDraft;
      saved = takeFingerprint(from.saved ?? captureNow(null));
    },
    review,
    pause(paused) {
      isPaused = paused;
    },
    capture: captureNow,
    keepDraft: () => keeper.flush(),
    forgetDraft(viewId) {
      keeper.drop();
      drafts.remove(viewId);
      hasDraft = false;
    },
  };
}

function isSameCanvas(one: Canvas, other: Canvas): boolean {
  const parts = ['nodes', 'edges', 'cut', 'selection', 'camera', 'setting', 'isLegendOpen', 'marks'] as const;
  return parts.every((part) => one[part] === other[part]);
}
