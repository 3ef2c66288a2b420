/** What the graph's own rules say must be there; a lack is our fault and is answered as INTERNAL. */
export function requireRow<Row>(row: Row | null, what: string, id: string): Row {
  if (row === null) throw new Error(`The graph lacks the ${what} ${id}.`);
  return row;
}
