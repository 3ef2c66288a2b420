import { CircleAlert, History, TriangleAlert } from 'lucide-react';
import type { ReactNode } from 'react';
import { Button } from '../ui/button.tsx';
import { ChangeBanner } from './change-banner.tsx';
import { Comparison } from './comparison.tsx';
import { usePage, useSession } from './page.ts';
import { tellViewProblem } from './view-problems.ts';

/** What is to be said of the open view, over the canvas: never a reason not to open it. */
export function ViewNotices({ onChoose }: { readonly onChoose: () => void }) {
  const { session, desk, wording } = usePage();
  const { text, number } = wording;
  const { notices } = text.views;
  const state = useSession();
  const { view, version, newer, problem } = state;
  const compare = () => {
    if (!newer || !version) return;
    void session.compare(Math.min(newer.number, version.number), Math.max(newer.number, version.number));
  };
  const isOld = view && version && !newer && version.number < view.latest.number;
  return (
    <>
      {problem ? (
        <div className="strip strip-problem" role="alert">
          {tellViewProblem(problem, text)}
          <Act onPress={() => session.dismiss()}>{text.dismiss}</Act>
        </div>
      ) : null}
      {state.unsupported === null ? null : (
        <div className="strip strip-warn" role="alert">
          <TriangleAlert aria-hidden="true" />
          {notices.unsupported}
          <Act onPress={onChoose}>{notices.openOther}</Act>
        </div>
      )}
      {newer ? (
        <div className="strip strip-warn" role="alert">
          <CircleAlert aria-hidden="true" />
          {notices.newer(number(newer.number))}
          <Act onPress={() => desk.openVersion(newer.number)}>{notices.look}</Act>
          {version && version.number !== newer.number ? <Act onPress={compare}>{notices.compare}</Act> : null}
          <Act onPress={() => session.dismiss()}>{text.dismiss}</Act>
        </div>
      ) : null}
      {state.isDraft ? (
        <output className="strip strip-warn">
          <History aria-hidden="true" />
          {notices.draft}
          <Act onPress={() => void session.discard()}>{notices.discard}</Act>
        </output>
      ) : null}
      {isOld ? (
        <output className="strip">
          <History aria-hidden="true" />
          {notices.old(number(version.number))}
          <Act onPress={() => desk.openVersion(view.latest.number)}>{notices.latest}</Act>
        </output>
      ) : null}
      {state.comparison ? <Comparison comparison={state.comparison} /> : <ChangeBanner />}
    </>
  );
}

function Act({ children, onPress }: { readonly children: ReactNode; readonly onPress: () => void }) {
  return (
    <Button variant="link" onPress={onPress}>
      {children}
    </Button>
  );
}
