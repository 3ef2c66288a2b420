import { spawn } from 'node:child_process';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';
import { makeLongArticle } from './newswire.ts';

export interface ExtractFigures {
  words: number;
  /** From nothing to a tagger that answers. */
  coldLoadMs: number;
  /** Medians of warm runs over articles of about 1,000 words, each read once: names, all steps to entities, all steps. */
  namesMs: number;
  entitiesMs: number;
  wholeMs: number;
  /** The most, in a process that does nothing else. */
  residentMegabytes: number;
}

const ARTICLES = 45;
const PROCESS = fileURLToPath(new URL('./extract-process.ts', import.meta.url));

/** Extraction in a process of its own, as `npm run extract` starts it: loading, time by step, memory. */
export async function measureExtract(): Promise<ExtractFigures> {
  const articles = Array.from({ length: ARTICLES }, (_, number) => makeLongArticle(number).text);
  const child = spawn(process.execPath, ['--max-semi-space-size=16', PROCESS], { stdio: ['pipe', 'pipe', 'inherit'] });
  child.stdin.end(articles.join('\0'));
  return JSON.parse(await text(child.stdout)) as ExtractFigures;
}
