import type { StylesheetJson } from 'cytoscape';
import type { Tokens } from './tokens.ts';

/** Below this many pixels the sign on a line is not drawn. */
export const READABLE = 7;

/** How nodes are drawn that are gone from the graph, or of which a change is told. Form repeats what the colour says. */
export function writeNodeMarks(tokens: Tokens): StylesheetJson {
  const ring = (colour: string, style: 'solid' | 'dashed' | 'dotted') => ({
    'outline-width': 2,
    'outline-offset': 3,
    'outline-color': colour,
    'outline-style': style,
  });
  return [
    {
      selector: 'node.ghost',
      style: {
        'background-color': tokens.canvas,
        'background-image': 'none',
        'border-width': 1.5,
        'border-style': 'dashed',
        'border-color': tokens['line-strong'],
      },
    },
    { selector: 'node.FORWARDED', style: ring(tokens.warn, 'dashed') },
    { selector: 'node.RENAMED, node.RESTYLED', style: ring(tokens.warn, 'dotted') },
    { selector: 'node.MOVED', style: ring(tokens.warn, 'solid') },
    { selector: 'node.ADDED', style: ring(tokens.support, 'solid') },
    { selector: 'node.REMOVED', style: { ...ring(tokens.dispute, 'dashed'), 'background-color': tokens['edge-faint'] } },
  ];
}

/** How edges are drawn of which a change is told: a line and a sign for what comes and goes, a sign alone for more or less evidence. */
export function writeEdgeMarks(tokens: Tokens): StylesheetJson {
  const paint = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour });
  const sign = (label: string, colour: string, plate: string) => ({
    label,
    color: colour,
    'font-size': 12,
    'font-weight': 700,
    'text-background-color': plate,
    'text-background-opacity': 1,
    'text-background-padding': '2px',
    'text-background-shape': 'roundrectangle' as const,
    'min-zoomed-font-size': READABLE,
  });
  const fading = { 'line-style': 'dashed' as const, 'line-dash-pattern': [2, 4] };
  return [
    { selector: 'edge.NEW, edge.ADDED', style: { ...paint(tokens.support), ...sign('+', tokens.surface, tokens.support), 'z-index': 6 } },
    { selector: 'edge.GAINED', style: sign('\u2191', tokens.support, tokens['support-soft']) },
    { selector: 'edge.LOST', style: sign('\u2193', tokens.warn, tokens['warn-soft']) },
    { selector: 'edge.GONE', style: { ...paint(tokens['edge-faint']), ...fading, label: '' } },
    {
      selector: 'edge.REMOVED',
      style: { ...paint(tokens.dispute), ...fading, ...sign('\u2212', tokens['on-dispute'], tokens.dispute) },
    },
  ];
}
