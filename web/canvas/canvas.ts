import cytoscape from 'cytoscape';
import { MAX_ZOOM, measureNode, MIN_ZOOM } from '../workbench/geometry.ts';
import type { PlacedNode } from '../workbench/graph.ts';
import { EMPTY_STATE, isVisible } from '../workbench/state.ts';
import type { Workbench } from '../workbench/workbench.ts';
import { isSameView, readCamera, showCamera } from './camera.ts';
import { drawChanges, isSameDrawing } from './draw.ts';
import { createFrame } from './frame.ts';
import { watchGestures } from './gestures.ts';
import { loadIcons } from './icons.ts';
import { createKeyboard } from './keyboard.ts';
import { createOverlay } from './overlay.ts';
import { writeStyle } from './style.ts';
import { readTokens, type Tokens } from './tokens.ts';
import { WORDS } from './words.ts';

export interface CanvasOptions {
  readonly locale: 'ar' | 'en';
  readonly onOpenEvidence: (edge: string) => void;
}

export interface Canvas {
  destroy(): void;
  /** Reads the colours anew, after the theme of the page has changed. */
  setTheme(): void;
  setLocale(locale: 'ar' | 'en'): void;
  /** Puts the keyboard on the canvas. */
  focus(): void;
}

/** How long after the last move the camera is told to the workbench: panels need not follow every frame. */
const SETTLED = 100;

/** Draws the workbench into an element, which must have a size, and turns gestures and keys into its commands. */
export function mountCanvas(element: HTMLElement, workbench: Workbench, options: CanvasOptions): Canvas {
  let { locale } = options;
  let drawn = EMPTY_STATE;
  let isDrawing = false;
  const frame = createFrame(element);
  loadIcons(readTokens(element)['on-kind']);
  const graph = cytoscape({
    container: frame.drawing,
    style: writeStyle(readTokens(element)),
    layout: { name: 'preset' },
    minZoom: MIN_ZOOM,
    maxZoom: MAX_ZOOM,
    boxSelectionEnabled: true,
    selectionType: 'single',
  });

  const overlay = createOverlay(frame.lettering, graph, readTokens(element), locale === 'ar');
  let settling: ReturnType<typeof setTimeout> | undefined;
  const settle = () => {
    clearTimeout(settling);
    settling = undefined;
    const camera = readCamera(graph);
    if (!isSameView(camera, workbench.getState().camera)) workbench.look(camera);
    drawn = { ...drawn, camera: workbench.getState().camera };
  };
  const placeRing = () => {
    const { focus, nodes, setting } = workbench.getState();
    const node = focus === null ? undefined : nodes.get(focus);
    const drawnNode = graph.getElementById(focus ?? '');
    // While the canvas is mounted, the node under the keyboard is not drawn yet.
    if (!node || !isVisible(node, setting) || drawnNode.empty()) return frame.hideRing();
    const at = drawnNode.renderedPosition();
    const size = drawnNode.selected() ? 42 + 12 : measureNode(node.card, setting.style.nodeSize);
    return frame.showRing(at, (size + 10) * graph.zoom());
  };
  const draw = () => {
    const state = workbench.getState();
    isDrawing = true;
    drawChanges(graph, drawn, state);
    isDrawing = false;
    const isMoved = drawn.camera !== state.camera && !isSameView(state.camera, readCamera(graph));
    // The first picture, and a link that was opened, stand at once; later moves may be followed by the eye.
    if (isMoved) showCamera(graph, state.camera, drawn.nodes.size > 0);
    if (isMoved) clearTimeout(settling);
    if (!isSameDrawing(drawn, state) || drawn.focus !== state.focus) overlay.update(state);
    drawn = state;
    placeRing();
  };
  const reveal = (node: PlacedNode) => {
    const at = graph.getElementById(node.card.id).renderedPosition();
    const margin = 60;
    const isInside = at.x > margin && at.y > margin && at.x < graph.width() - margin && at.y < graph.height() - margin;
    if (!isInside) workbench.look({ ...workbench.getState().camera, x: node.x, y: node.y });
  };
  const handleKey = createKeyboard({
    workbench,
    words: () => WORDS[locale],
    say: frame.say,
    reveal,
    onOpenEvidence: options.onOpenEvidence,
  });

  graph.on('viewport', () => {
    placeRing();
    clearTimeout(settling);
    settling = setTimeout(settle, SETTLED);
  });
  graph.on('position', 'node', placeRing);
  watchGestures(graph, workbench, () => isDrawing, options.onOpenEvidence);
  frame.root.addEventListener('keydown', (event) => {
    if (settling !== undefined) settle();
    if (handleKey(event)) event.preventDefault();
  });
  const resize = new ResizeObserver(() => {
    const { camera } = workbench.getState();
    graph.resize();
    overlay.resize();
    workbench.resize({ width: graph.width(), height: graph.height() });
    showCamera(graph, camera, false);
  });
  resize.observe(element);
  workbench.resize({ width: graph.width(), height: graph.height() });
  frame.name(WORDS[locale]);
  showCamera(graph, workbench.getState().camera, false);
  const unsubscribe = workbench.subscribe(draw);
  draw();

  const restyle = () => {
    const tokens = readTokens(element);
    loadIcons(tokens['on-kind']);
    graph.style(writeStyle(tokens));
    overlay.restyle(tokens, locale === 'ar');
  };
  // Names drawn before their font has come are drawn again in it.
  void loadFonts(readTokens(element)).then((isNew) => isNew && !graph.destroyed() && overlay.restyle(readTokens(element), locale === 'ar'));
  return {
    destroy() {
      unsubscribe();
      resize.disconnect();
      clearTimeout(settling);
      graph.destroy();
      frame.root.remove();
    },
    setTheme: restyle,
    setLocale(next) {
      locale = next;
      frame.name(WORDS[locale]);
      restyle();
    },
    focus: () => frame.root.focus(),
  };
}

/** Loads the faces that names are drawn in. Answers false when they were there already. */
async function loadFonts(tokens: Tokens): Promise<boolean> {
  const faces = [`500 12px ${tokens['font-ui']}`, `400 11px ${tokens['font-ui']}`];
  const sample = 'وصل Wasl';
  if (faces.every((face) => document.fonts.check(face, sample))) return false;
  await Promise.all(faces.map((face) => document.fonts.load(face, sample)));
  return true;
}
