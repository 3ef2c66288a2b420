import type { EdgeCard, NodeCard } from '../workbench/graph.ts';
import type { Mark } from '../workbench/mark.ts';
import type { Step } from '../workbench/navigate.ts';

/** What the canvas says to a screen reader. */
export interface Words {
  readonly canvas: string;
  readonly help: string;
  describeNode(card: NodeCard, isSelected: boolean): string;
  describeStep(step: Step): string;
  describeEdge(edge: EdgeCard, source: string, target: string): string;
  readonly noMore: string;
  /** What a mark says, after the rest. */
  describeMark(kind: Mark['kind']): string;
}

const AR: Words = {
  canvas: 'لوحة الرسم',
  help: 'الأسهم تنقلك بين العُقد، وN إلى الجار التالي، وEnter للتحديد، وE للتوسيع، وEsc للخروج',
  describeNode: (card, isSelected) => [card.label, AR_KINDS[card.kind], isSelected ? 'محدّد' : ''].filter(Boolean).join('، '),
  describeStep: ({ node, edge, position, count }) =>
    `${node.card.label}، ${AR_KINDS[node.card.kind]}، الجار ${position} من ${count}، ${edge.contradictions.length > 0 ? 'صلة متنازَع عليها' : AR_STANCES[edge.stance]}، المصادر: ${edge.documentCount}`,
  describeEdge: (edge, source, target) =>
    `صلة بين ${source} و${target}، ${edge.contradictions.length > 0 ? 'متنازَع عليها' : AR_STANCES[edge.stance]}، المصادر: ${edge.documentCount}`,
  noMore: 'لا عقدة أخرى في هذا الاتجاه',
  describeMark: (kind) => `، ${AR_MARKS[kind]}`,
};
const AR_KINDS = { PERSON: 'شخص', ORGANIZATION: 'منظمة', PLACE: 'مكان', EVENT: 'حدث' };
const AR_MARKS: Record<Mark['kind'], string> = {
  NEW: 'صلة جديدة',
  GONE: 'لم يعد في الرسم',
  GAINED: 'زادت أدلتها',
  LOST: 'نقصت أدلتها',
  RENAMED: 'تغيّر اسمه',
  FORWARDED: 'دُمج',
  ADDED: 'أضيف',
  REMOVED: 'أزيل',
  RESTYLED: 'تغيّر عرضه',
  MOVED: 'تغيّر موضعه',
};
const AR_STANCES = { ASSERTED: 'صلة مؤكَّدة', REPORTED: 'صلة منقولة', DENIED: 'صلة منفية' };

const EN: Words = {
  canvas: 'Graph canvas',
  help: 'Arrow keys move between nodes, N goes to the next neighbour, Enter selects, E expands, Escape leaves',
  describeNode: (card, isSelected) =>
    [card.labelLatin ?? card.label, EN_KINDS[card.kind], isSelected ? 'selected' : ''].filter(Boolean).join(', '),
  describeStep: ({ node, edge, position, count }) =>
    `${node.card.labelLatin ?? node.card.label}, ${EN_KINDS[node.card.kind]}, neighbour ${position} of ${count}, ${edge.contradictions.length > 0 ? 'disputed link' : EN_STANCES[edge.stance]}, sources: ${edge.documentCount}`,
  describeEdge: (edge, source, target) =>
    `Link between ${source} and ${target}, ${edge.contradictions.length > 0 ? 'disputed' : EN_STANCES[edge.stance]}, sources: ${edge.documentCount}`,
  noMore: 'No further node in this direction',
  describeMark: (kind) => `, ${EN_MARKS[kind]}`,
};
const EN_KINDS = { PERSON: 'person', ORGANIZATION: 'organization', PLACE: 'place', EVENT: 'event' };
const EN_MARKS: Record<Mark['kind'], string> = {
  NEW: 'new link',
  GONE: 'no longer in the graph',
  GAINED: 'more evidence',
  LOST: 'less evidence',
  RENAMED: 'renamed',
  FORWARDED: 'merged',
  ADDED: 'added',
  REMOVED: 'removed',
  RESTYLED: 'shown otherwise',
  MOVED: 'moved',
};
const EN_STANCES = { ASSERTED: 'asserted link', REPORTED: 'reported link', DENIED: 'denied link' };

export const WORDS: Record<'ar' | 'en', Words> = { ar: AR, en: EN };
