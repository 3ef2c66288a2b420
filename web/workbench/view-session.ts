import type { Api } from './api.ts';
import { type Canvas, pickCanvas } from './canvas.ts';
import { drawComparison } from './compare-views.ts';
import type { Draft, Drafts } from './drafts.ts';
import { isSameWork, takeFingerprint } from './fingerprint.ts';
import { openFrozen } from './frozen.ts';
import { NO_MARKS } from './mark.ts';
import { gather, openView } from './open-view.ts';
import type { OpenedView, SaveResult, ViewContent, ViewsApi } from './saved-view.ts';
import type { ViewSession } from './session.ts';
import { createSessionStore, NO_VIEW } from './session-store.ts';
import { EMPTY_STATE, type WorkbenchState } from './state.ts';
import { takeInAll, takeInOne } from './take-in.ts';
import { createViewWork } from './view-work.ts';
import type { Workbench } from './workbench.ts';

export interface SessionNeeds {
  readonly api: Pick<Api, 'resolve' | 'edgesAmong'> & Pick<ViewsApi, 'openView' | 'saveView' | 'restoreVersion' | 'compareVersions'>;
  readonly workbench: Workbench;
  readonly drafts: Drafts;
  /** A small picture of the canvas as a data address; null when none can be drawn. */
  readonly drawThumbnail: (state: WorkbenchState) => string | null;
  readonly language: () => ViewContent['language'];
}

type Saved = Extract<SaveResult, { readonly ok: true }>;

