import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { openProduct, type Product } from '../product.ts';
import { runPython } from './run-python.ts';

const README = fileURLToPath(new URL('../../README.md', import.meta.url));

let product: Product;
beforeAll(async () => {
  product = await openProduct();
  await product.ingestSamples();
}, 180_000);
afterAll(() => product.close());

it('keeps what the Python client promises: see python/tests', { timeout: 180_000 }, async () => {
  await runPython(['-m', 'pytest', '-q', '--tb=short', '-p', 'no:cacheprovider'], product);
});

it('gives every name of the Python client a type', { timeout: 180_000 }, async () => {
  await runPython(['-m', 'mypy', '--cache-dir', '/dev/null'], product);
});

it('runs the ten lines of the README as they stand, to a view that opens', { timeout: 60_000 }, async () => {
  const [, lines = ''] = /```python\n([^`]*)```/.exec(await readFile(README, 'utf8')) ?? [];
  expect(lines.trimEnd().split('\n')).toHaveLength(10);
  const printed = await runPython(['-c', lines], product);
  const address = printed.trim().split('\n').at(-1) ?? '';
  expect(address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/v\/\S+$/);
  expect((await fetch(address)).status).toBe(200);
  const slug = decodeURIComponent(address.split('/v/')[1] ?? '');
  const query = 'query ($slug: String) { view(slug: $slug) { latest { nodeCount edgeCount isSupported } } }';
  const response = await fetch(`${product.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables: { slug } }),
  });
  const { data } = (await response.json()) as {
    data: { view: { latest: { nodeCount: number; edgeCount: number; isSupported: boolean } } };
  };
  expect(data.view.latest.isSupported).toBe(true);
  expect(data.view.latest.nodeCount).toBeGreaterThan(5);
  expect(data.view.latest.edgeCount).toBeGreaterThan(5);
});
