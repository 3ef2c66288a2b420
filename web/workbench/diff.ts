import type { EdgeCard, PlacedNode } from './graph.ts';
import type { Camera, Setting, WorkbenchState } from './state.ts';

/** One value becoming another; null means absent, so adding is null → value and removing is value → null. */
export interface Step<T> {
  readonly from: T | null;
  readonly to: T | null;
}

/** A change of the canvas as a value. What is not named is not changed. */
export interface Diff {
  readonly nodes: ReadonlyMap<string, Step<PlacedNode>>;
  readonly edges: ReadonlyMap<string, Step<EdgeCard>>;
  readonly cut: Step<ReadonlySet<string>> | null;
  readonly selection: Step<ReadonlySet<string>> | null;
  readonly camera: Step<Camera> | null;
  readonly setting: Step<Setting> | null;
}

export type Content = Pick<WorkbenchState, 'nodes' | 'edges' | 'cut' | 'selection' | 'camera' | 'setting'>;

/** The change that leads from one content to another. Parts compare by identity. */
export function findDiff(from: Content, to: Content): Diff {
  return {
    nodes: findSteps(from.nodes, to.nodes),
    edges: findSteps(from.edges, to.edges),
    cut: isSameSet(from.cut, to.cut) ? null : { from: from.cut, to: to.cut },
    selection: isSameSet(from.selection, to.selection) ? null : { from: from.selection, to: to.selection },
    camera: isSameCamera(from.camera, to.camera) ? null : { from: from.camera, to: to.camera },
    setting: from.setting === to.setting ? null : { from: from.setting, to: to.setting },
  };
}

export function apply<S extends Content>(state: S, diff: Diff): S {
  return {
    ...state,
    nodes: applySteps(state.nodes, diff.nodes),
    edges: applySteps(state.edges, diff.edges),
    cut: diff.cut?.to ?? state.cut,
    selection: diff.selection?.to ?? state.selection,
    camera: diff.camera?.to ?? state.camera,
    setting: diff.setting?.to ?? state.setting,
  };
}

/** `apply(apply(state, diff), invert(diff))` is `state`. */
export function invert(diff: Diff): Diff {
  return {
    nodes: mapSteps(diff.nodes, turnBack),
    edges: mapSteps(diff.edges, turnBack),
    cut: diff.cut && turnBack(diff.cut),
    selection: diff.selection && turnBack(diff.selection),
    camera: diff.camera && turnBack(diff.camera),
    setting: diff.setting && turnBack(diff.setting),
  };
}

/** The one diff that does what `first` and then `second` do. */
export function compose(first: Diff, second: Diff): Diff {
  return {
    nodes: composeSteps(first.nodes, second.nodes),
    edges: composeSteps(first.edges, second.edges),
    cut: composeStep(first.cut, second.cut),
    selection: composeStep(first.selection, second.selection),
    camera: composeStep(first.camera, second.camera),
    setting: composeStep(first.setting, second.setting),
  };
}

export function isEmpty(diff: Diff): boolean {
  return (
    diff.nodes.size === 0 &&
    diff.edges.size === 0 &&
    diff.cut === null &&
    diff.selection === null &&
    diff.camera === null &&
    diff.setting === null
  );
}

function findSteps<T>(from: ReadonlyMap<string, T>, to: ReadonlyMap<string, T>): Map<string, Step<T>> {
  const steps = new Map<string, Step<T>>();
  if (from === to) return steps;
  for (const [id, value] of from) if (to.get(id) !== value) steps.set(id, { from: value, to: to.get(id) ?? null });
  for (const [id, value] of to) if (!from.has(id)) steps.set(id, { from: null, to: value });
  return steps;
}

function applySteps<T>(values: ReadonlyMap<string, T>, steps: ReadonlyMap<string, Step<T>>): ReadonlyMap<string, T> {
  if (steps.size === 0) return values;
  const result = new Map(values);
  for (const [id, step] of steps) {
    if (step.to === null) result.delete(id);
    else result.set(id, step.to);
  }
  return result;
}

function mapSteps<T>(steps: ReadonlyMap<string, Step<T>>, change: (step: Step<T>) => Step<T>): Map<string, Step<T>> {
  return new Map([...steps].map(([id, step]) => [id, change(step)]));
}

function turnBack<T>(step: Step<T>): Step<T> {
  return { from: step.to, to: step.from };
}

function composeSteps<T>(first: ReadonlyMap<string, Step<T>>, second: ReadonlyMap<string, Step<T>>): Map<string, Step<T>> {
  const steps = new Map(first);
  for (const [id, step] of second) {
    const before = steps.get(id);
    if (before && before.from === step.to) steps.delete(id);
    else steps.set(id, before ? { from: before.from, to: step.to } : step);
  }
  return steps;
}

function composeStep<T>(first: Step<T> | null, second: Step<T> | null): Step<T> | null {
  if (!first || !second) return first ?? second;
  return first.from === second.to ? null : { from: first.from, to: second.to };
}

function isSameSet(one: ReadonlySet<string>, other: ReadonlySet<string>): boolean {
  return one === other || (one.size === other.size && [...one].every((id) => other.has(id)));
}

function isSameCamera(one: Camera, other: Camera): boolean {
  return one.x === other.x && one.y === other.y && one.zoom === other.zoom;
}
