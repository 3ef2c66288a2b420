import texts from '../web/api/generated/persisted-documents.json' with { type: 'json' };

/** The texts of the page's own queries by the ids that it sends instead of them; page and server are made from one tree. */
export const PAGE_QUERIES: ReadonlyMap<string, string> = new Map(Object.entries(texts));
