import type { Page, PageInput, Total } from '../store/store.ts';

/** A page of rows in Relay's form. */
export interface Connection<Row> {
  edges: { cursor: string; node: Row }[];
  nodes: Row[];
  pageInfo: { hasNextPage: boolean; hasPreviousPage: boolean; startCursor: string | null; endCursor: string | null };
  /** Counted only when it is read, that is when it was asked for. */
  readonly totalCount: Promise<Total>;
}

export function toConnection<Row>(page: Page<Row>, input: PageInput): Connection<Row> {
  return {
    edges: page.rows.map(({ row, cursor }) => ({ cursor, node: row })),
    nodes: page.rows.map(({ row }) => row),
    pageInfo: {
      hasNextPage: page.hasNext,
      hasPreviousPage: input.after !== null,
      startCursor: page.rows[0]?.cursor ?? null,
      endCursor: page.rows.at(-1)?.cursor ?? null,
    },
    get totalCount() {
      return page.total();
    },
  };
}
