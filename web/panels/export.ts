import type { WorkbenchState } from '../workbench/state.ts';

/** What is on the canvas as a file: everything as JSON, or nodes or links as a table. */
export function exportCanvas(state: WorkbenchState, what: 'json' | 'nodes' | 'edges'): void {
  const nodes = [...state.nodes.values()].map(({ card, x, y, pinned, hidden }) => ({ ...card, x, y, pinned, hidden }));
  const edges = [...state.edges.values()];
  if (what === 'json') saveFile('wasl.json', 'application/json', JSON.stringify({ nodes, edges }, null, 2));
  else if (what === 'nodes') saveFile('wasl-nodes.csv', 'text/csv', writeTable(nodes));
  else saveFile('wasl-links.csv', 'text/csv', writeTable(edges));
}

/** Comma-separated values with a byte-order mark, without which spreadsheets misread Arabic. */
export function writeTable(rows: readonly object[]): string {
  const columns = Object.keys(rows[0] ?? {});
  const lines = [columns, ...rows.map((row) => columns.map((column) => writeCell(new Map(Object.entries(row)).get(column))))];
  return `\uFEFF${lines.map((cells) => cells.join(',')).join('\r\n')}\r\n`;
}

function writeCell(value: unknown): string {
  const text = typeof value === 'string' ? value : value === null || value === undefined ? '' : JSON.stringify(value);
  // A name that begins like a formula would be run by a spreadsheet: an apostrophe makes it text.
  const safe = typeof value === 'string' && /^[=+\-@\t\r]/u.test(text) ? `'${text}` : text;
  return /[",\r\n]/u.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** Hands a file to the reader. */
export function saveFile(name: string, type: string, content: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([content], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
