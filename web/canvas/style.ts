import type { Css, StylesheetJson } from 'cytoscape';
import { LABEL_WIDTH } from '../workbench/geometry.ts';
import { createPictures } from './pictures.ts';
import type { Tokens } from './tokens.ts';

/** Below this many pixels a label is not drawn. */
const READABLE = 7;

/** The look of the canvas in one theme. Colours are opaque and edges straight: both are what keeps panning fast. */
export function writeStyle(tokens: Tokens, isRightToLeft: boolean): StylesheetJson {
  const pictures = createPictures(tokens, isRightToLeft);
  return [
    {
      selector: 'node',
      style: {
        width: 'data(size)',
        height: 'data(size)',
        label: 'data(label)',
        color: tokens.ink,
        'font-family': tokens['font-ui'],
        'font-size': 12,
        'font-weight': 500,
        'min-zoomed-font-size': READABLE,
        'text-wrap': 'wrap',
        'text-max-width': `${LABEL_WIDTH}px`,
        'text-valign': 'bottom',
        'text-margin-y': 4,
        'text-background-color': tokens.canvas,
        'text-background-opacity': 1,
        'text-background-padding': '1px',
        'text-events': 'yes',
        'overlay-opacity': 0,
      },
    },
    { selector: 'node[kind = "PERSON"]', style: { 'background-color': tokens.person, shape: 'ellipse' } },
    { selector: 'node[kind = "ORGANIZATION"]', style: { 'background-color': tokens.org, shape: 'round-rectangle' } },
    { selector: 'node[kind = "PLACE"]', style: { 'background-color': tokens.place, shape: 'hexagon' } },
    { selector: 'node[kind = "EVENT"]', style: { 'background-color': tokens.event, shape: 'diamond', 'font-size': 11, 'font-weight': 400, color: tokens['ink-2'] } },
    { selector: 'node[kind != "EVENT"], node[off > 0], node[pinned = 1]', style: pictures },
    { selector: 'node.unlabelled', style: { label: '' } },
    { selector: 'node:selected', style: { label: 'data(label)', 'outline-width': 3, 'outline-offset': 3, 'outline-color': tokens.accent, 'z-index': 10, color: tokens.ink } },
    { selector: 'node[kind != "EVENT"]:selected', style: { width: 42, height: 42 } },
    { selector: '.hidden', style: { display: 'none' } },
    ...writeEdges(tokens),
    { selector: 'core', style: { 'selection-box-color': tokens.accent, 'selection-box-opacity': 0.12, 'selection-box-border-color': tokens.accent, 'selection-box-border-width': 1, 'active-bg-opacity': 0, 'active-bg-color': tokens.accent, 'active-bg-size': 1, 'outside-texture-bg-color': tokens.canvas, 'outside-texture-bg-opacity': 0 } },
  ];
}


const ARROWS: Record<string, Css.Edge> = {
  agent: { 'target-arrow-shape': 'triangle', 'target-arrow-fill': 'filled' },
  affected: { 'source-arrow-shape': 'tee', 'source-arrow-fill': 'filled' },
  place: { 'source-arrow-shape': 'circle', 'source-arrow-fill': 'hollow' },
  relation: { 'target-arrow-shape': 'vee', 'target-arrow-fill': 'filled' },
};

/** An agent's arrow stands at the event; what an event does to somebody, or where it was, stands at the entity. */
function writeEdges(tokens: Tokens): StylesheetJson {
  const paint = (colour: string) => ({ 'line-color': colour, 'target-arrow-color': colour, 'source-arrow-color': colour });
  return [
    {
      selector: 'edge',
      style: { width: 'data(width)', 'curve-style': 'straight', 'arrow-scale': 0.8, 'overlay-opacity': 0, 'target-distance-from-node': 2, 'source-distance-from-node': 2, ...paint(tokens.edge) },
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
    { selector: 'edge:selected', style: { 'underlay-color': tokens.accent, 'underlay-opacity': 1, 'underlay-padding': 3, 'z-index': 9 } },
  ];
}