export function createViewSession(needs: SessionNeeds): ViewSession {
  const { api, workbench, drafts, drawThumbnail } = needs;
  const store = createSessionStore();
  const { getState, update, attempt } = store;
  const work = createViewWork(store, needs);
  let putBack: (() => void) | null = null;
  let saving: Promise<unknown> = Promise.resolve();

  const endComparison = () => {
    if (!putBack) return;
    work.arrange(putBack);
    putBack = null;
    work.pause(false);
    update({ comparison: null });
  };
  const openContent = async (content: ViewContent, signal: AbortSignal): Promise<Canvas> => {
    const ids = content.nodes.map((node) => node.id);
    const found = await attempt(() => gather(api, ids, signal), signal);
    // Without the server, what was saved is shown as it was saved.
    return found ? openView(content, found.value) : openFrozen(content);
  };
  /** Puts a version, or the work begun on it, on the canvas. */
  const show = async ({ view, version, content }: OpenedView, draft: Draft | null, signal: AbortSignal) => {
    const shown = draft?.content ?? content;
    const canvas = shown ? await openContent(shown, signal) : pickCanvas(EMPTY_STATE);
    if (signal.aborted) return;
    const { problem, isBusy } = getState();
    work.arrange(() => workbench.place(canvas));
    const base = draft?.base ?? view.latest.number;
    const newer = view.latest.number > base ? view.latest : null;
    work.begin({ base, hasDraft: draft !== null, saved: draft ? (content ?? undefined) : undefined });
    update({ ...NO_VIEW, problem, isBusy, view, version, newer, isDraft: draft !== null, unsupported: shown ? null : version.schema });
    work.review();
  };
  const findDraft = ({ view, content }: OpenedView): Draft | null => {
    const draft = content && drafts.read(view.id);
    if (!draft || !isSameWork(takeFingerprint(draft.content), takeFingerprint(content))) return draft;
    drafts.remove(view.id);
    return null;
  };
  const load = async (of: { readonly id: string } | { readonly slug: string }, number: number | null, isDraftWanted: boolean) => {
    endComparison();
    work.keepDraft();
    const signal = store.overtake();
    const found = await attempt(async () => {
      const opened = await api.openView(of, number, signal);
      if (!opened) return false;
      const draft = isDraftWanted ? findDraft(opened) : null;
      // Work begun on a version that is no longer the last is held against the version it was begun on.
      const isOlder = draft !== null && draft.version !== opened.version.number;
      const begun = isOlder ? await api.openView({ id: opened.view.id }, draft.version, signal) : null;
      await show(begun ? { ...begun, view: opened.view } : opened, draft, signal);
      return true;
    }, signal);
    return found?.value ?? true;
  };
  const reload = (id: string, number: number | null) => {
    work.forgetDraft(id);
    return load({ id }, number, false);
  };
  const settle = ({ view, version, newer }: Saved, content: ViewContent) => {
    const { view: before } = getState();
    if (before) work.forgetDraft(before.id);
    work.begin({ base: version.number, saved: content, hasDraft: false });
    update({ view, version, newer, isDraft: false, unsupported: null });
    work.review();
  };
  /** Saves what is on the canvas now, after what is being saved already: each save names the version before it. */
  const keep = (ask: (content: ViewContent) => Promise<SaveResult>): Promise<SaveResult | null> => {
    endComparison();
    const content = work.capture(drawThumbnail(workbench.getState()));
    const id = getState().view?.id;
    const result = saving.then(async () => {
      const answer = (await attempt(() => ask(content)))?.value ?? null;
      if (answer?.ok && getState().view?.id === id) settle(answer, content);
      return tell(answer);
    });
    saving = result;
    return result;
  };
  const tell = (answer: SaveResult | null) => {
    if (answer && !answer.ok) update({ problem: { code: answer.code, message: answer.message } });
    return answer;
  };
  const save = async (message: string) => {
    const { view, unsupported } = getState();
    if (!view || unsupported !== null) return null;
    const same = { title: null, description: null, tags: null };
    return keep((content) => api.saveView({ id: view.id, base: work.base, ...same, message, content }));
  };

  return {
    getState,
    subscribe: store.subscribe,
    open: (of) => load(of, null, true),
    async openVersion(number) {
      const { view } = getState();
      if (view) await load({ id: view.id }, number, false);
    },
    save,
    saveAs: (what) => keep((content) => api.saveView({ id: null, base: null, ...what, message: '', content })),
    async restore(number) {
      const { view } = getState();
      if (!view) return null;
      const answer = tell((await attempt(() => api.restoreVersion(view.id, number, work.base)))?.value ?? null);
      if (answer?.ok) await reload(view.id, null);
      return answer;
    },
    async accept(message) {
      endComparison();
      update({ mode: 'LIVE' });
      await takeInAll(workbench);
      return save(message);
    },
    acceptOne(id) {
      endComparison();
      takeInOne(workbench, id);
    },
    show(mode) {
      endComparison();
      work.arrange(() => workbench.mark(workbench.getState().marks, mode === 'AS_SAVED'));
      update({ mode });
    },
    async compare(from, to) {
      const { view } = getState();
      if (!view) return;
      endComparison();
      work.keepDraft();
      const signal = store.overtake();
      const open = (number: number) => api.openView({ id: view.id }, number, signal);
      const found = await attempt(() => Promise.all([api.compareVersions(view.id, from, to, signal), open(from), open(to)]), signal);
      if (!found) return;
      const [comparison, one, other] = found.value;
      if ('ok' in comparison) return update({ problem: { code: comparison.code, message: comparison.message } });
      const [before, after] = [one?.content, other?.content];
      if (!before || !after) return;
      work.pause(true);
      putBack = workbench.setAside();
      workbench.place(drawComparison(before, after, comparison));
      update({ comparison });
    },
    endComparison,
    async discard() {
      const { view, version } = getState();
      if (view && version) await reload(view.id, version.number);
    },
    rename(view) {
      if (getState().view?.id === view.id) update({ view });
    },
    close() {
      endComparison();
      work.keepDraft();
      store.overtake();
      work.arrange(() => workbench.mark(NO_MARKS, false));
      update({ ...NO_VIEW, isBusy: getState().isBusy });
    },
    dismiss: () => update({ problem: null, newer: null }),
    keepDraft: work.keepDraft,
    capture: () => work.capture(drawThumbnail(workbench.getState())),
  };
}
