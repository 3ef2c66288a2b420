import { ApiError } from '../workbench/api.ts';
import type { Api, ArticleInput, FileResult } from '../workbench/api.ts';
import { toEntityCard } from './cards.ts';
import { execute, read, send } from './execute.ts';
import { DeleteDocumentDocument, DocumentDocument, DocumentsDocument, IngestDocumentDocument } from './generated/graphql.ts';
import { next } from './graph-api.ts';

type DocumentsApi = Pick<Api, 'document' | 'documents' | 'ingest' | 'ingestFile' | 'samples' | 'deleteDocument'>;

/** The writing half of the Api: texts in, listed, read and taken out. */
export const documentsApi: DocumentsApi = {
  async document(id, signal) {
    const { document } = await execute(DocumentDocument, { id }, signal);
    if (!document) return null;
    return {
      ...document,
      mentions: document.mentions.map((mention) => ({ ...mention, entity: toEntityCard(mention.entity) })),
      claims: document.claims.map((claim) => ({ ...claim, event: claim.event?.id ?? null })),
    };
  },

  async documents(page, signal) {
    const { documents } = await execute(DocumentsDocument, page, signal);
    return { documents: documents.nodes, total: documents.totalCount, next: next(documents.pageInfo) };
  },

  async ingest(input, signal) {
    const { ingestDocument: result } = await execute(IngestDocumentDocument, { input }, signal);
    if (result.__typename !== 'IngestedDocument') return { ok: false, code: result.code, message: result.message };
    const { id, title, extractionNote } = result.document;
    return { ok: true, document: id, title, isNew: result.isNew, counts: result.counts, extractionNote };
  },

  async ingestFile({ name, bytes }, signal) {
    const headers = { 'content-type': 'application/octet-stream' };
    const response = await send(`/files?name=${encodeURIComponent(name)}`, {
      method: 'POST',
      headers,
      body: bytes,
      signal: signal ?? null,
    });
    return (await readOrThrow<{ results: FileResult[] }>(response)).results;
  },

  async samples(signal) {
    const response = await send('/samples', { signal: signal ?? null });
    const answer = await readOrThrow<ArticleInput[] | { samples: ArticleInput[] }>(response);
    return 'samples' in answer ? answer.samples : answer;
  },

  async deleteDocument(id, signal) {
    const { deleteDocument: result } = await execute(DeleteDocumentDocument, { id }, signal);
    return result.__typename === 'DeletedDocument' ? { ok: true } : { ok: false, message: result.message };
  },
};

async function readOrThrow<T>(response: Response): Promise<T> {
  const answer = await read<T & { readonly message?: string; readonly code?: string }>(response);
  if (response.ok) return answer;
  throw new ApiError(answer.message ?? '', answer.code ?? 'UNAVAILABLE', response.status >= 500);
}
