import { readdir, realpath, stat } from 'node:fs/promises';
import { extname, join } from 'node:path';
import { EXTENSIONS, explainFileError, nameFile } from './read-file.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

export interface FoundFiles {
  /** In order: as given, folders from A to Z. */
  files: string[];
  /** In folders, of a kind that is not read. */
  skipped: string[];
  /** Given by name, and not there or empty of articles. */
  refused: { path: string; refusal: Refusal }[];
}

/** The files that the given files and folders stand for; hidden ones in folders are passed over, and none is taken twice. */
export async function findFiles(paths: readonly string[]): Promise<FoundFiles> {
  const found: FoundFiles = { files: [], skipped: [], refused: [] };
  const seen = new Set<string>();
  for (const path of paths) {
    try {
      const real = await realpath(path);
      const status = await stat(real);
      if (status.isFile() && !seen.has(real)) {
        seen.add(real);
        found.files.push(path);
      } else if (status.isDirectory()) {
        const before = found.files.length;
        await walk(path, seen, found);
        if (found.files.length === before) found.refused.push({ path, refusal: refuse('NO_ARTICLES', nameFile(path)) });
      } else if (!status.isFile()) found.refused.push({ path, refusal: refuse('UNREADABLE', nameFile(path), 'it is no ordinary file') });
    } catch (error) {
      found.refused.push({ path, refusal: refuse('UNREADABLE', nameFile(path), explainFileError(error)) });
    }
  }
  return found;
}

/** Links are followed; what was seen already, by whatever name, is not entered again, so that a circle ends. */
async function walk(folder: string, seen: Set<string>, found: FoundFiles): Promise<void> {
  const real = await realpath(folder);
  if (seen.has(real)) return;
  seen.add(real);
  const names = (await readdir(folder)).filter((name) => !name.startsWith('.')).toSorted();
  for (const name of names) {
    const path = join(folder, name);
    try {
      const status = await stat(path);
      if (status.isDirectory()) await walk(path, seen, found);
      else if (!status.isFile() || !EXTENSIONS.includes(extname(name).toLowerCase())) found.skipped.push(path);
      else {
        const file = await realpath(path);
        if (!seen.has(file)) found.files.push(path);
        seen.add(file);
      }
    } catch (error) {
      found.refused.push({ path, refusal: refuse('UNREADABLE', nameFile(path), explainFileError(error)) });
    }
  }
}
