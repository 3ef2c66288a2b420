import type { Analysis } from '../../domain/analysis.ts';
import { sentencesOf } from '../01-sentences.ts';
import { EXTRACTOR } from '../extractor-name.ts';
import { checkedName, weigh } from './check.ts';
import { createAsk } from './client.ts';
import { CLOCK, type Clock } from './clock.ts';
import { ChatFailure } from './failure.ts';
import { createLimits } from './limits.ts';
import type { ChatSettings } from './settings.ts';
import { readStretches } from './stretches.ts';
import { toAnalysis } from './to-analysis.ts';

export type Analyse = (text: string, publishedAt: string | null) => Promise<Analysis>;

interface Around {
  builtIn: Analyse;
  /** Aborted when Wasl stops: what is under way is given up then, not read another way. */
  signal?: AbortSignal;
  /** Told why a document was read without the model; neither text nor key is in it. */
  onFailure?: (failure: ChatFailure) => void;
  clock?: Clock;
}

/** The name a reading bears when the model had its part in it. */
export function nameExtractor({ mode, model }: ChatSettings): string {
  return mode === 'replace' ? `chat/${model}` : checkedName(EXTRACTOR, model);
}

/** Reads with a chat model, or has it check the built-in reading; where it fails, the built-in one stands, with a note. Limits hold for all texts together. */
export function withChat(settings: ChatSettings, { builtIn, signal, onFailure, clock = CLOCK }: Around): Analyse {
  const ask = createAsk(settings, createLimits(settings, clock), clock);
  const stop = signal ?? new AbortController().signal;
  const { model, mode } = settings;

  async function readByChat(text: string, publishedAt: string | null): Promise<Analysis> {
    const sentences = sentencesOf(text);
    const analysis = toAnalysis({ text, publishedAt, sentences, readings: await readStretches(text, sentences, ask, stop), model });
    if (analysis.entities.length + analysis.claims.length > 0) return analysis;
    throw new ChatFailure('CHAT_NOTHING', `nothing of the answer stands in the text (${analysis.refused} refused)`);
  }

  async function orFailure(reading: Promise<Analysis>): Promise<Analysis | ChatFailure> {
    try {
      return await reading;
    } catch (error) {
      if (error instanceof ChatFailure) return error;
      throw error;
    }
  }

  return async (text, publishedAt) => {
    const read = await orFailure(readByChat(text, publishedAt));
    if (mode === 'replace' && !(read instanceof ChatFailure)) return read;
    const own = await builtIn(text, publishedAt);
    if (!(read instanceof ChatFailure)) return weigh(own, read, model);
    onFailure?.(read);
    return { ...own, note: read.note };
  };
}
