import { readFileSync, readdirSync } from 'node:fs';
import type { Span } from '../../server/domain/analysis.ts';
import { ENTITY_TYPES, EVENT_TYPES, REALIS, RELATION_TYPES, ROLES, STANCES } from '../../server/domain/vocabulary.ts';
import type { EntityType, EventType, Realis, RelationType, Role, Stance } from '../../server/domain/vocabulary.ts';

/** What an annotated article says must be found. */
export interface ExpectedEntity {
  key: string;
  type: EntityType;
  name: string;
  mentions: Span[];
}
export interface ExpectedEvent {
  key: string;
  type: EventType;
  /** The trigger, then the other triggers. */
  triggers: Span[];
  participants: { role: Role; entity: string }[];
  date: string | null;
  realis: Realis;
  stance: Stance;
  attributedTo: string | null;
}
export interface Case {
  /** `iraq-syria-lebanon/001` */
  id: string;
  publishedAt: string | null;
  text: string;
  entities: ExpectedEntity[];
  events: ExpectedEvent[];
  positions: { person: string; title: string; organization: string | null; place: string | null }[];
  relations: { type: RelationType; from: string; to: string }[];
}

const MARK = /\[(e\d+)\|([^\][{}|\n]+)\]|\{(v\d+)\|([^\][{}|\n]+)\}/g;

function oneOf<T extends string>(allowed: readonly T[], value: string | undefined, where: string): T {
  const found = allowed.find((one) => one === value?.toUpperCase());
  if (found === undefined) throw new Error(`${where}: "${value ?? ''}" is none of ${allowed.join(' ')}`);
  return found;
}

const orNull = (value: string | undefined): string | null => (value === undefined || value === '' || value === '-' ? null : value);

/** Takes the marks out of the text and says where they stood. */
function readMarks(source: string): { text: string; marks: Map<string, Span[]> } {
  const marks = new Map<string, Span[]>();
  let text = '';
  let from = 0;
  for (const match of source.matchAll(MARK)) {
    text += source.slice(from, match.index);
    const key = match[1] ?? match[3] ?? '';
    const inner = match[2] ?? match[4] ?? '';
    marks.set(key, [...(marks.get(key) ?? []), { start: text.length, end: text.length + inner.length }]);
    text += inner;
    from = match.index + match[0].length;
  }
  return { text: text + source.slice(from), marks };
}

function readEvent(fields: readonly string[], triggers: Span[], where: string): ExpectedEvent {
  const [key = '', type, roles = '', date, realis, stance, source] = fields;
  if (!triggers.length) throw new Error(`${where}: ${key} has no trigger in the text`);
  const participants = roles
    .split(/\s+/)
    .filter((pair) => pair.includes('='))
    .map((pair) => {
      const [role, entity = ''] = pair.split('=');
      return { role: oneOf(ROLES, role, where), entity };
    });
  return {
    key,
    type: oneOf(EVENT_TYPES, type, where),
    triggers,
    participants,
    date: orNull(date),
    realis: oneOf(REALIS, realis, where),
    stance: oneOf(STANCES, stance, where),
    attributedTo: orNull(source),
  };
}

function readBlock(block: string, file: string): Case {
  const id = `${file}/${block.split('\n', 1)[0]?.trim() ?? ''}`;
  const cut = block.indexOf('\n---\n');
  if (cut < 0) throw new Error(`${id}: no expectation after a --- line`);
  const [, headers = '', body = ''] = /^[^\n]*\n([\s\S]*?)\n\n([\s\S]*)$/.exec(block.slice(0, cut)) ?? [];
  const { text, marks } = readMarks(body.trim());
  const read: Case = {
    id,
    publishedAt: /^publishedAt:\s*(\S+)/m.exec(headers)?.[1] ?? null,
    text,
    entities: [],
    events: [],
    positions: [],
    relations: [],
  };
  for (const line of block
    .slice(cut + 5)
    .split('\n')
    .filter((one) => one.trim() !== '')) {
    const fields = line.split('|').map((field) => field.trim());
    const [key = '', second, third = '', fourth, fifth] = fields;
    if (/^e\d+$/.test(key)) read.entities.push({ key, type: oneOf(ENTITY_TYPES, second, id), name: third, mentions: marks.get(key) ?? [] });
    else if (/^v\d+$/.test(key)) read.events.push(readEvent(fields, marks.get(key) ?? [], id));
    else if (key === 'pos') read.positions.push({ person: second ?? '', title: third, organization: orNull(fourth), place: orNull(fifth) });
    else if (key === 'rel') read.relations.push({ type: oneOf(RELATION_TYPES, second, id), from: third, to: fourth ?? '' });
    else throw new Error(`${id}: cannot read "${line}"`);
  }
  if (read.entities.length + read.events.length === 0) throw new Error(`${id}: no expectation after the --- line`);
  return read;
}

/** The articles of one file in the inline-mark form; throws with the article's id when one cannot be read. */
export function readCases(source: string, file: string): Case[] {
  return source
    .replaceAll('\r\n', '\n')
    .split(/^=== */m)
    .slice(1)
    .map((block) => readBlock(block, file));
}

export type CaseSet = 'development' | 'check';

/** A set as named on the command line. */
export function asCaseSet(name: string): CaseSet {
  if (name === 'development' || name === 'check') return name;
  throw new Error(`--set is development or check, not "${name}".`);
}

/** All articles of a set. */
export function readCaseSet(set: CaseSet): Case[] {
  const folder = new URL(`../extract/cases/${set}/`, import.meta.url);
  return readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .toSorted()
    .flatMap((name) => readCases(readFileSync(new URL(name, folder), 'utf8'), name.replace(/\.txt$/, '')));
}
