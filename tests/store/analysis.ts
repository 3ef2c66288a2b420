import { createHash } from 'node:crypto';
import fc from 'fast-check';
import type { AnalysedClaim, AnalysedEntity, Analysis } from '../../server/domain/analysis.ts';
import { parseId } from '../../server/domain/ids.ts';
import type { DocumentId } from '../../server/domain/ids.ts';
import type { Linker } from '../../server/store/linker.ts';
import type { NewDocument } from '../../server/store/writer.ts';

/** A document as ingest hands it to the store. */
export interface Given {
  document: NewDocument;
  analysis: Analysis;
  link: Linker;
}

const TYPES = { سلمى: 'PERSON', ناصر: 'PERSON', وزارة: 'ORGANIZATION', بلدة: 'PLACE' } as const;
const NO_KEYS = { identity: null, kept: [], asked: [] };
type Name = keyof typeof TYPES;
const NAMES = Object.keys(TYPES) as Name[];

/** One sentence of an invented text: who does what with whom, and how it is told. */
export interface Told {
  who: Name;
  whom: Name;
  /** A standing tie instead of an event. */
  isRelation: boolean;
  realis: 'ACTUAL' | 'NEGATED';
  stance: 'ASSERTED' | 'REPORTED' | 'DENIED';
  /** Events of one number are one event. */
  event: number;
}

export const anyTold: fc.Arbitrary<Told> = fc.record({
  who: fc.constantFrom(...NAMES),
  whom: fc.constantFrom(...NAMES),
  isRelation: fc.boolean(),
  realis: fc.constantFrom('ACTUAL' as const, 'NEGATED' as const),
  stance: fc.constantFrom('ASSERTED' as const, 'REPORTED' as const, 'DENIED' as const),
  event: fc.nat(1),
});

/** Builds the analysis of an invented text. `space` keeps tests apart: names of one space never meet those of another. */
export function tell(space: string, told: Told[], { day = '2024-05-13', extractor = 'test/1', isJoined = true } = {}): Given {
  const sentences: Analysis['sentences'] = [];
  const entities = new Map<Name, AnalysedEntity>();
  const claims: AnalysedClaim[] = [];
  let text = '';
  const mention = (name: Name): { entity: string; mention: number } => {
    const entity = entities.get(name) ?? {
      key: `e${entities.size + 1}`,
      type: TYPES[name],
      name: `${name} ${space}`,
      nameLatin: null,
      aliases: [name],
      place: TYPES[name] === 'PLACE' ? { wikidata: 'Q1', latitude: 33, longitude: 44.5 } : null,
      mentions: [],
    };
    entities.set(name, entity);
    const start = text.length;
    text += `${name} ${space} `;
    entity.mentions.push({ start, end: start + name.length, text: name, title: null, score: 1, by: 'test' });
    return { entity: entity.key, mention: entity.mentions.length - 1 };
  };
  for (const { who, whom, isRelation, realis, stance, event } of told) {
    const start = text.length;
    text += 'التقى ';
    const [first, second] = [mention(who), mention(whom)];
    text += 'هنا. ';
    sentences.push({ start, end: text.length - 1 });
    claims.push({
      kind: isRelation ? 'RELATION' : 'EVENT',
      type: isRelation ? 'HOLDS_POSITION' : 'MEETING',
      event: isRelation ? null : `v${event + 1}`,
      sentence: sentences.length - 1,
      trigger: { start, end: start + 5 },
      arguments: [
        { ...first, role: isRelation ? 'SUBJECT' : 'ACTOR' },
        { ...second, role: isRelation ? 'OBJECT' : 'TARGET' },
      ],
      attributedTo: stance === 'REPORTED' ? first : null,
      attributedToWords: null,
      realis,
      stance,
      date: isRelation ? null : '2024-05',
      title: isRelation ? `مدير ${event}` : null,
      count: null,
      score: 0.8,
      by: 'test',
    });
  }
  const events = [...new Set(claims.flatMap(({ event }) => event ?? []))].map((key) => {
    const own = claims.filter((claim) => claim.event === key);
    const trigger = { ...own[0]!.trigger, text: 'التقى' };
    const participants = own.flatMap((claim) => claim.arguments.map(({ entity, role }) => ({ entity, role: role as 'ACTOR' | 'TARGET' })));
    return {
      key,
      type: 'MEETING' as const,
      trigger,
      otherTriggers: [],
      participants,
      place: null,
      date: '2024-05',
      realis: own[0]!.realis,
      stance: own[0]!.stance,
      attributedTo: null,
    };
  });
  const digest = createHash('sha256').update(text).digest('hex');
  const all = [...entities.values()];
  return {
    document: {
      id: idOf(digest),
      digest,
      text,
      title: 'خبر',
      language: 'ar',
      source: space,
      url: null,
      publishedAt: `${day}T08:00:00.000Z`,
      ingestedAt: '2024-06-01T00:00:00.000Z',
      extractor,
    },
    analysis: { text, publishedAt: day, extractor, sentences, entities: all, events, claims },
    link: linkByName(all, isJoined),
  };
}

/** Whoever bears the name is the one; or nobody, when nothing is to be joined. */
function linkByName(entities: readonly AnalysedEntity[], isJoined: boolean): Linker {
  const nameOf = ({ type, name }: AnalysedEntity): string => `${type}:${name}`;
  const keyOf = (entity: AnalysedEntity) => (isJoined ? { identity: nameOf(entity), kept: [nameOf(entity)], asked: [] } : NO_KEYS);
  return {
    document: { country: null, countries: [], names: [] },
    keys: new Map(entities.map((entity) => [entity.key, keyOf(entity)])),
    misplaced: new Set(),
    profiles: new Map(entities.map(({ key }) => [key, { titles: [], homes: [] }])),
    searchKeys: new Map(entities.map(({ key, name }) => [key, [name]])),
    decide: ({ candidates }) =>
      new Map(entities.map(({ key }) => [key, { entity: candidates.get(key)?.[0]?.id ?? null, with: key, score: 0.9, reasons: [] }])),
    decideEvents: () => new Map(),
  };
}

function idOf(digest: string): DocumentId {
  const id = parseId('doc', `doc_${digest.slice(0, 24)}`);
  if (id === null) throw new Error('not an id');
  return id;
}
