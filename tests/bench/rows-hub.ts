import { EVENT_TYPES } from '../../server/domain/vocabulary.ts';
import { HUB } from './hub-graph.ts';
import { askApi, percentile } from './rows-asking.ts';

const WARM_UP = 100;
const RUNS = 200;
const QUERY = `query ($of: [ID!]!, $filter: NeighbourhoodFilter) {
  neighbourhood(of: $of, filter: $filter, first: 50) { shown total { count exact } omitted { reason count exact } nodes { __typename ... on Event { id label date } } edges { id role } }
}`;

/** What is around the hub, of one kind and in one year, another each time. */
export async function measureHub(url: string): Promise<{ p50Ms: number; p95Ms: number; totals: string; exact: boolean }> {
  const times: number[] = [];
  const totals: number[] = [];
  let exact = true;
  for (let run = 0; run < WARM_UP + RUNS; run += 1) {
    const year = 2015 + (run % 10);
    const filter = { eventTypes: [EVENT_TYPES[run % EVENT_TYPES.length]], from: `${year}-01`, to: `${year}-12` };
    const begun = performance.now();
    const { neighbourhood } = await askApi<{ neighbourhood: { total: { count: number; exact: boolean } } }>(url, QUERY, {
      of: [HUB],
      filter,
    });
    if (run >= WARM_UP) times.push(performance.now() - begun);
    totals.push(neighbourhood.total.count);
    exact &&= neighbourhood.total.exact;
  }
  return { p50Ms: percentile(times, 0.5), p95Ms: percentile(times, 0.95), totals: `${Math.min(...totals)}–${Math.max(...totals)}`, exact };
}
