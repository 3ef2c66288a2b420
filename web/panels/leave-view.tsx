import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import { Dialog } from '../ui/dialog.tsx';
import type { SaveResult } from '../workbench/saved-view.ts';
import { usePage, useSession } from './page.ts';
import { tellViewProblem } from './view-problems.ts';
import './view-form.css';

/** Asked when what is about to open would take the place of unsaved work. */
export function LeaveView({ goOn, onClose }: { readonly goOn: () => void; readonly onClose: () => void }) {
  const { session, desk, wording } = usePage();
  const { text } = wording;
  const { leave } = text.views;
  const { view, isBusy } = useSession();
  const [problem, setProblem] = useState<string | null>(null);
  const go = () => {
    onClose();
    goOn();
  };
  const save = async () => {
    const result: SaveResult | null = await session.save('');
    if (result?.ok) go();
    else setProblem(tellViewProblem(result ?? session.getState().problem, text));
  };
  return (
    <Dialog role="alertdialog" title={view ? leave.title(view.title) : leave.canvasTitle} closeLabel={leave.stay} onClose={onClose}>
      <div className="dialog-body">
        <p>{view ? leave.lead : leave.canvasLead}</p>
        {problem ? (
          <p className="view-problem" role="alert">
            {problem}
          </p>
        ) : null}
        <div className="dialog-foot leave-foot">
          <Button onPress={onClose}>{leave.stay}</Button>
          {view ? (
            <>
              <Button variant="danger" isDisabled={isBusy} onPress={() => void session.discard().then(go)}>
                {leave.discard}
              </Button>
              <Button onPress={go}>{leave.keep}</Button>
              <Button variant="primary" isDisabled={isBusy} onPress={() => void save()}>
                {leave.save}
              </Button>
            </>
          ) : (
            <>
              <Button variant="danger" onPress={go}>
                {leave.go}
              </Button>
              <Button variant="primary" onPress={() => desk.ask({ what: 'saveAs', goOn })}>
                {leave.saveAs}
              </Button>
            </>
          )}
        </div>
      </div>
    </Dialog>
  );
}
