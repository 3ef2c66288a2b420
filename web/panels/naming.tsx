import type { Text } from '../text/ar.ts';
import type { Wording } from '../text/language.ts';
import type { EdgeCard, NodeCard } from '../workbench/graph.ts';

/** The name in the reader's script first, the other one, if known, second. Names are data: always inside <bdi>. */
export function nameNode(card: NodeCard, { language }: Wording): { readonly main: string; readonly second: string | null } {
  if (language === 'en' && card.labelLatin) return { main: card.labelLatin, second: card.label };
  return { main: card.label, second: card.labelLatin };
}

export function Name({ card, wording }: { readonly card: NodeCard; readonly wording: Wording }) {
  return <bdi>{nameNode(card, wording).main}</bdi>;
}

/** A word for a code of the server; an unknown one, of a newer server, stands as it is. */
export function wordFor(words: Readonly<Record<string, string>>, code: string): string {
  return words[code] ?? code;
}

export function nameLink(edge: Pick<EdgeCard, 'role' | 'relation' | 'title'>, text: Text): string {
  if (edge.title) return edge.title;
  return edge.role ? wordFor(text.roles, edge.role) : wordFor(text.relations, edge.relation ?? '');
}

/** The ends of a derived edge, which its id spells out: `edg_t.ent_1.evt_2.v1.ACTOR`. An event's id may have dots. */
export function readEdgeId(id: string): {
  readonly source: string;
  readonly target: string;
  readonly code: string;
  readonly isRole: boolean;
} {
  const [, kind, source = '', target = '', code = ''] = /^edg_(.)\.([^.]+)\.(.+)\.([^.]+)$/u.exec(id) ?? [];
  return { source, target, code, isRole: kind === 't' };
}

/** "12+" when the number means "at least". */
export function tellTotal(total: { readonly count: number; readonly exact: boolean }, { number, text }: Wording): string {
  return total.exact ? number(total.count) : text.atLeast(number(total.count));
}
