import { readCounts } from './read-counts.ts';
import { readEvidence } from './read-evidence.ts';
import { readLists } from './read-lists.ts';
import { readNeighbours } from './read-neighbours.ts';
import { readRows } from './read-rows.ts';
import { readSearch } from './read-search.ts';
import type { Sessions } from './session.ts';
import type { GraphReader } from './store.ts';

/** Every read of the graph; each question is one read transaction. */
export function createReader(sessions: Sessions): GraphReader {
  return {
    ...readRows(sessions),
    ...readLists(sessions),
    ...readCounts(sessions),
    ...readSearch(sessions),
    ...readNeighbours(sessions),
    ...readEvidence(sessions),
  };
}
