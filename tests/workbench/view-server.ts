import { readEdgeEnds } from '../../web/workbench/edge-ends.ts';
import type { Api } from '../../web/workbench/api.ts';
import type { Draft, Drafts } from '../../web/workbench/drafts.ts';
import type { EdgeCard, NodeCard } from '../../web/workbench/graph.ts';
import type {
  OpenedView,
  SavedNode,
  VersionCard,
  ViewCard,
  ViewComparison,
  ViewContent,
  ViewsApi,
} from '../../web/workbench/saved-view.ts';
import { createViewSession } from '../../web/workbench/view-session.ts';
import { createWorkbench } from '../../web/workbench/workbench.ts';
import { serve } from './graph-values.ts';

type Served = Pick<ViewsApi, 'openView' | 'saveView' | 'restoreVersion' | 'compareVersions'>;

/** A graph that changes, and the views saved of it. Every id that was asked about stands in `asked`. */
export function serveViews() {
  const { api, layouter, ids } = serve();
  const merged = new Map<string, string>();
  const renamed = new Map<string, string>();
  const gone = new Set<string>();
  const without = new Set<string>();
  const counts = new Map<string, number>();
  const asked = new Set<string>();
  const contents: ViewContent[] = [];
  let view: ViewCard | null = null;
  const edges = async (wanted: readonly string[]): Promise<EdgeCard[]> => {
    for (const id of wanted) asked.add(id);
    const found = await api.edgesAmong(wanted.filter((id) => !merged.has(id) && !gone.has(id)));
    return found.filter((edge) => !without.has(edge.id)).map((edge) => ({ ...edge, claimCount: counts.get(edge.id) ?? edge.claimCount }));
  };
  const resolve: Api['resolve'] = async (wanted) => {
    for (const id of wanted) asked.add(id);
    const found = new Map((await api.nodes(ids)).map((card) => [card.id, card]));
    const cards = wanted.flatMap((id): [string, NodeCard][] => {
      const card = gone.has(id) ? undefined : found.get(merged.get(id) ?? id);
      return card ? [[id, { ...card, label: renamed.get(id) ?? card.label }]] : [];
    });
    return new Map(cards);
  };
  const version = (number: number): VersionCard => ({
    number,
    at: `2026-01-0${number}T00:00:00.000Z`,
    message: '',
    nodeCount: contents[number - 1]?.nodes.length ?? 0,
    edgeCount: contents[number - 1]?.edges.length ?? 0,
    restoredFrom: null,
    schema: contents[number - 1]?.schema ?? 2,
    isSupported: true,
    thumbnail: null,
  });
  const add = (content: ViewContent, base: number | null) => {
    const last = contents.length;
    contents.push(JSON.parse(JSON.stringify(content)) as ViewContent);
    const latest = version(last + 1);
    view = { ...CARD, versionCount: contents.length, latest };
    return { ok: true as const, view, version: latest, newer: base !== null && base < last ? version(last) : null };
  };
  const views: Served = {
    openView: async (of, number): Promise<OpenedView | null> => {
      if (!view || ('slug' in of ? of.slug !== CARD.slug : of.id !== CARD.id)) return null;
      const card = version(number ?? contents.length);
      const content = contents[card.number - 1];
      return { view, version: card, content: content?.schema === 2 ? content : null };
    },
    saveView: async ({ base, content }) => add(content, base),
    restoreVersion: async (_id, number, base) => add(contents[number - 1] as ViewContent, base),
    compareVersions: async (_id, from, to) =>
      compare(contents[from - 1] as ViewContent, contents[to - 1] as ViewContent, version(from), version(to)),
  };
  return {
    api: {
      ...api,
      ...views,
      nodes: async (wanted: readonly string[]) => [...(await resolve(wanted)).values()],
      resolve,
      edgesAmong: edges,
    },
    layouter,
    ids,
    contents,
    asked,
    merged,
    renamed,
    gone,
    without,
    counts,
  };
}

const CARD = {
  id: 'viw_1',
  slug: 'alliance',
  title: 'التحالف', // the alliance
  description: '',
  tags: [],
  createdAt: '2026-01-01T00:00:00.000Z',
  changedAt: '2026-01-01T00:00:00.000Z',
  isArchived: false,
} as const;

/** Drafts in memory, written as text like those of a browser. */
export function keepDrafts(): Drafts & { readonly kept: Map<string, string> } {
  const kept = new Map<string, string>();
  return {
    kept,
    read: (id) => JSON.parse(kept.get(id) ?? 'null') as Draft | null,
    write: (id, draft) => void kept.set(id, JSON.stringify(draft)),
    remove: (id) => void kept.delete(id),
  };
}

/** A page on that server: its own workbench and session; `drafts` outlive it. */
export function openPage(server: ReturnType<typeof serveViews>, drafts: Drafts = keepDrafts()) {
  const workbench = createWorkbench(server);
  const session = createViewSession({ api: server.api, workbench, drafts, drawThumbnail: () => null, language: () => 'ar' });
  return { workbench, session };
}

function compare(from: ViewContent, to: ViewContent, one: VersionCard, other: VersionCard): ViewComparison {
  const [before, after] = [new Map(from.nodes.map((node) => [node.id, node])), new Map(to.nodes.map((node) => [node.id, node]))];
  const both = to.nodes.flatMap((node) => {
    const old = before.get(node.id);
    return old ? [{ from: old, to: node }] : [];
  });
  const absent = <T extends { readonly id: string }>(items: readonly T[], others: readonly { readonly id: string }[]) =>
    items.filter((item) => others.every((known) => known.id !== item.id));
  const isMoved = (pair: { from: SavedNode; to: SavedNode }) => pair.from.x !== pair.to.x || pair.from.y !== pair.to.y;
  return {
    from: one,
    to: other,
    added: to.nodes.filter((node) => !before.has(node.id)),
    removed: from.nodes.filter((node) => !after.has(node.id)),
    moved: both.filter(isMoved),
    restyled: both.filter((pair) => pair.from.pinned !== pair.to.pinned || pair.from.hidden !== pair.to.hidden),
    addedEdges: absent(to.edges, from.edges).map(({ id }) => ({ id, ...readEdgeEnds(id) })),
    removedEdges: absent(from.edges, to.edges).map(({ id }) => ({ id, ...readEdgeEnds(id) })),
    settings: [],
  };
}
