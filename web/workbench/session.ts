import type { SaveResult, VersionCard, ViewCard, ViewChanges, ViewComparison, ViewContent } from './saved-view.ts';

/** The view that is open on the canvas, and how the canvas stands to it. */
export interface SessionState {
  /** Null while the canvas belongs to no view. */
  readonly view: ViewCard | null;
  /** The version on the canvas. */
  readonly version: VersionCard | null;
  /** The canvas holds what no version holds. False while it belongs to no view. */
  readonly isDirty: boolean;
  /** What is on the canvas was brought back from a draft, not from the version. */
  readonly isDraft: boolean;
  /** What has changed in the graph since; null until it is known, or when nothing has. */
  readonly changes: ViewChanges | null;
  /** Whether the changes are drawn (LIVE: new links, marks), or the version is shown as it was saved. */
  readonly mode: 'LIVE' | 'AS_SAVED';
  /** Two versions drawn over each other; null when none are. */
  readonly comparison: ViewComparison | null;
  /** A newer Wasl saved it: the canvas is left empty, the view untouched. */
  readonly unsupported: number | null;
  /** Others saved this version meanwhile. */
  readonly newer: VersionCard | null;
  readonly isBusy: boolean;
  /** What went wrong last, in the server's words. */
  readonly problem: { readonly code: string; readonly message: string } | null;
}

/** Opens, saves and compares views. Nothing here rejects: a failure stands in `problem`. */
export interface ViewSession {
  readonly getState: () => SessionState;
  readonly subscribe: (listener: () => void) => () => void;
  /** Opens the last version, or the draft when there is unsaved work on it. False when there is no such view; a failure stands in `problem`. */
  open(of: { readonly id: string } | { readonly slug: string }): Promise<boolean>;
  /** Puts an old version on the canvas to look at; saving it from there makes a new version. */
  openVersion(number: number): Promise<void>;
  /** Saves a version of the open view. */
  save(message: string): Promise<SaveResult | null>;
  /** Saves the canvas as a new view. */
  saveAs(what: { readonly title: string; readonly description: string; readonly tags: readonly string[] }): Promise<SaveResult | null>;
  /** Makes an old version the last one again. */
  restore(number: number): Promise<SaveResult | null>;
  /** Takes all changes in and saves that as a version. */
  accept(message: string): Promise<SaveResult | null>;
  /** Takes one change in: the id of an edge or node. It is not saved yet. */
  acceptOne(id: string): void;
  /** Shows the version as it was saved, or what has changed again. */
  show(mode: 'LIVE' | 'AS_SAVED'): void;
  compare(from: number, to: number): Promise<void>;
  endComparison(): void;
  /** Throws unsaved work away and opens the version again. */
  discard(): Promise<void>;
  /** The view's title, description or tags were changed elsewhere. */
  rename(view: ViewCard): void;
  /** Lets go of the view; the canvas stays. */
  close(): void;
  /** Puts away the word about a problem or a newer version. */
  dismiss(): void;
  /** Writes the draft at once: the page is about to go. */
  keepDraft(): void;
  /** What a version saved now would hold. */
  capture(): ViewContent;
}
