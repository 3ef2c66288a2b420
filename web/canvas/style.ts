import type { Css, StylesheetJson } from 'cytoscape';
import { drawKindIcon } from './icons.ts';
import { READABLE, writeEdgeMarks, writeNodeMarks } from './mark-style.ts';
import type { Tokens } from './tokens.ts';

/** The look of nodes and edges in one theme; names and badges are drawn by the overlay. Colours are opaque and edges straight: both are what keeps panning fast. */
export function writeStyle(tokens: Tokens): StylesheetJson {
  const kind = (name: 'PERSON' | 'ORGANIZATION' | 'PLACE', colour: string, shape: Css.NodeShape): StylesheetJson[number] => ({
    selector: `node[kind = "${name}"]`,
    style: { 'background-color': colour, shape, 'background-image': drawKindIcon(name, tokens['on-kind']) },
  });
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        'background-width': '56%',
        'background-height': '56%',
      },
    },
    kind('PERSON', tokens.person, 'ellipse'),
    kind('ORGANIZATION', tokens.org, 'round-rectangle'),
    kind('PLACE', tokens.place, 'hexagon'),
    { selector: 'node[kind = "EVENT"]', style: { 'background-color': tokens.event, shape: 'diamond' } },
    ...writeNodeMarks(tokens),
    {
      selector: 'node:selected',
      style: { 'outline-width': 3, 'outline-offset': 3, 'outline-color': tokens.accent, 'outline-style': 'solid', 'z-index': 10 },
    },
    { selector: 'node[kind != "EVENT"]:selected', style: { width: 42, height: 42 } },
    { selector: '.hidden', style: { display: 'none' } },
    { selector: ':active', style: { 'overlay-opacity': 0 } },
    ...writeEdges(tokens),
    {
      selector: 'core',
      style: {
        'selection-box-color': tokens.accent,
        'selection-box-opacity': 0.12,
        'selection-box-border-color': tokens.accent,
        'selection-box-border-width': 1,
        'active-bg-opacity': 0,
        'active-bg-color': tokens.accent,
        'active-bg-size': 1,
        'outside-texture-bg-color': tokens.canvas,
        'outside-texture-bg-opacity': 0,
      },
    },
  ];
}

const ARROWS: Record<string, Css.Edge> = {
  agent: { 'target-arrow-shape': 'triangle' },
  affected: { 'source-arrow-shape': 'tee' },
  place: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' },
  relation: { 'target-arrow-shape': 'vee' },
};

/** An agent's arrow stands at the event; what an event does to somebody, or where it was, stands at the entity. */
function writeEdges(tokens: Tokens): StylesheetJson {
  const paint = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour });
  return [
    {
      selector: 'edge',
      style: {
        width: 'data(width)',
        'curve-style': 'straight',
        'arrow-scale': 0.95,
        ...paint(tokens.edge),
      },
    },
    { selector: 'edge.parallel', style: { 'curve-style': 'bezier', 'control-point-step-size': 26 } },
    ...Object.entries(ARROWS).map(([shape, style]) => ({ selector: `edge[shape = "${shape}"]`, style })),
    { selector: 'edge[line = "dashed"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [6, 4] } },
    { selector: 'edge[line = "dotted"]', style: { 'line-style': 'dashed', 'line-dash-pattern': [2, 4] } },
    { selector: 'edge.own', style: { ...paint(tokens['edge-strong']), 'z-index': 5 } },
    {
      selector: 'edge[line = "disputed"]',
      style: {
        ...paint(tokens.dispute),
        'line-style': 'dashed',
        'line-dash-pattern': [6, 4],
        label: '\u2260',
        color: tokens['on-dispute'],
        'font-size': 12,
        'font-weight': 700,
        'text-background-color': tokens.dispute,
        'text-background-opacity': 1,
        'text-background-padding': '2px',
        'text-background-shape': 'roundrectangle',
        'min-zoomed-font-size': READABLE,
      },
    },
    ...writeEdgeMarks(tokens),
    { selector: 'edge:selected', style: { 'underlay-color': tokens.accent, 'underlay-opacity': 1, 'underlay-padding': 3, 'z-index': 9 } },
  ];
}
