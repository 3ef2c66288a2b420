import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runPython } from '../python/run-python.ts';

export const NOTEBOOKS = fileURLToPath(new URL('../../notebooks', import.meta.url));
export const NAMES = ['01-first-steps', '02-who-is-tied-to-whom', '03-events-over-time'] as const;

interface Output {
  output_type: string;
  text?: string | string[];
  data?: Record<string, string | string[]>;
}

interface Notebook {
  cells: { cell_type: string; source: string | string[]; execution_count?: number | null; outputs?: Output[] }[];
}

/** Runs a notebook from its first cell to its last by a real Jupyter kernel; what it gives lies in `folder`. A cell that fails throws. */
export async function executeNotebook(name: string, url: string, folder: string): Promise<void> {
  const how = ['--to', 'notebook', '--execute', '--ExecutePreprocessor.record_timing=False', '--log-level=ERROR'];
  await runPython(['-m', 'nbconvert', ...how, '--output-dir', folder, join(NOTEBOOKS, `${name}.ipynb`)], { url });
}

export async function readNotebook(folder: string, name: string): Promise<{ text: string; notebook: Notebook }> {
  const text = await readFile(join(folder, `${name}.ipynb`), 'utf8');
  return { text, notebook: JSON.parse(text) as Notebook };
}

/** Everything that the cells of a notebook printed or show as text and HTML. */
export function readOutputs({ cells }: Notebook): string {
  const shown = cells
    .flatMap(({ outputs = [] }) => outputs)
    .flatMap(({ text, data = {} }) => [text, data['text/plain'], data['text/html']]);
  return shown
    .flat()
    .filter((part) => part !== undefined)
    .join('');
}
