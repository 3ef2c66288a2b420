import { useMemo, useState } from 'react';
import type { Wording } from '../text/language.ts';
import type { SaveResult, ViewCard, ViewsApi } from '../workbench/saved-view.ts';
import type { ViewSession } from '../workbench/session.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { useLatest } from './load.ts';
import type { Say } from './toast.tsx';
import { readViewFile, VIEW_FILE_LIMIT } from './view-file.ts';
import { tellViewProblem } from './view-problems.ts';

/** What the analyst is asked about views, in a dialog. `goOn` waits until it is answered. */
export type Asked =
  | { readonly what: 'saveAs'; readonly goOn: (() => void) | null }
  | { readonly what: 'saveWith' }
  | { readonly what: 'rename'; readonly view: ViewCard }
  | { readonly what: 'share'; readonly view: ViewCard; readonly number: number }
  | { readonly what: 'leave'; readonly goOn: () => void };

/** What can be done with saved views, from wherever on the page. Nothing here rejects: what went wrong is told. */
export interface ViewDesk {
  readonly ask: (asked: Asked | null) => void;
  /** Saves a version; a canvas without a view asks for a title first. */
  readonly save: () => void;
  /** Does what takes the canvas away; asks before, when there is work on it that is not saved. */
  readonly leave: (then: () => void) => void;
  readonly newCanvas: () => void;
  readonly open: (view: Pick<ViewCard, 'id'>) => void;
  readonly openVersion: (number: number) => void;
  readonly restore: (number: number) => void;
  readonly duplicate: (view: ViewCard) => void;
  readonly setArchived: (view: ViewCard, isArchived: boolean) => void;
  readonly remove: (view: ViewCard) => void;
  readonly importFiles: (files: readonly File[]) => void;
  /** The list of views is another now. */
  readonly touch: () => void;
}

const LONGEST_TITLE = 200;

interface Given {
  readonly session: ViewSession;
  readonly views: ViewsApi;
  readonly workbench: Workbench;
  readonly wording: Wording;
  readonly say: Say;
}

export function useViewDesk(given: Given): { readonly desk: ViewDesk; readonly asked: Asked | null; readonly revision: number } {
  const [asked, ask] = useState<Asked | null>(null);
  const [revision, setRevision] = useState(0);
  const latest = useLatest(given);
  const desk = useMemo(
    () =>
      makeDesk(
        () => latest.current,
        ask,
        () => setRevision((number) => number + 1),
      ),
    [latest],
  );
  return { desk, asked, revision };
}

function makeDesk(given: () => Given, ask: ViewDesk['ask'], touch: () => void): ViewDesk {
  const words = () => given().wording.text.views;
  const fail = (error: unknown) => given().say(tellViewProblem(error, given().wording.text));
  const attempt = (work: () => Promise<void>) => void work().catch(fail);
  /** What a save came to; a failure stands in the session, which shows it. */
  const tell = (result: SaveResult | null, sentence: (version: string) => string) => {
    if (result?.ok) given().say(sentence(given().wording.number(result.version.number)));
  };
  const leave = (then: () => void) => {
    const { session, workbench } = given();
    const { view, isDirty } = session.getState();
    if (view ? isDirty : workbench.getState().nodes.size > 0) ask({ what: 'leave', goOn: then });
    else then();
  };
  const openNow = async (id: string) => {
    if (!(await given().session.open({ id })) && !given().session.getState().problem) given().say(words().said.notFound);
  };
  const open = ({ id }: Pick<ViewCard, 'id'>) => {
    const { view, isDirty } = given().session.getState();
    if (view?.id === id && isDirty) given().say(words().said.isOpen);
    else leave(() => attempt(() => openNow(id)));
  };
  const openAction = (id: string) => ({ label: words().actions.open, run: () => open({ id }) });
  const desk: ViewDesk = {
    ask,
    touch,
    leave,
    open,
    save() {
      const { session, workbench, say } = given();
      const { view, isDirty, isBusy, unsupported } = session.getState();
      if (isBusy) return;
      if (!view || unsupported !== null) {
        if (workbench.getState().nodes.size === 0) say(words().said.emptyCanvas);
        else ask({ what: 'saveAs', goOn: null });
      } else if (isDirty) attempt(async () => tell(await session.save(''), words().said.saved));
      else say(words().said.nothingNew);
    },
    newCanvas: () =>
      leave(() => {
        given().session.close();
        void given().workbench.run('clear');
      }),
    openVersion: (number) => leave(() => attempt(() => given().session.openVersion(number))),
    restore: (number) => leave(() => attempt(async () => tell(await given().session.restore(number), words().said.restored))),
    duplicate: (view) =>
      attempt(async () => {
        const { views, say } = given();
        const opened = await views.openView({ id: view.id }, null);
        if (!opened) return say(words().said.notFound);
        if (!opened.content) return say(words().problems.CANNOT_COPY);
        const { description, tags } = opened.view;
        const title = words().said.copyOf(opened.view.title).slice(0, LONGEST_TITLE);
        const copy = await views.saveView({ id: null, base: null, title, description, tags, message: '', content: opened.content });
        if (!copy.ok) return fail(copy);
        touch();
        say(words().said.duplicated(copy.view.title), openAction(copy.view.id));
      }),
    setArchived: (view, isArchived) =>
      attempt(async () => {
        const { views, session, say } = given();
        const result = await views.archiveView(view.id, isArchived);
        if (!result.ok) return fail(result);
        const now = session.getState().view;
        if (now?.id === view.id) session.rename({ ...now, isArchived });
        touch();
        const { archived, unarchived } = words().said;
        const undo = () => desk.setArchived(view, !isArchived);
        say((isArchived ? archived : unarchived)(view.title), { label: words().actions.undo, run: undo });
      }),
    remove: (view) =>
      attempt(async () => {
        const { views, session, say } = given();
        const wasOpen = session.getState().view?.id === view.id;
        const result = await views.deleteView(view.id);
        if (!result.ok) return fail(result);
        if (wasOpen) session.close();
        touch();
        const bringBack = async () => {
          const back = await given().views.undeleteView(view.id);
          if (!back.ok) return fail(back);
          touch();
          given().say(words().said.undeleted(view.title), openAction(view.id));
        };
        say(words().said.deleted(view.title), { label: words().actions.undo, run: () => attempt(bringBack) });
      }),
    importFiles: (files) =>
      attempt(async () => {
        for (const file of files) await importFile(file);
      }),
  };
  return desk;

  async function importFile(file: File): Promise<void> {
    const { views, say } = given();
    if (file.size > VIEW_FILE_LIMIT) return say(words().problems.FILE_TOO_LARGE(file.name));
    const text = await readViewFile(file);
    if (text === null) return say(words().problems.FILE_UNREADABLE(file.name));
    const result = await views.importView(text);
    if (!result.ok)
      return result.code === 'NOT_A_VIEW' || result.code === 'BAD_NAME' ? say(words().problems.FILE_UNREADABLE(file.name)) : fail(result);
    touch();
    say(words().said.imported(result.view.title), openAction(result.view.id));
  }
}
