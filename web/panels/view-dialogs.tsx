import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { Field } from '../ui/field.tsx';
import type { SaveResult, ViewCard } from '../workbench/saved-view.ts';
import { LeaveView } from './leave-view.tsx';
import { usePage } from './page.ts';
import { ShareView } from './share-view.tsx';
import type { Asked } from './view-desk.ts';
import { ViewForm, type ViewWords } from './view-form.tsx';
import { tellViewProblem } from './view-problems.ts';

/** The dialog that is asked for, if any. */
export function ViewDialogs({ asked }: { readonly asked: Asked | null }) {
  const { desk } = usePage();
  const close = () => desk.ask(null);
  switch (asked?.what) {
    case undefined:
      return null;
    case 'saveAs':
      return <SaveAs goOn={asked.goOn} onClose={close} />;
    case 'saveWith':
      return <SaveWith onClose={close} />;
    case 'rename':
      return <Rename view={asked.view} onClose={close} />;
    case 'share':
      return <ShareView view={asked.view} number={asked.number} onClose={close} />;
    case 'leave':
      return <LeaveView goOn={asked.goOn} onClose={close} />;
  }
}

const EMPTY: ViewWords = { title: '', description: '', tags: [] };

/** The failure of a save as a sentence; null when it went well. */
export function useSaveProblem(): (result: SaveResult | null) => string | null {
  const { session, wording } = usePage();
  return (result) => (result?.ok ? null : tellViewProblem(result ?? session.getState().problem, wording.text));
}

function SaveAs({ goOn, onClose }: { readonly goOn: (() => void) | null; readonly onClose: () => void }) {
  const { session, desk, say, wording } = usePage();
  const { views } = wording.text;
  const tellFailure = useSaveProblem();
  const save = async (words: ViewWords) => {
    const result = await session.saveAs(words);
    if (!result?.ok) return tellFailure(result);
    desk.touch();
    say(views.said.created(result.view.title));
    goOn?.();
    return null;
  };
  return <ViewForm heading={views.saveAsTitle} submit={views.actions.save} start={EMPTY} onClose={onClose} onSubmit={save} />;
}

function Rename({ view, onClose }: { readonly view: ViewCard; readonly onClose: () => void }) {
  const { views: api, session, desk, say, wording } = usePage();
  const { views } = wording.text;
  const rename = async (words: ViewWords) => {
    try {
      const result = await api.renameView(view.id, words);
      if (!result.ok) return tellViewProblem(result, wording.text);
      if (session.getState().view?.id === view.id) session.rename(result.view);
      desk.touch();
      say(views.said.renamed);
      return null;
    } catch (error) {
      return tellViewProblem(error, wording.text);
    }
  };
  return <ViewForm heading={views.renameTitle} submit={views.actions.save} start={view} onClose={onClose} onSubmit={rename} />;
}

/** A version with a word about what is new in it. */
function SaveWith({ onClose }: { readonly onClose: () => void }) {
  const { session, say, wording } = usePage();
  const { views, close, cancel } = wording.text;
  const tellFailure = useSaveProblem();
  const [message, setMessage] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const [isBusy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    const result = await session.save(message.trim());
    setBusy(false);
    if (!result?.ok) return setProblem(tellFailure(result));
    say(views.said.saved(wording.number(result.version.number)));
    onClose();
  };
  return (
    <Dialog title={views.saveWithTitle} closeLabel={close} onClose={onClose}>
      <form
        className="dialog-body view-form"
        onSubmit={(event) => {
          event.preventDefault();
          void save();
        }}
      >
        <Field label={views.message} value={message} onChange={setMessage} isFirst maxLength={2000} />
        {problem ? (
          <p className="view-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <div className="dialog-foot">
          <Button onPress={onClose}>{cancel}</Button>
          <Button variant="primary" type="submit" isDisabled={isBusy}>
            {views.actions.save}
          </Button>
        </div>
      </form>
    </Dialog>
  );
}
