import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { Analysis } from '../domain/analysis.ts';
import { ModelUnusable } from '../extract/model/files.ts';
import type { ArticleInput } from './article.ts';
import type { Answer, Task } from './extract-worker.ts';
import type { Refusal } from './refusal.ts';

/** Extraction of a big text takes seconds: apart from the thread that answers requests, two at most. */
const SIZE = Math.min(2, availableParallelism());
/** Extraction leaves much behind at once: V8 would let its nursery grow by 100 MB before it looks. */
const YOUNG_MEGABYTES = 48;
/** No article takes this long; a text made to make us spin is given up. */
const PATIENCE_MS = 120_000;

interface Job {
  task: Task;
  resolve: (answer: Answer) => void;
  reject: (error: Error) => void;
}

const waiting: Job[] = [];
const idle: Worker[] = [];
let started = 0;

/** Extracts in a thread of its own. Rejects when extraction fails on this text, with ModelUnusable when it would on any. */
export async function analyseApart(text: string, publishedAt: string | null): Promise<Analysis> {
  const answer = await perform({ kind: 'ANALYSE', text, publishedAt });
  if ('analysis' in answer) return answer.analysis;
  if ('unusable' in answer) throw new ModelUnusable(answer.unusable);
  throw new Error('error' in answer ? answer.error : 'the extractor gave another answer than was asked for');
}

/** Finds the article of a page in a thread of its own. */
export async function readHtmlApart(html: string, where: string): Promise<ArticleInput | Refusal> {
  const answer = await perform({ kind: 'READ_HTML', html, where });
  if ('article' in answer) return answer.article;
  throw new Error('error' in answer ? answer.error : 'the reader gave another answer than was asked for');
}

function perform(task: Task): Promise<Answer> {
  return new Promise((resolve, reject) => {
    waiting.push({ task, resolve, reject });
    startNext();
  });
}

function startNext(): void {
  if (waiting.length === 0) return;
  const worker = idle.pop() ?? (started < SIZE ? startWorker() : null);
  const job = worker === null ? undefined : waiting.shift();
  if (worker === null || job === undefined) return;
  give(worker, job);
}

function startWorker(): Worker {
  started += 1;
  const worker = new Worker(new URL('./extract-worker.ts', import.meta.url), {
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MEGABYTES },
  });
  // One that dies idle is not given work any more; a busy one's end is its job's.
  worker.on('error', () => undefined);
  worker.on('exit', () => {
    started -= 1;
    if (idle.includes(worker)) idle.splice(idle.indexOf(worker), 1);
    startNext();
  });
  return worker;
}

/** An idle worker keeps no process alive; a busy one does. A worker that dies takes only its own job with it. */
function give(worker: Worker, job: Job): void {
  const settle = (): void => {
    clearTimeout(timer);
    worker.off('message', finish).off('error', fail).off('exit', end);
  };
  const lose = (reason: string): void => {
    settle();
    job.reject(new Error(reason));
    void worker.terminate();
  };
  const finish = (answer: Answer): void => {
    settle();
    worker.unref();
    idle.push(worker);
    job.resolve(answer);
    startNext();
  };
  const fail = (error: Error): void => lose(error.message);
  const end = (): void => lose('the extractor stopped');
  const timer = setTimeout(() => lose(`it took longer than ${PATIENCE_MS / 1000} seconds`), PATIENCE_MS);
  worker.on('message', finish).on('error', fail).on('exit', end);
  worker.ref();
  worker.postMessage(job.task);
}
