import { LoaderCircle, X } from 'lucide-react';
import { Button } from '../ui/button.tsx';
import { ApiError } from '../workbench/api.ts';
import { PLAIN_SETTING, visibleNodes } from '../workbench/state.ts';
import { tellTotal } from './naming.tsx';
import { usePage, useWorkbench } from './page.ts';
import { tellProblem } from './states.tsx';

/** One line over the graph: what is under way or went wrong, else how much of what is shown, and why not the rest. */
export function StatusStrip() {
  const { wording, workbench } = usePage();
  const { text, number } = wording;
  const state = useWorkbench();
  if (state.task) {
    return (
      <output className="strip">
        <LoaderCircle className="state-spinner" aria-hidden="true" />
        {state.task.command === 'layOut' ? text.canvas.layingOut : text.canvas.fetching(state.task.count)}
        <Button variant="link" onPress={() => workbench.cancel()}>
          {text.cancel}
        </Button>
      </output>
    );
  }
  if (state.problem) {
    const { code, message, retry } = state.problem;
    return (
      <div className="strip strip-problem" role="alert">
        {tellProblem(new ApiError(message, code, retry), text)}
        {retry ? (
          <Button variant="link" onPress={() => void workbench.retry()}>
            {text.retry}
          </Button>
        ) : null}
        <Button variant="link" onPress={() => workbench.dismiss()}>
          {text.dismiss}
        </Button>
      </div>
    );
  }
  const shown = visibleNodes(state).length;
  const hidden = [...state.nodes.values()].filter((node) => node.hidden).length;
  const filtered = state.nodes.size - hidden - shown;
  const { expansion } = state;
  const left = expansion?.omitted.reduce((sum, { count }) => sum + count, 0) ?? 0;
  return (
    <output className="strip">
      <strong>
        {expansion
          ? text.shownOf(number(expansion.shown), tellTotal(expansion.total, wording))
          : text.canvas.allShown(shown, state.edges.size)}
      </strong>
      {hidden > 0 || filtered > 0 || left > 0 ? <span className="meta">{text.canvas.because}</span> : null}
      {expansion?.omitted
        .filter(({ count }) => count > 0)
        .map(({ reason, count }) => (
          <span key={reason} className="reason">
            {reason === 'LIMIT' ? text.canvas.limit(number(count)) : text.canvas.filtered(number(count))}
          </span>
        ))}
      {hidden > 0 ? (
        <button
          type="button"
          className="reason"
          aria-label={`${text.commands.showHidden}: ${number(hidden)}`}
          onClick={() => void workbench.run('showHidden')}
        >
          {text.canvas.hiddenByYou(hidden)}
          <X aria-hidden="true" />
        </button>
      ) : null}
      {filtered > 0 ? (
        <button
          type="button"
          className="reason"
          title={text.views.legend.showAll}
          onClick={() => void workbench.run('filter', { withoutKinds: [], timeRange: PLAIN_SETTING.timeRange })}
        >
          {text.views.legend.filtered(filtered)}
          <X aria-hidden="true" />
        </button>
      ) : null}
      {state.missing > 0 ? (
        <button type="button" className="reason" onClick={() => workbench.dismiss()}>
          {text.canvas.missing(state.missing)}
          <X aria-hidden="true" />
        </button>
      ) : null}
      <span className="spacer" />
      {left > 0 && expansion ? (
        <Button variant="link" onPress={() => void workbench.run('expand', { of: expansion.of, limit: Math.min(left, MOST) })}>
          {text.canvas.reveal} ({number(left)})
        </Button>
      ) : null}
    </output>
  );
}

/** The most neighbours that one press brings. */
const MOST = 200;
