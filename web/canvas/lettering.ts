import { LABEL_WIDTH } from '../workbench/geometry.ts';
import type { NodeCard } from '../workbench/graph.ts';
import type { Tokens } from './tokens.ts';

/** A name drawn once and then copied: shaping Arabic anew on every frame is what would make panning slow. */
export interface Sprite {
  readonly image: HTMLCanvasElement;
  readonly width: number;
  readonly height: number;
}

export interface Lettering {
  /** The size of a label in pixels at scale 1. */
  measure(card: NodeCard): { width: number; height: number };
  draw(card: NodeCard, scale: number): Sprite;
}

const MARGIN = 3;
const MOST_LINES = 3;
const ENTITY = { font: 12, weight: 500, line: 17 };
const EVENT = { font: 11, weight: 400, line: 16 };

/** `prefersLatin`: a reader of English sees the Latin form of a name where there is one. */
export function createLettering(tokens: Tokens, prefersLatin: boolean): Lettering {
  const nameOf = ({ label, labelLatin }: NodeCard) => (prefersLatin ? (labelLatin ?? label) : label);
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) throw new Error('This browser cannot draw on a canvas. Use a current browser.');
  const lines = new Map<string, readonly string[]>();
  const widths = new Map<string, number>();
  const sprites = new Map<string, Sprite>();
  const look = (card: NodeCard) => (card.kind === 'EVENT' ? EVENT : ENTITY);
  const setFont = (context: CanvasRenderingContext2D, card: NodeCard) => {
    context.font = `${look(card).weight} ${look(card).font}px ${tokens['font-ui']}`;
    context.direction = isRightToLeft(nameOf(card)) ? 'rtl' : 'ltr';
  };
  const readLines = (card: NodeCard) => {
    const key = `${card.kind === 'EVENT'} ${nameOf(card)}`;
    const known = lines.get(key);
    if (known) return known;
    setFont(ruler, card);
    const wrapped = wrap(clean(nameOf(card)), (text) => ruler.measureText(text).width);
    lines.set(key, wrapped);
    widths.set(key, Math.ceil(Math.max(...wrapped.map((line) => ruler.measureText(line).width))));
    return wrapped;
  };
  const measure = (card: NodeCard) => {
    const height = readLines(card).length * look(card).line;
    return { width: widths.get(`${card.kind === 'EVENT'} ${nameOf(card)}`) ?? 0, height };
  };
  return {
    measure,
    draw(card, scale) {
      const key = `${scale} ${card.kind === 'EVENT'} ${nameOf(card)}`;
      const known = sprites.get(key);
      if (known) return known;
      const size = measure(card);
      const [width, height] = [size.width + 2 * MARGIN, size.height + 2 * MARGIN];
      const image = document.createElement('canvas');
      [image.width, image.height] = [Math.ceil(width * scale), Math.ceil(height * scale)];
      const context = image.getContext('2d');
      if (context) {
        context.scale(scale, scale);
        setFont(context, card);
        context.textAlign = 'center';
        context.textBaseline = 'middle';
        context.lineJoin = 'round';
        context.lineWidth = 2 * MARGIN;
        context.strokeStyle = tokens.canvas;
        context.fillStyle = card.kind === 'EVENT' ? tokens['ink-2'] : tokens.ink;
        for (const paint of ['strokeText', 'fillText'] as const)
          for (const [row, line] of readLines(card).entries()) context[paint](line, width / 2, MARGIN + (row + 0.5) * look(card).line);
      }
      const sprite = { image, width, height };
      sprites.set(key, sprite);
      return sprite;
    },
  };
}

/** Breaks between words at the width of a label; what is longer than three lines ends in "…". */
function wrap(text: string, measure: (text: string) => number): string[] {
  const wrapped: string[] = [];
  for (const word of text.split(/\s+/u)) {
    const longer = `${wrapped.at(-1) ?? ''} ${word}`;
    if (wrapped.length > 0 && measure(longer) <= LABEL_WIDTH) wrapped[wrapped.length - 1] = longer;
    else wrapped.push(shorten(word, measure));
  }
  const seen = wrapped.slice(0, MOST_LINES);
  if (wrapped.length > MOST_LINES) seen[MOST_LINES - 1] = `${seen[MOST_LINES - 1] ?? ''}…`;
  return seen;
}

function shorten(word: string, measure: (text: string) => number): string {
  if (measure(word) <= LABEL_WIDTH) return word;
  const letters = Array.from(new Intl.Segmenter().segment(word.slice(0, 200)), ({ segment }) => segment);
  while (letters.length > 1 && measure(`${letters.join('')}…`) > LABEL_WIDTH) letters.pop();
  return `${letters.join('')}…`;
}

/** The first letter with a direction decides, as U+2068 would. Digits have none: "2024 قمة" (summit 2024) reads from the right. */
function isRightToLeft(text: string): boolean {
  const strong = /[\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Latin}\p{Script=Cyrillic}]/u.exec(text)?.[0] ?? '';
  return /[\p{Script=Arabic}\p{Script=Hebrew}]/u.test(strong);
}

/** Without control characters of bidirectional text, which could reorder what stands around them. */
function clean(text: string): string {
  return text.replaceAll(/[\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]/gu, '').trim();
}
