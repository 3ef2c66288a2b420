import type { NodeKind } from '../workbench/graph.ts';

/** Outlines from Lucide (ISC licence), 24 units square. */
const OUTLINES: Record<Exclude<NodeKind, 'EVENT'>, string> = {
  PERSON: '<circle cx="12" cy="8" r="4.5"/><path d="M20 21a8 8 0 0 0-16 0"/>',
  ORGANIZATION:
    '<path d="M6 22V4a2 2 0 0 1 2-2h8a2 2 0 0 1 2 2v18Z"/><path d="M6 12H4a2 2 0 0 0-2 2v6a2 2 0 0 0 2 2h2"/><path d="M18 9h2a2 2 0 0 1 2 2v9a2 2 0 0 1-2 2h-2"/><path d="M10 6h4M10 10h4M10 14h4M10 18h4"/>',
  PLACE: '<path d="M20 10c0 5-5.5 10.2-7.4 11.8a1 1 0 0 1-1.2 0C9.5 20.2 4 15 4 10a8 8 0 0 1 16 0"/><circle cx="12" cy="10" r="3"/>',
};
export const PIN_OUTLINE =
  'M12 17v5M9 10.8a2 2 0 0 1-1.1 1.8l-1.8.9A2 2 0 0 0 5 15.2V16a1 1 0 0 0 1 1h12a1 1 0 0 0 1-1v-.8a2 2 0 0 0-1.1-1.7l-1.8-.9A2 2 0 0 1 15 10.8V7a1 1 0 0 1 1-1 2 2 0 0 0 0-4H8a2 2 0 0 0 0 4 1 1 0 0 1 1 1z';

export function drawKindIcon(kind: Exclude<NodeKind, 'EVENT'>, colour: string): string {
  return toAddress(
    24,
    24,
    `<g fill="none" stroke="${colour}" stroke-width="2.2" stroke-linecap="round" stroke-linejoin="round">${OUTLINES[kind]}</g>`,
  );
}

const loaded = new Map<string, HTMLImageElement>();

/**
 * Asks for the icons before there is a node to draw: a picture that comes late makes cytoscape draw every node twice. They
 * are held, or the browser may forget them.
 */
export function loadIcons(colour: string): void {
  for (const kind of ['PERSON', 'ORGANIZATION', 'PLACE'] as const) {
    const address = drawKindIcon(kind, colour);
    if (loaded.has(address)) continue;
    const image = new Image();
    image.src = address;
    loaded.set(address, image);
  }
}

/** Three times the size, so that the picture stays sharp when zoomed in. */
function toAddress(width: number, height: number, content: string): string {
  const picture = `<svg xmlns="http://www.w3.org/2000/svg" width="${width * 3}" height="${height * 3}" viewBox="0 0 ${width} ${height}">${content}</svg>`;
  return `data:image/svg+xml;utf8,${encodeURIComponent(picture)}`;
}
