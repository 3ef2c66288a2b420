import { VIEW_SCHEMA, type ViewContent } from '../domain/view.ts';
import type { Store } from '../store/store.ts';
import type { Quote } from '../store/view-store.ts';
import { requireId } from './arguments.ts';
import { badRequest } from './errors.ts';
import type { Resolvers } from './generated.ts';
import type { Loaders } from './loaders.ts';
import { refuseLarge, refuseNewer, VIEW_NOT_FOUND } from './view-failures.ts';
import { newSlug } from './view-names.ts';
import { findVersionOf, readContent, upgradeContent } from './view-version.ts';

/** Quotes kept for each edge, and the most bytes a snapshot may have. */
const QUOTES_OF_EDGE = 10;
const MOST_BYTES = 8_000_000;

/** What a snapshot holds, as JSON in the database. */
interface Held {
  content: ViewContent;
  quotes: (Quote & { edge: string })[];
  omittedQuotes: number;
}

/** What a snapshot that can be opened holds; it is read once a request. */
async function heldBy(loaders: Loaders, slug: string): Promise<Held> {
  const snapshot = await loaders.snapshot.load(slug);
  if (!snapshot) throw badRequest(`What the snapshot ${JSON.stringify(slug)} holds cannot be read while it is withdrawn.`);
  return snapshot.held as Held;
}

async function quotesOf(store: Store, { edges }: ViewContent): Promise<Pick<Held, 'quotes' | 'omittedQuotes'>> {
  const found = await store.views.quotes(
    edges.map(({ id }) => id),
    QUOTES_OF_EDGE,
  );
  const best = found.toSorted((a, b) => b.total - a.total);
  return {
    quotes: best.flatMap(({ edge, quotes }) => quotes.map((quote) => ({ edge, ...quote }))),
    omittedQuotes: best.reduce((sum, { total, quotes }) => sum + total - quotes.length, 0),
  };
}

export const viewSharingResolvers: Resolvers = {
  Snapshot: {
    content: async ({ slug }, _, { loaders }) => upgradeContent((await heldBy(loaders, slug)).content),
    quotes: async ({ slug }, _, { loaders }) => (await heldBy(loaders, slug)).quotes,
    omittedQuotes: async ({ slug }, _, { loaders }) => (await heldBy(loaders, slug)).omittedQuotes,
  },
  Query: {
    snapshot: async (_, { slug }, { loaders }) => loaders.snapshot.load(slug),
  },
  Mutation: {
    shareView: async (_, args, { store }) => {
      const id = requireId('viw', 'id', args.id);
      const found = await findVersionOf(store, id, args.number);
      if (!found) return VIEW_NOT_FOUND;
      const { view, version } = found;
      if (args.kind === 'LIVE')
        return { __typename: 'SharedView', path: `/v/${view.slug}`, embedPath: `/embed/v/${view.slug}`, snapshot: null };
      if (version.schema > VIEW_SCHEMA) return refuseNewer(version);
      const content = await readContent(store, version);
      const quotes = args.withQuotes === false ? { quotes: [], omittedQuotes: 0 } : await quotesOf(store, content);
      const held = JSON.stringify({ content, ...quotes } satisfies Held);
      if (held.length > MOST_BYTES)
        return refuseLarge(MOST_BYTES, `is too large to be frozen with its quotes: over ${MOST_BYTES / 1e6} MB`);
      const snapshot = {
        slug: newSlug(view.title),
        title: view.title,
        version: version.number,
        at: new Date().toISOString(),
        isWithdrawn: false,
      };
      await store.views.keepSnapshot(id, { ...snapshot, held });
      const { slug } = snapshot;
      return { __typename: 'SharedView', path: `/s/${slug}`, embedPath: `/embed/s/${slug}`, snapshot };
    },
    withdrawSnapshot: async (_, { slug, isWithdrawn }, { store }) => {
      const row = await store.views.withdrawSnapshot(slug, isWithdrawn);
      if (row) return { __typename: 'ChangedSnapshot', snapshot: row };
      return { __typename: 'NotFound', code: 'SNAPSHOT_NOT_FOUND', message: 'There is no such snapshot.' };
    },
  },
};
