import type { ViewContent } from './saved-view.ts';

/** What counts as work on a view, item by item, so that two contents compare whatever their order. */
export type Fingerprint = ReadonlyMap<string, string>;

/** Camera, selection, language and picture are kept by a view, but looking around is not work: they are left out here. */
export function takeFingerprint(content: ViewContent): Fingerprint {
  const { filters, timeRange, style, legend, layout, query } = content;
  const items = new Map<string, string>();
  for (const { id, kind, label, x, y, pinned, hidden } of content.nodes) items.set(id, JSON.stringify([kind, label, x, y, pinned, hidden]));
  for (const { id, title, claims } of content.edges) items.set(id, JSON.stringify([title, claims]));
  for (const id of content.cut) items.set(`cut ${id}`, '');
  const kinds = filters.withoutKinds.toSorted();
  const { nodeSize, edgeWidth } = style;
  const setting = [kinds, timeRange.from, timeRange.to, nodeSize, edgeWidth, legend.isOpen, layout?.name, layout?.seed, query];
  return items.set('setting', JSON.stringify(setting));
}

export function isSameWork(one: Fingerprint, other: Fingerprint): boolean {
  if (one.size !== other.size) return false;
  for (const [id, item] of one) if (other.get(id) !== item) return false;
  return true;
}
