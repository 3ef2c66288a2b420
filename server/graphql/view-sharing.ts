import type { ViewContent } from '../domain/view.ts';
import { VIEW_SCHEMA } from '../domain/view.ts';
import type { Store } from '../store/store.ts';
import type { Quote } from '../store/view-store.ts';
import { requireId } from './arguments.ts';
import { badRequest } from './errors.ts';
import type { Resolvers } from './generated.ts';
import { findVersion } from './view.ts';
import { readKept, refuseNewer, VIEW_NOT_FOUND } from './view-kept.ts';
import { newSlug } from './view-names.ts';
import { tooLarge } from './view-saving.ts';

/** Quotes kept for each edge, and the most bytes a snapshot may have. */
const QUOTES_OF_EDGE = 10;
const MOST_BYTES = 8_000_000;

/** What a snapshot keeps, as JSON in the database. */
interface Kept {
  content: ViewContent;
  quotes: (Quote & { edge: string })[];
  omittedQuotes: number;
}

async function quotesOf(store: Store, { edges }: ViewContent): Promise<Pick<Kept, 'quotes' | 'omittedQuotes'>> {
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

/** The row a snapshot's fields are read from: what it keeps comes with it, or is fetched when asked for. */
async function keptOf(store: Store, { slug, kept }: { slug: string; kept: string | null }): Promise<Kept> {
  const held = kept ?? (await store.views.snapshot(slug))?.held;
  if (held === undefined) throw badRequest(`What the snapshot ${JSON.stringify(slug)} holds cannot be read while it is withdrawn.`);
  return JSON.parse(held) as Kept;
}

export const viewSharingResolvers: Resolvers = {
  Snapshot: {
    content: async (row, _, { store }) => (await keptOf(store, row)).content,
    quotes: async (row, _, { store }) => (await keptOf(store, row)).quotes,
    omittedQuotes: async (row, _, { store }) => (await keptOf(store, row)).omittedQuotes,
  },
  Query: {
    snapshot: async (_, { slug }, { store }) => {
      const found = await store.views.snapshot(slug);
      if (!found) return null;
      const { held, ...row } = found;
      return { ...row, kept: held };
    },
  },
  Mutation: {
    shareView: async (_, args, { store }) => {
      const id = requireId('viw', 'id', args.id);
      const [view] = await store.views.byId([id]);
      const version = view && (await findVersion(store, id, args.number ?? view.versionCount));
      if (!version) return VIEW_NOT_FOUND;
      if (args.kind === 'LIVE')
        return { __typename: 'SharedView', path: `/v/${view.slug}`, embedPath: `/embed/v/${view.slug}`, snapshot: null };
      if (version.schema > VIEW_SCHEMA) return refuseNewer(version);
      const [row] = await store.views.contents([version.id]);
      if (!row) return VIEW_NOT_FOUND;
      const content = readKept(row.content);
      const quotes = args.withQuotes === false ? { quotes: [], omittedQuotes: 0 } : await quotesOf(store, content);
      const kept = JSON.stringify({ content, ...quotes } satisfies Kept);
      if (kept.length > MOST_BYTES) return tooLarge(MOST_BYTES, `is too large to be frozen with its quotes: over ${MOST_BYTES / 1e6} MB`);
      const snapshot = {
        slug: newSlug(view.title),
        title: view.title,
        version: version.number,
        at: new Date().toISOString(),
        isWithdrawn: false,
      };
      await store.views.keepSnapshot(id, { ...snapshot, held: kept });
      const { slug } = snapshot;
      return { __typename: 'SharedView', path: `/s/${slug}`, embedPath: `/embed/s/${slug}`, snapshot: { ...snapshot, kept } };
    },
    withdrawSnapshot: async (_, { slug, isWithdrawn }, { store }) => {
      const row = await store.views.withdrawSnapshot(slug, isWithdrawn);
      if (row) return { __typename: 'ChangedSnapshot', snapshot: { ...row, kept: null } };
      return { __typename: 'NotFound', code: 'SNAPSHOT_NOT_FOUND', message: 'There is no such snapshot.' };
    },
  },
};
