import type { Change, CommandInputs } from './command.ts';
import type { WorkbenchState } from './state.ts';

/** Chooses which kinds and which time are drawn; what is left out of the input stays. */
export function filter(_state: WorkbenchState, input: CommandInputs['filter']): Change {
  return ({ setting }) => ({
    setting: { ...setting, withoutKinds: input.withoutKinds ?? setting.withoutKinds, timeRange: input.timeRange ?? setting.timeRange },
  });
}

/** Chooses what sizes and widths mean; what is left out of the input stays. */
export function restyle(_state: WorkbenchState, input: CommandInputs['restyle']): Change {
  return ({ setting }) => ({ setting: { ...setting, style: { ...setting.style, ...input } } });
}
