import { createHash } from 'node:crypto';
import type { DocumentId } from '../domain/ids.ts';
import { parseId } from '../domain/ids.ts';
import { ModelUnusable } from '../extract/model/files.ts';
import type { Store, StoredDocument } from '../store/store.ts';
import { checkArticle } from './article.ts';
import type { Article, ArticleInput } from './article.ts';
import { analyseApart } from './extract-pool.ts';
import { linkEntities } from './link.ts';
import { isRefusal, quote, refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

export interface Ingested {
  document: DocumentId;
  /** False when the same text was there already and nothing changed. */
  isNew: boolean;
  counts: StoredDocument['counts'];
}

/** Texts on their way: the same one given twice at once is stored once, and the second answer says so. */
const underWay = new Map<DocumentId, Promise<Ingested | Refusal>>();

/**
 * Checks, extracts, links and stores one article in one transaction; what is wrong with the article is answered, what is wrong
 * with the database is thrown. `where` opens the sentence of a refusal: 'line 3 of news.jsonl'.
 */
export async function ingestDocument(store: Store, input: ArticleInput, where = 'The text'): Promise<Ingested | Refusal> {
  const article = checkArticle(input, where);
  if (isRefusal(article)) return article;
  const digest = createHash('sha256').update(article.text).digest('hex');
  const id = parseId('doc', `doc_${digest.slice(0, 24)}`);
  if (id === null) throw new Error('a digest made no id');
  const earlier = underWay.get(id);
  if (earlier !== undefined) {
    const answer = await earlier;
    return isRefusal(answer) ? answer : { ...answer, isNew: false };
  }
  const work = ingestArticle(store, article, id, digest, where).finally(() => underWay.delete(id));
  underWay.set(id, work);
  return work;
}

async function ingestArticle(store: Store, article: Article, id: DocumentId, digest: string, where: string): Promise<Ingested | Refusal> {
  let analysis;
  try {
    analysis = await analyseApart(article.text, article.publishedAt?.day ?? null);
  } catch (error) {
    if (error instanceof ModelUnusable) return refuse('TAGGER_UNUSABLE', where, error.message);
    return refuse('EXTRACTION_FAILED', where, quote(error instanceof Error ? error.message : String(error)));
  }
  const { text, title, language, source, url, publishedAt } = article;
  const row = {
    id,
    title,
    language,
    source,
    url,
    publishedAt: publishedAt?.utc ?? null,
    ingestedAt: new Date().toISOString(),
    extractor: analysis.extractor,
  };
  const stored = await store.write.storeDocument({ ...row, text, digest }, analysis, linkEntities(analysis));
  return { document: stored.id, isNew: stored.isNew, counts: stored.counts };
}
