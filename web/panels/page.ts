import { createContext, useCallback, useContext, useSyncExternalStore } from 'react';
import type { Wording } from '../text/language.ts';
import type { Api, ClaimDetail, TextRecipient } from '../workbench/api.ts';
import type { ViewsApi } from '../workbench/saved-view.ts';
import type { SessionState, ViewSession } from '../workbench/session.ts';
import type { WorkbenchState } from '../workbench/state.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { Say } from './toast.tsx';
import type { ViewDesk } from './view-desk.ts';

/** What evidence is asked for: an edge, or all that is said of a node. */
export type EvidenceOf = { readonly edge: string } | { readonly node: string };

/** What a drawn canvas can be told; main.tsx hands in the way to draw one. */
export interface DrawnCanvas {
  destroy(): void;
  setTheme(): void;
  setLocale(locale: 'ar' | 'en'): void;
  focus(): void;
}
export type DrawCanvas = (element: HTMLElement, options: { locale: 'ar' | 'en'; onOpenEvidence: (edge: string) => void }) => DrawnCanvas;

/** An open document, with the claims it was opened for. */
export interface Reading {
  readonly document: string;
  readonly claim: string | null;
  readonly evidence: readonly ClaimDetail[];
}

/** What every panel may use. */
export interface Page {
  readonly api: Api;
  readonly views: ViewsApi;
  readonly session: ViewSession;
  readonly workbench: Workbench;
  readonly wording: Wording;
  /** Tells the analyst something in passing. */
  readonly say: Say;
  /** What can be done with saved views. */
  readonly desk: ViewDesk;
  readonly openEvidence: (of: EvidenceOf) => void;
  readonly read: (reading: Reading) => void;
  /** Asks for articles by pasted text. */
  readonly openPaste: () => void;
  readonly addFiles: (files: readonly File[]) => void;
  /** What is in the graph has changed: counts and lists are asked anew. */
  readonly revision: number;
  /** Where the texts of articles are sent; null when they stay, undefined while that is not known. */
  readonly sentTo: TextRecipient | null | undefined;
}

export const PageContext = createContext<Page | null>(null);

export function usePage(): Page {
  const page = useContext(PageContext);
  if (!page) throw new Error('A panel stands outside the page.');
  return page;
}

export function useWorkbench(): WorkbenchState {
  return useWatched(usePage().workbench);
}

export function useSession(): SessionState {
  return useWatched(usePage().session);
}

/** The state of something that tells when it changes. */
export function useWatched<S>(watched: { getState(): S; subscribe(listener: () => void): () => void }): S {
  const subscribe = useCallback((listener: () => void) => watched.subscribe(listener), [watched]);
  return useSyncExternalStore(subscribe, () => watched.getState());
}
