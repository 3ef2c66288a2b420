import type { DocumentNode } from 'graphql';

/** So many queries are kept; the page has about thirty. */
const MOST = 200;
/** Longer texts are seldom asked twice, and whoever sends many of them must not fill the memory. */
const LONGEST = 10_000;

/** Queries as parsed, by their text; the one that was not asked for the longest goes first. */
export function createQueryCache(): {
  get: (text: string) => DocumentNode | undefined;
  set: (text: string, document: DocumentNode) => void;
} {
  const kept = new Map<string, DocumentNode>();
  return {
    get: (text) => {
      const document = kept.get(text);
      if (document && kept.delete(text)) kept.set(text, document);
      return document;
    },
    set: (text, document) => {
      if (text.length > LONGEST) return;
      kept.set(text, document);
      for (const oldest of kept.keys()) {
        if (kept.size <= MOST) break;
        kept.delete(oldest);
      }
    },
  };
}
