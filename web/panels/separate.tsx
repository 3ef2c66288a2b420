import { useState } from 'react';
import { Button } from '../ui/button.tsx';
import type { ClaimDetail } from '../workbench/api.ts';
import { usePage } from './page.ts';

interface Done {
  readonly judgement: string;
  readonly source: string;
}

/** An analyst's word that a document tells of another event than the rest do, and the way to take it back. `onChange`: the evidence is another now. */
export function useSeparation(onChange: () => void) {
  const { api, say, wording } = usePage();
  const [done, setDone] = useState<Done | null>(null);
  const fail = (error: unknown) => say(error instanceof Error ? error.message : String(error));
  const separate = async (claim: ClaimDetail) => {
    if (claim.event === null) return;
    const { id, title, source } = claim.document;
    const outcome = await api.separateEvent({ event: claim.event, document: id });
    if (!outcome.ok) return say(outcome.message);
    setDone({ judgement: outcome.judgement, source: source ?? title });
    onChange();
  };
  const undo = async ({ judgement }: Done) => {
    const outcome = await api.undoJudgement(judgement);
    setDone(null);
    say(outcome.ok ? wording.text.evidence.rejoined : outcome.message);
    onChange();
  };
  return {
    done,
    separate: (claim: ClaimDetail) => void separate(claim).catch(fail),
    undo: () => done && void undo(done).catch(fail),
  };
}

/** Says what was separated, until it is taken back or the panel is closed. */
export function Separated({ done, onUndo }: { readonly done: Done; readonly onUndo: () => void }) {
  const { evidence } = usePage().wording.text;
  return (
    <output className="evidence-separated">
      <bdi>{evidence.separated(done.source)}</bdi>
      <Button onPress={onUndo}>{evidence.undo}</Button>
    </output>
  );
}
