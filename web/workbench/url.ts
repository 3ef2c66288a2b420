import { ByteReader, ByteWriter } from './bytes.ts';
import { clampZoom } from './geometry.ts';
import type { Point } from './graph.ts';
import { CANVAS_LIMIT, type Camera, type WorkbenchState } from './state.ts';
import type { Workbench } from './workbench.ts';

/** What a link keeps of a canvas: ids and places; what the nodes are is asked of the server anew. */
export interface SavedCanvas {
  readonly nodes: readonly SavedNode[];
  readonly selection: readonly string[];
  readonly cut: readonly string[];
  readonly camera: Camera;
}

export interface SavedNode extends Point {
  readonly id: string;
  readonly pinned: boolean;
  readonly hidden: boolean;
}

/** The first letter of every link; another one means another way of writing. */
const VERSION = '1';
const PREFIXES = ['ent_', 'evt_'];
const [PINNED, HIDDEN, SELECTED] = [1, 2, 4];
const ZOOM_UNIT = 1000;

/**
 * Writes a canvas for the part of an address after `#`. Ids are random hex digits, which no compression shortens: they
 * are written as bytes, and edges by the positions of their ends. 300 nodes take about 9,000 letters. An empty canvas is ''.
 */
export function encodeCanvas(state: Pick<WorkbenchState, 'nodes' | 'selection' | 'cut' | 'camera'>): string {
  if (state.nodes.size === 0) return '';
  const writer = new ByteWriter();
  const { camera } = state;
  for (const value of [camera.x, camera.y, camera.zoom * ZOOM_UNIT, state.nodes.size]) writer.writeNumber(value);
  for (const [id, node] of state.nodes) {
    writeId(writer, id);
    writer.writeNumber((node.pinned ? PINNED : 0) | (node.hidden ? HIDDEN : 0) | (state.selection.has(id) ? SELECTED : 0));
    writer.writeNumber(node.x);
    writer.writeNumber(node.y);
  }
  const positions = new Map([...state.nodes.keys()].map((id, position) => [id, position]));
  writeEdges(
    writer,
    [...state.selection].filter((id) => !state.nodes.has(id)),
    positions,
  );
  writeEdges(writer, [...state.cut], positions);
  return VERSION + writer.toText();
}

/** Reads what `encodeCanvas` wrote; null when it is anything else. */
export function decodeCanvas(text: string): SavedCanvas | null {
  if (!text.startsWith(VERSION)) return null;
  try {
    const reader = new ByteReader(text.slice(VERSION.length));
    const camera = { x: reader.readNumber(), y: reader.readNumber(), zoom: clampZoom(reader.readNumber() / ZOOM_UNIT) };
    const count = readCount(reader);
    const nodes: SavedNode[] = [];
    const selection: string[] = [];
    for (let index = 0; index < count; index += 1) {
      const id = readId(reader);
      const flags = reader.readNumber();
      nodes.push({ id, x: reader.readNumber(), y: reader.readNumber(), pinned: (flags & PINNED) > 0, hidden: (flags & HIDDEN) > 0 });
      if ((flags & SELECTED) > 0) selection.push(id);
    }
    selection.push(...readEdges(reader, nodes));
    return { nodes, selection, cut: readEdges(reader, nodes), camera };
  } catch {
    // A link cut short or mistyped: the caller says so and opens an empty canvas.
    return null;
  }
}

/** Opens the canvas that stands in a link. Answers whether the link could be read; nodes that are gone are counted in `state.missing`. */
export async function restore(workbench: Workbench, text: string): Promise<boolean> {
  const saved = decodeCanvas(text);
  if (!saved) return false;
  await workbench.run('open', saved);
  return true;
}

function writeId(writer: ByteWriter, id: string): void {
  const prefix = PREFIXES.findIndex((start) => id.startsWith(start));
  const hex = prefix < 0 ? '' : id.slice(PREFIXES[prefix]?.length);
  const isHex = hex.length > 0 && hex.length % 2 === 0 && /^[0-9a-f]+$/u.test(hex);
  writer.writeNumber(isHex ? prefix : -1);
  if (isHex) writer.writeBytes(Uint8Array.from(hex.match(/../gu) ?? [], (pair) => Number.parseInt(pair, 16)));
  else writer.writeText(id);
}

function readId(reader: ByteReader): string {
  const prefix = PREFIXES[reader.readNumber()];
  return prefix === undefined
    ? reader.readText()
    : prefix + Array.from(reader.readBytes(), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** An edge is `edg_t.SOURCE.TARGET.ROLE`: its ends are written by their place among the nodes. */
function writeEdges(writer: ByteWriter, ids: readonly string[], positions: ReadonlyMap<string, number>): void {
  writer.writeNumber(ids.length);
  for (const id of ids) {
    const [kind = '', source = '', target = '', ...role] = id.split('.');
    const [from, to] = [positions.get(source), positions.get(target)];
    if (from === undefined || to === undefined) {
      writer.writeNumber(-1);
      writer.writeText(id);
    } else {
      writer.writeNumber(from);
      writer.writeNumber(to);
      writer.writeText(kind);
      writer.writeText(role.join('.'));
    }
  }
}

function readEdges(reader: ByteReader, nodes: readonly SavedNode[]): string[] {
  return Array.from({ length: readCount(reader) }, () => {
    const from = reader.readNumber();
    if (from < 0) return reader.readText();
    const to = reader.readNumber();
    return [reader.readText(), nodes[from]?.id, nodes[to]?.id, reader.readText()].join('.');
  });
}

function readCount(reader: ByteReader): number {
  const count = reader.readNumber();
  if (count < 0 || count > 10 * CANVAS_LIMIT) throw new RangeError('This link names more than a canvas holds.');
  return count;
}
