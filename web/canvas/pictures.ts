import type { Css, NodeSingular } from 'cytoscape';
import type { NodeData } from './elements.ts';
import { BADGE_HEIGHT, drawCountBadge, drawKindIcon, drawPinBadge, measureBadge } from './icons.ts';
import type { Tokens } from './tokens.ts';

interface Picture {
  readonly image: string;
  readonly width: string;
  readonly height: string;
  readonly x: string;
  readonly y: string;
  readonly shift: string;
  readonly clip: 'node' | 'none';
}

/** Pictures on a node: its kind in the middle; at the top corners the pin where reading begins, the count where it ends. */
export function createPictures(tokens: Tokens, isRightToLeft: boolean): Css.Node {
  const colours = [tokens.surface, tokens['line-strong'], tokens.ink] as const;
  const icon = (kind: 'PERSON' | 'ORGANIZATION' | 'PLACE'): Picture => ({
    image: drawKindIcon(kind, tokens['on-kind']),
    width: '56%',
    height: '56%',
    x: '50%',
    y: '50%',
    shift: '0px',
    clip: 'node',
  });
  const icons = { PERSON: [icon('PERSON')], ORGANIZATION: [icon('ORGANIZATION')], PLACE: [icon('PLACE')], EVENT: [] };
  const corner = (image: string, width: number, isLeft: boolean): Picture => ({
    image,
    width: `${width}px`,
    height: `${BADGE_HEIGHT}px`,
    x: isLeft ? `${6 - width}px` : '100%',
    y: '-6px',
    shift: isLeft ? '0px' : `${width - 6}px`,
    clip: 'none',
  });
  const pin = corner(drawPinBadge(...colours), BADGE_HEIGHT, !isRightToLeft);
  const lists = new Map<string, readonly Picture[]>();
  const list = (data: NodeData): readonly Picture[] => {
    const key = `${data.kind} ${data.off} ${data.pinned}`;
    const known = lists.get(key);
    if (known) return known;
    const count = data.off > 0 ? [corner(drawCountBadge(data.off, ...colours), measureBadge(data.off), isRightToLeft)] : [];
    const pictures = [...icons[data.kind], ...count, ...(data.pinned === 1 ? [pin] : [])];
    lists.set(key, pictures);
    return pictures;
  };
  // cytoscape takes lists as strings parted by spaces, which its types do not know.
  const read = (key: keyof Picture) => (node: NodeSingular) =>
    list(node.data() as NodeData)
      .map((picture) => picture[key])
      .join(' ') as never;
  return {
    'background-image': read('image'),
    'background-width': read('width'),
    'background-height': read('height'),
    'background-position-x': read('x'),
    'background-position-y': read('y'),
    'background-offset-x': read('shift'),
    'background-clip': read('clip'),
    'background-image-containment': 'over',
    'background-image-smoothing': 'yes',
    'bounds-expansion': 24,
  };
}
