import type { CommandId } from '../workbench/command.ts';
import { findCommand, nameKey } from '../workbench/commands.ts';
import { findMark, showCard } from '../workbench/drawn.ts';
import type { PlacedNode } from '../workbench/graph.ts';
import { type Direction, findNearest, findNeighbours, type Step } from '../workbench/navigate.ts';
import type { Workbench } from '../workbench/workbench.ts';
import type { Words } from './words.ts';

const ARROWS: Record<string, Direction> = { ArrowLeft: 'left', ArrowRight: 'right', ArrowUp: 'up', ArrowDown: 'down' };
/** Commands that act on the node under the keyboard when nothing else is selected. */
const ON_FOCUS: ReadonlySet<CommandId> = new Set(['expand', 'hide', 'remove', 'pin', 'selectNeighbours', 'fitSelection']);

export interface KeyboardNeeds {
  readonly workbench: Workbench;
  readonly words: () => Words;
  readonly say: (text: string) => void;
  readonly reveal: (node: PlacedNode) => void;
  readonly onOpenEvidence: (edge: string) => void;
}

/** Walks the graph by keys. Answers whether the key meant something here. */
export function createKeyboard({ workbench, words, say, reveal, onOpenEvidence }: KeyboardNeeds): (event: KeyboardEvent) => boolean {
  let centre: string | null = null;
  let walk: readonly Step[] = [];
  let at = -1;

  /** What is told of a node beside what it is. */
  const tellMark = (id: string) => {
    const state = workbench.getState();
    const kind = findMark(id, state)?.kind ?? (state.nodes.get(id)?.gone ? 'GONE' : null);
    return kind === null ? '' : words().describeMark(kind);
  };
  const goTo = (node: PlacedNode, text: string) => {
    workbench.focus(node.card.id);
    reveal(node);
    say(text);
  };
  const goTowards = (direction: Direction) => {
    const state = workbench.getState();
    const node = findNearest(state, state.focus, direction);
    centre = null;
    if (node) goTo(node, words().describeNode(showCard(node, state), state.selection.has(node.card.id)) + tellMark(node.card.id));
    else say(words().noMore);
  };
  const goToNeighbour = (by: 1 | -1) => {
    const state = workbench.getState();
    const isWalking = centre !== null && state.nodes.has(centre) && walk[at]?.node.card.id === state.focus;
    if (!isWalking) {
      centre = state.focus ?? [...state.selection].find((id) => state.nodes.has(id)) ?? null;
      at = by === 1 ? -1 : 0;
    }
    walk = centre === null ? [] : findNeighbours(state, centre);
    at = walk.length === 0 ? -1 : (at + by + walk.length) % walk.length;
    const step = walk[at];
    if (step) goTo(step.node, words().describeStep(step) + tellMark(step.edge.id) + tellMark(step.node.card.id));
    else say(words().noMore);
  };
  const selectFocus = (mode: 'replace' | 'toggle') => {
    const { focus } = workbench.getState();
    if (focus !== null) void workbench.run('select', { ids: [focus], mode });
  };
  /** Opens the evidence of the link that was walked, or of a selected one. */
  const openEvidence = () => {
    const state = workbench.getState();
    const step = walk[at];
    const walked = step && step.node.card.id === state.focus && centre !== null ? step.edge.id : undefined;
    const edge = walked ?? [...state.selection].find((id) => state.edges.has(id));
    if (edge !== undefined) onOpenEvidence(edge);
  };
  const leave = () => {
    const state = workbench.getState();
    if (centre !== null && state.focus !== centre && state.nodes.has(centre)) workbench.focus(centre);
    else if (state.focus !== null) workbench.focus(null);
    else void workbench.run('selectNone');
    centre = null;
  };
  const own: Record<string, () => void> = {
    N: () => goToNeighbour(1),
    'Shift+N': () => goToNeighbour(-1),
    Enter: () => selectFocus('replace'),
    ' ': () => selectFocus('toggle'),
    V: openEvidence,
    Escape: leave,
  };

  return (event) => {
    const key = nameKey(event);
    const direction = ARROWS[key];
    if (direction) goTowards(direction);
    else if (own[key]) own[key]();
    else {
      const command = findCommand(key);
      if (command === null) return false;
      const { focus, selection } = workbench.getState();
      if (focus !== null && !selection.has(focus) && ON_FOCUS.has(command)) selectFocus('replace');
      // Every command that has a key does without an input.
      void workbench.run(command as 'fit');
    }
    return true;
  };
}
