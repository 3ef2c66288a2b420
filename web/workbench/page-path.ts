/** What a path of the page shows: the canvas of the address, a view to work on, or something to read only; `nodes` are those listed after `#`. */
export type Shown =
  | { readonly page: 'canvas' }
  | { readonly page: 'view'; readonly slug: string }
  | { readonly page: 'nodes' }
  | { readonly page: 'reading'; readonly of: { readonly view: string } | { readonly snapshot: string }; readonly isEmbedded: boolean };

/** Reads `/`, `/v/SLUG`, `/s/SLUG`, the two under `/embed`, and `/embed/nodes`; any other path is that of the canvas. */
export function readPath(path: string): Shown {
  if (/^\/embed\/nodes\/?$/u.test(path)) return { page: 'nodes' };
  const [, embed, kind, written] = /^(\/embed)?\/([vs])\/([^/]+)\/?$/u.exec(path) ?? [];
  const slug = written === undefined ? null : decode(written);
  if (slug === null) return { page: 'canvas' };
  if (kind === 'v' && embed === undefined) return { page: 'view', slug };
  return { page: 'reading', of: kind === 'v' ? { view: slug } : { snapshot: slug }, isEmbedded: embed !== undefined };
}

export function writeViewPath(slug: string): string {
  return `/v/${encodeURIComponent(slug)}`;
}

function decode(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
