import { setTimeout as wait } from 'node:timers/promises';
import type { DatabaseAddress } from '../../server/database/address.ts';
import { connectStore } from '../../server/store/connect.ts';
import { tell } from '../store/analysis.ts';
import type { Told } from '../store/analysis.ts';
import { askApi, EDGES, percentile } from './rows-asking.ts';

/** So many pages at the beginning and at the end are set against each other. */
const SHARE = 1000;
const WARM_UP = 500;
const DOCUMENTS = 250;
const QUERY = `query ($after: String) {
  edges(first: 100, after: $after) { nodes { id source target kind role claimCount documentCount lastSeen disputed } pageInfo { hasNextPage endCursor } }
}`;
interface Page {
  edges: { nodes: { id: string }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
}

export interface PagingFigures {
  edges: number;
  /** Edges of others' documents, written meanwhile. */
  written: number;
  lost: number;
  twice: number;
  seconds: number;
  firstP95Ms: number;
  lastP95Ms: number;
  ratio: number;
}

/** Reads every edge by pages of 100 through the API while documents with 10,000 more come in. */
export async function measurePaging(url: string, address: DatabaseAddress): Promise<PagingFigures> {
  let after: string | null = null;
  for (let run = 0; run < WARM_UP; run += 1) after = (await askApi<Page>(url, QUERY, { after })).edges.pageInfo.endCursor;
  const seen = new Map<string, number>();
  const times: number[] = [];
  let isRead = false;
  const writing = write(address, () => isRead);
  const begun = performance.now();
  after = null;
  do {
    const asked = performance.now();
    const page: Page = await askApi<Page>(url, QUERY, { after });
    times.push(performance.now() - asked);
    for (const { id } of page.edges.nodes) seen.set(id, (seen.get(id) ?? 0) + 1);
    after = page.edges.pageInfo.hasNextPage ? page.edges.pageInfo.endCursor : null;
  } while (after !== null);
  const seconds = Math.round((performance.now() - begun) / 1000);
  isRead = true;
  const written = await writing;
  const ours = [...seen].filter(([id]) => id.endsWith('.PLACE'));
  const [firstP95Ms, lastP95Ms] = [percentile(times.slice(0, SHARE), 0.95), percentile(times.slice(-SHARE), 0.95)];
  return {
    edges: ours.length,
    written,
    lost: EDGES - ours.length,
    twice: [...seen.values()].filter((times_) => times_ > 1).length,
    seconds,
    firstP95Ms,
    lastP95Ms,
    ratio: Math.round((lastP95Ms / firstP95Ms) * 100) / 100,
  };
}

/** Documents of twenty events each, spread over the reading; whatever is left when it ends is written then. How many edges were written while it was read. */
async function write(address: DatabaseAddress, isRead: () => boolean): Promise<number> {
  const store = await connectStore(address);
  let edges = 0;
  try {
    for (let number = 0; number < DOCUMENTS && !isRead(); number += 1) {
      const told = Array.from({ length: 20 }, (_, event): Told => ({
        who: 'سلمى',
        whom: 'ناصر',
        isRelation: false,
        realis: 'ACTUAL',
        stance: 'ASSERTED',
        event,
      }));
      const { document, analysis, link } = tell(`ملف${number}`, told);
      await store.write.storeDocument(document, analysis, link);
      edges += 40;
      await wait(50);
    }
    return edges;
  } finally {
    await store.close();
  }
}
