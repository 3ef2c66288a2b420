import { parentPort } from 'node:worker_threads';
import type { Analysis } from '../domain/analysis.ts';
import { ModelUnusable } from '../extract/model/files.ts';
import { analyse } from '../extract/pipeline.ts';
import type { ArticleInput } from './article.ts';
import { readHtml } from './read-html.ts';
import type { Refusal } from './refusal.ts';

export type Task = { kind: 'ANALYSE'; text: string; publishedAt: string | null } | { kind: 'READ_HTML'; html: string; where: string };
export type Answer = { analysis: Analysis } | { article: ArticleInput | Refusal } | { unusable: string } | { error: string };

async function perform(task: Task): Promise<Answer> {
  try {
    if (task.kind === 'ANALYSE') return { analysis: await analyse(task.text, { publishedAt: task.publishedAt }) };
    return { article: readHtml(task.html, task.where) };
  } catch (error) {
    if (error instanceof ModelUnusable) return { unusable: error.message };
    return { error: error instanceof Error ? error.message : String(error) };
  }
}

// One task at a time: the pool sends the next when this one is answered.
parentPort?.on('message', (task: Task) => void perform(task).then((answer) => parentPort?.postMessage(answer)));
