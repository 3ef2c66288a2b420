import type { Page, PageInput } from '../../server/store/store.ts';

/** All rows, a page of one at a time, as somebody with a cursor reads them; `between` is done after each page. */
export async function readThrough<Row>(
  read: (page: PageInput) => Promise<Page<Row>>,
  between: () => Promise<unknown> = async () => {},
): Promise<Row[]> {
  const rows: Row[] = [];
  let after: string | null = null;
  for (let page = 0; page < 200; page += 1) {
    const answer: Page<Row> = await read({ first: 1, after });
    rows.push(...answer.rows.map(({ row }) => row));
    after = answer.rows.at(-1)?.cursor ?? null;
    if (!answer.hasNext) return rows;
    await between();
  }
  throw new Error('the pages do not end');
}
