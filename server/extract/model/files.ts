import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';
import { REALIS, STANCES } from '../../domain/vocabulary.ts';

const FOLDER = new URL('./weights/', import.meta.url);

const manifestSchema = z.object({
  sha256: z.object({ 'tagger.onnx': z.string(), 'pieces.tsv': z.string() }),
  labels: z.object({
    names: z.array(z.string()),
    triggers: z.array(z.string()),
    titles: z.array(z.string()),
    realis: z.array(z.enum(REALIS)),
    stance: z.array(z.enum(STANCES)),
    pairs: z.array(z.string()),
  }),
});

/** What each number that the tagger gives for a word, or for two, stands for, in order. */
export type Labels = z.infer<typeof manifestSchema>['labels'];

/** The tagger's files are missing or are not those that were shipped: nothing may be extracted without them. */
export class ModelUnusable extends Error {
  override readonly name = 'ModelUnusable';
}

export interface Model {
  weights: Uint8Array;
  vocabulary: string;
  labels: Labels;
}

function readWhole(file: string): Buffer {
  try {
    return readFileSync(new URL(file, FOLDER));
  } catch {
    throw new ModelUnusable(`${fileURLToPath(new URL(file, FOLDER))} is missing or cannot be read`);
  }
}

/** Reads the shipped files and checks every byte of them. */
export function readModel(): Model {
  const { sha256, labels } = readManifest();
  const checked = (file: keyof typeof sha256): Buffer => {
    const bytes = readWhole(file);
    if (createHash('sha256').update(bytes).digest('hex') === sha256[file]) return bytes;
    throw new ModelUnusable(`${fileURLToPath(new URL(file, FOLDER))} is damaged or of another version (${bytes.length} bytes)`);
  };
  return { labels, weights: checked('tagger.onnx'), vocabulary: checked('pieces.tsv').toString('utf8') };
}

function readManifest(): z.infer<typeof manifestSchema> {
  try {
    return manifestSchema.parse(JSON.parse(readWhole('tagger.json').toString('utf8')));
  } catch (error) {
    if (error instanceof ModelUnusable) throw error;
    throw new ModelUnusable(`${fileURLToPath(new URL('tagger.json', FOLDER))} is damaged`);
  }
}
