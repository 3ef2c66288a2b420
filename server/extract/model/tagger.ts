import { InferenceSession, Tensor } from 'onnxruntime-node';
import type { Token } from '../../arabic/tokens.ts';
import { readModel } from './files.ts';
import { createCutter } from './pieces.ts';
import { emptySentence, pairFinder, type PairTable, type Reading } from './reading.ts';
import { toBatches, toWindows, type Window } from './windows.ts';

/** Reads a text by what it has learned of Arabic news, and always the same of the same sentences. */
export interface Tagger {
  read(sentences: readonly (readonly Token[])[]): Promise<Reading>;
}

const PIECES_AT_ONCE = 512;
const PADDING = 1;

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
  const read = async (sentences: readonly (readonly Token[])[]): Promise<Reading> => {
    const readings = sentences.map(({ length }) => emptySentence(length, labels));
    const homes: { table: PairTable; index: number }[][] = sentences.map(() => []);
    for (const batch of toBatches(toWindows(sentences, cut), PIECES_AT_ONCE)) {
      const found = await session.run(toFeeds(batch));
      for (const [row, window] of batch.entries()) {
        const table = tableOf(found, row);
        for (const [index, { sentence, at }] of window.words.entries()) {
          const reading = readings[sentence];
          if (!reading) continue;
          for (const head of ['names', 'triggers', 'titles', 'realis', 'stance'] as const)
            reading[head].set(rowOf(found, head, row, index), at * labels[head].length);
          for (const head of ['cuts', 'tails'] as const) {
            const choices = rowOf(found, head, row, index);
            reading[head][at] = choices.indexOf(Math.max(...choices));
          }
          const home = homes[sentence];
          if (home) home[at] = { table, index };
        }
      }
    }
    return { labels, sentences: readings, pair: pairFinder(homes, labels.pairs.length) };
  };
  return { read };
}

type Outputs = InferenceSession.OnnxValueMapType;

function numbersOf(found: Outputs, head: string): { data: Float32Array; dims: readonly number[] } {
  const tensor = found[head];
  if (!(tensor?.data instanceof Float32Array)) throw new Error(`the tagger gave no ${head}`);
  return { data: tensor.data, dims: tensor.dims };
}

/** What a head says of one word: rows × words × labels. */
function rowOf(found: Outputs, head: string, row: number, word: number): Float32Array {
  const { data, dims } = numbersOf(found, head);
  const [, words = 0, width = 0] = dims;
  const from = (row * words + word) * width;
  return data.subarray(from, from + width);
}

/** The pairs of one window; those of the whole batch are kept, not copied. */
function tableOf(found: Outputs, row: number): PairTable {
  const { data, dims } = numbersOf(found, 'pairs');
  const [, words = 0, , kinds = 0] = dims;
  return { start: row * words * words * kinds, words, scores: data };
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
