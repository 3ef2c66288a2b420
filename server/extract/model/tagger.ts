import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Token } from '../../arabic/tokens.ts';
import { readModel } from './files.ts';
import { createCutter } from './pieces.ts';
import { toBatches, toWindows, type Window } from './windows.ts';

/** What the tagger makes of one sentence. */
export interface Reading {
  /** Words × labels, row by row: log-probabilities. */
  scores: Float32Array;
  /** For each word, how many of its plain letters stand before a name that begins in it. */
  cuts: Uint8Array;
}

/** Reads names by what it has learned of Arabic news: a reading for each sentence, and always the same of the same sentences. */
export interface Tagger {
  /** `O`, `B-Person`, `I-Person` … */
  labels: readonly string[];
  read(sentences: readonly (readonly Token[])[]): Promise<Reading[]>;
}

const PIECES_AT_ONCE = 512;
const PADDING = 1;
const CUTS = 3;

let loading: Promise<Tagger> | null = null;

/** The tagger, its weights read once for each thread. Throws ModelUnusable when they are missing or not those that were shipped. */
export function loadTagger(): Promise<Tagger> {
  loading ??= createTagger().catch((error: unknown) => {
    loading = null;
    throw error;
  });
  return loading;
}

async function createTagger(): Promise<Tagger> {
  const { weights, vocabulary, labels } = readModel();
  const cut = createCutter(vocabulary);
  // Threads that spin while they wait would take the processor from the rest of the extraction.
  const session = await InferenceSession.create(weights, {
    intraOpNumThreads: 2,
    extra: { session: { intra_op: { allow_spinning: '0' } } },
  });
  const read = async (sentences: readonly (readonly Token[])[]): Promise<Reading[]> => {
    const readings = sentences.map(({ length }) => ({ scores: new Float32Array(length * labels.length), cuts: new Uint8Array(length) }));
    for (const batch of toBatches(toWindows(sentences, cut), PIECES_AT_ONCE)) {
      const { names, cuts } = await session.run(toFeeds(batch));
      if (!(names?.data instanceof Float32Array) || !(cuts?.data instanceof Float32Array)) throw new Error('the tagger gave no scores');
      const width = names.dims[1] ?? 0;
      for (const [row, { words }] of batch.entries()) {
        for (const [index, { sentence, at }] of words.entries()) {
          const place = row * width + index;
          const reading = readings[sentence];
          const choices = cuts.data.subarray(place * CUTS, (place + 1) * CUTS);
          reading?.scores.set(names.data.subarray(place * labels.length, (place + 1) * labels.length), at * labels.length);
          reading?.cuts.fill(choices.indexOf(Math.max(...choices)), at, at + 1);
        }
      }
    }
    return readings;
  };
  return { labels, read };
}

function toFeeds(batch: readonly Window[]): { ids: Tensor; firsts: Tensor } {
  const padded = (rows: readonly (readonly number[])[], padding: number): Tensor => {
    const width = Math.max(...rows.map((row) => row.length));
    const data = new BigInt64Array(rows.length * width).fill(BigInt(padding));
    rows.forEach((row, at) => data.set(row.map(BigInt), at * width));
    return new Tensor('int64', data, [rows.length, width]);
  };
  const ids = batch.map((window) => window.ids);
  const firsts = batch.map((window) => window.firsts);
  return { ids: padded(ids, PADDING), firsts: padded(firsts, 0) };
}
