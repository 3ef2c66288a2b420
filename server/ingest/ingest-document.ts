import { createHash } from 'node:crypto';
import type { DocumentId } from '../domain/ids.ts';
import { parseId } from '../domain/ids.ts';
import type { ExtractionNote } from '../domain/vocabulary.ts';
import { ModelUnusable } from '../extract/model/files.ts';
import type { Store } from '../store/store.ts';
import type { StandingDocument, StoredDocument } from '../store/writer.ts';
import { checkArticle } from './article.ts';
import type { Article, ArticleInput } from './article.ts';
import { BUILT_IN, type Extractor } from './extractor.ts';
import { linkEntities } from './link.ts';
import { isRefusal, quote, refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

export interface Ingested {
  document: DocumentId;
  /** False when the same text was there already and nothing changed. */
  isNew: boolean;
  counts: StoredDocument['counts'];
  /** Why the chat model that was asked had no part in reading it; null when none was asked or it had. */
  extractionNote: ExtractionNote | null;
}

/** Texts on their way: the same one given twice at once is stored once, and the second answer says so. */
const underWay = new Map<DocumentId, Promise<Ingested | Refusal>>();

/**
 * Checks, extracts, links and stores one article in one transaction; what is wrong with the article is answered, what is wrong
 * with the database is thrown. `where` opens the sentence of a refusal: 'line 3 of news.jsonl'.
 */
export async function ingestDocument(
  store: Store,
  input: ArticleInput,
  where = 'The text',
  extractor: Extractor = BUILT_IN,
): Promise<Ingested | Refusal> {
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
  const work = ingestArticle(store, article, { id, digest, where, extractor }).finally(() => underWay.delete(id));
  underWay.set(id, work);
  return work;
}

interface Way {
  id: DocumentId;
  digest: string;
  where: string;
  extractor: Extractor;
}

async function ingestArticle(store: Store, article: Article, { id, digest, where, extractor }: Way): Promise<Ingested | Refusal> {
  const standing = extractor.name === null ? null : await store.write.findStanding(id);
  // Sent once: what the same model has read already is not sent again.
  if (standing?.extractor === extractor.name) return toKnown(id, standing);
  let analysis;
  try {
    analysis = await extractor.analyse(article.text, article.publishedAt?.day ?? null);
  } catch (error) {
    if (error instanceof ModelUnusable) return refuse('TAGGER_UNUSABLE', where, error.message);
    return refuse('EXTRACTION_FAILED', where, quote(error instanceof Error ? error.message : String(error)));
  }
  // What another model has read is better than what is read without one.
  if (analysis.note !== undefined && standing?.extractor.includes('chat/')) return toKnown(id, standing);
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
  return { document: stored.id, isNew: stored.isNew, counts: stored.counts, extractionNote: analysis.note ?? null };
}

function toKnown(document: DocumentId, { counts, extractionNote }: StandingDocument): Ingested {
  return { document, isNew: false, counts, extractionNote };
}
