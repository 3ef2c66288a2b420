// Runs the notebooks against a server with the samples and keeps what they show: `npm run notebooks`.
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openProduct } from '../product.ts';
import { executeNotebook, NAMES, NOTEBOOKS } from './execute.ts';

const folder = await mkdtemp(join(tmpdir(), 'wasl-notebooks-'));
const product = await openProduct();
try {
  await product.ingestSamples();
  for (const name of NAMES) {
    await executeNotebook(name, product.url, folder);
    const shown = await readFile(join(folder, `${name}.ipynb`), 'utf8');
    // as if it had run against the usual address
    await writeFile(join(NOTEBOOKS, `${name}.ipynb`), shown.replaceAll(product.url, 'http://127.0.0.1:4000'));
    console.log(name);
  }
} finally {
  await product.close();
  await rm(folder, { recursive: true, force: true });
}
