import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
export const NODE = join(ROOT, 'node_modules', '.bin', 'node');

/** A checkout as a person may have it: in a folder with spaces and Arabic letters (my graph). Packages and Neo4j are those of this one. */
export function copyCheckout(parts: string[]): { path: string; remove: () => void } {
  const base = mkdtempSync(join(tmpdir(), 'wasl-checkout-'));
  const path = join(base, 'بياناتي my graph');
  mkdirSync(join(path, '.wasl'), { recursive: true });
  for (const part of parts) cpSync(join(ROOT, part), join(path, part), { recursive: true });
  symlinkSync(join(ROOT, 'node_modules'), join(path, 'node_modules'));
  symlinkSync(join(ROOT, '.wasl', 'program'), join(path, '.wasl', 'program'));
  return { path, remove: () => rmSync(base, { recursive: true, force: true }) };
}
