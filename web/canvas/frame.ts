import type { Point } from '../workbench/graph.ts';
import type { Words } from './words.ts';

/** What stands around the drawing: one tab stop, a ring for the keyboard, a voice for screen readers. */
export interface Frame {
  readonly root: HTMLElement;
  readonly drawing: HTMLElement;
  /** Over the drawing, for names and badges. */
  readonly lettering: HTMLCanvasElement;
  readonly name: (words: Words) => void;
  readonly say: (text: string) => void;
  readonly showRing: (at: Point, size: number) => void;
  readonly hideRing: () => void;
}

export function createFrame(element: HTMLElement): Frame {
  const root = element.ownerDocument.createElement('div');
  const add = () => root.appendChild(element.ownerDocument.createElement('div'));
  const drawing = add();
  const lettering = root.appendChild(element.ownerDocument.createElement('canvas'));
  const [ring, voice] = [add(), add()];
  lettering.setAttribute('aria-hidden', 'true');
  Object.assign(lettering.style, { position: 'absolute', inset: '0', width: '100%', height: '100%', pointerEvents: 'none' });
  root.tabIndex = 0;
  root.setAttribute('role', 'application');
  root.dataset['canvas'] = '';
  // Positions do not mirror: a shared view looks the same to readers of both directions.
  root.dir = 'ltr';
  Object.assign(root.style, { position: 'absolute', inset: '0', overflow: 'hidden', outlineOffset: '-2px' });
  Object.assign(drawing.style, { position: 'absolute', inset: '0' });
  // cytoscape adds a style element unless it finds one by this id, and our content policy forbids style elements.
  drawing.id = '__________cytoscape_stylesheet';
  drawing.setAttribute('aria-hidden', 'true');
  ring.setAttribute('aria-hidden', 'true');
  Object.assign(ring.style, {
    position: 'absolute',
    insetBlockStart: '0',
    insetInlineStart: '0',
    boxSizing: 'border-box',
    border: '2px dashed var(--focus)',
    borderRadius: '50%',
    pointerEvents: 'none',
    display: 'none',
  });
  voice.setAttribute('aria-live', 'polite');
  Object.assign(voice.style, {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  });
  if (getComputedStyle(element).position === 'static') element.style.position = 'relative';
  element.append(root);
  return {
    root,
    drawing,
    lettering,
    name(words) {
      root.setAttribute('aria-label', words.canvas);
      root.setAttribute('aria-description', words.help);
    },
    say(text) {
      voice.textContent = text;
    },
    showRing(at, size) {
      Object.assign(ring.style, {
        display: 'block',
        width: `${size}px`,
        height: `${size}px`,
        transform: `translate(${at.x - size / 2}px, ${at.y - size / 2}px)`,
      });
    },
    hideRing() {
      ring.style.display = 'none';
    },
  };
}
