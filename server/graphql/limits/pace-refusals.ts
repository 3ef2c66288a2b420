import { setTimeout as wait } from 'node:timers/promises';
import type { Plugin } from 'graphql-yoga';
import { isOurs } from '../errors.ts';

/** Between two refusals. Whoever makes a mistake does not notice; whoever sends what is refused as fast as it is leaves time to others. */
const APART_MS = 50;
/** No refusal is held longer, however many wait. */
const MOST_MS = 5000;

/** Refusals leave one after the other, however many ask at once: reading what is refused takes time of the one thread that serves everybody. */
export function paceRefusals(): Plugin {
  let free = 0;
  return {
    onResultProcess: async ({ result }) => {
      if (Array.isArray(result) || !('errors' in result) || result.data !== undefined || result.errors?.some(isOurs)) return;
      const now = performance.now();
      const turn = Math.min(Math.max(now, free), now + MOST_MS);
      free = turn + APART_MS;
      if (turn > now) await wait(turn - now);
    },
  };
}
