import { searchKeys } from '../../server/arabic/search-keys.ts';
import { EVENT_TYPES } from '../../server/domain/vocabulary.ts';
import type { CsvFolder } from './csv-folder.ts';

const GIVEN = 'أحمد محمد علي حسن حسين كريم سالم ناصر جابر فؤاد رامي ليلى سعاد هدى منى زينب خالد طارق ماجد نبيل'.split(' ');
const FATHERS = 'صالح كاظم جواد فاضل رشيد مطر عبيد شاكر هاشم يونس داود سليمان عيسى موسى هارون غانم راشد سيف حمد منصور'.split(' ');
const STEMS = 'درعاو كعبو نجماو سمرقند هلالو زهراو بحراو ربيعو شمرو عنزو تميمو خفاجو ساعدو جنابو دليمو قيسو مرزوع حوسناو عبدلاو شحات'.split(
  ' ',
);
const ENDINGS = ['ي', 'اني', 'وي', 'ية', 'ين', 'ون', 'ات', 'يان', 'دار', 'نور', 'باد', 'كار', 'زاد', 'مان', 'شاه'];
const KINDS = [
  { type: 'PERSON', label: 'Person', share: 0.6 },
  { type: 'ORGANIZATION', label: 'Organization', share: 0.25 },
  { type: 'PLACE', label: 'Place', share: 0.15 },
];
const ROLES = ['ACTOR', 'TARGET'];
const SENTENCES_A_DOCUMENT = 20;
/** One relation that very many texts repeat. */
const HEAVY_CLAIMS = 10_000;

interface Node {
  id: string;
  type: string;
  name: string;
}

/** Numbers from 0 to 1 that are the same in every run. */
function createRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

const hex = (number: number): string => number.toString(16).padStart(24, '0');

function nameOf(type: string, number: number): string {
  const given = GIVEN[number % GIVEN.length];
  const father = FATHERS[Math.floor(number / 20) % FATHERS.length];
  const family = `ال${STEMS[Math.floor(number / 400) % STEMS.length]}${ENDINGS[Math.floor(number / 8000) % ENDINGS.length]}`;
  if (type === 'PERSON') return `${given} ${father} ${family}`;
  return type === 'ORGANIZATION' ? `شركة ${given} ${family} ${father}` : `قرية ${father} ${family} ${given}`;
}

export interface ReadsGraph {
  entities: Node[];
  /** Most edges first. */
  hubs: string[];
  edges: string[];
  heavyEdge: string;
  counts: { entities: number; edges: number; claims: number; mentions: number; mostEdges: number };
}

/**
 * Writes a graph of so many entities and derived edges as files for Neo4j's import: every sentence tells of one event with two entities and
 * a place, and of one relation between the two. A few places and bodies are hubs, one of them in four events out of ten.
 */
export function writeReadsGraph(files: CsvFolder, size: { entities: number; edges: number }): ReadsGraph {
  const random = createRandom(7);
  const entities: Node[] = [];
  const byType: Node[][] = KINDS.map(() => []);
  for (let number = 0; number < size.entities; number += 1) {
    let at = number / size.entities;
    const kind = KINDS.findIndex(({ share }) => (at -= share) < 0);
    const { type, label } = KINDS[kind] ?? KINDS[0]!;
    const node = { id: `ent_${hex(number)}00000000`, type, name: nameOf(type, number) };
    entities.push(node);
    byType[kind]?.push(node);
    files.entity([
      node.id,
      type,
      node.name,
      node.name.split(' ')[0] ?? '',
      searchKeys([node.name], null).join(';'),
      1,
      '2024-01-01T00:00:00.000Z',
      '2024-01-01T00:00:00.000Z',
      `Entity;${label}`,
    ]);
  }
  const [people = [], bodies = [], places = []] = byType;
  /** The first of a list far more often than the last. */
  const pickSkewed = (list: Node[]): Node => list[Math.floor(list.length * random() ** 4)]!;
  const degrees = new Map<string, number>();
  const addDegree = (id: string): unknown => degrees.set(id, (degrees.get(id) ?? 0) + 1);
  const relations = new Map<string, { source: string; target: string; claims: number }>();
  const sample: string[] = [];
  const counts = { entities: size.entities, edges: 0, claims: 0, mentions: 0, mostEdges: 0 };
  let parts = 0;

  for (let number = 0; parts + relations.size < size.edges; number += 1) {
    const document = hex(Math.floor(number / SENTENCES_A_DOCUMENT));
    const ordinal = number % SENTENCES_A_DOCUMENT;
    const day = new Date(Date.UTC(2015, 0, 1 + (Math.floor(number / SENTENCES_A_DOCUMENT) % 3600))).toISOString();
    const sentence = `sen_${document}.${ordinal}`;
    if (ordinal === 0) files.document([`doc_${document}`, document, `خبر ${document}`, 'نص', 'ar', 'bench', day, day, day, 'bench/1']);
    const actor = random() < 0.7 ? people[Math.floor(people.length * random())]! : pickSkewed(bodies);
    let target = random() < 0.5 ? people[Math.floor(people.length * random())]! : pickSkewed(bodies);
    if (target === actor) target = bodies[0] === actor ? people[0]! : bodies[0]!;
    const place = random() < 0.4 ? places[0]! : pickSkewed(places);
    files.sentence([sentence, ordinal, ordinal * 100, ordinal * 100 + 99, `التقى ${actor.name} مع ${target.name} في ${place.name}`]);
    files.hasSentence([`doc_${document}`, sentence]);

    const type = EVENT_TYPES[Math.floor(random() * EVENT_TYPES.length)] ?? 'OTHER';
    const event = `evt_${document}.v${ordinal}`;
    const date = day.slice(0, 10);
    files.event([
      event,
      type,
      `لقاء: ${actor.name}، ${target.name}`,
      date,
      date,
      date,
      'DAY',
      'ACTUAL',
      'ASSERTED',
      '',
      searchKeys([actor.name, target.name], null).join(';'),
      1,
      3,
      day,
    ]);
    const claim = `clm_${document}.${String(ordinal * 2).padStart(5, '0')}`;
    files.claim([
      claim,
      'EVENT',
      type,
      ordinal * 100,
      ordinal * 100 + 5,
      'ACTUAL',
      'ASSERTED',
      date,
      date,
      date,
      'DAY',
      '',
      0.8,
      'bench/1',
      'bench',
      '',
      day,
    ]);
    files.quotedIn([claim, sentence]);
    files.tellsOf([claim, event]);
    const mentions = [actor, target, place].map((node, index) => {
      const start = ordinal * 100 + index * 30;
      const mention = `mnt_${document}.${String(start).padStart(7, '0')}.${start + 20}.${node.type}`;
      files.mention([mention, start, start + 20, node.name, node.type, 0.9, 'bench', node.id]);
      files.inSentence([mention, sentence]);
      files.refersTo([mention, node.id, 'bench/1', day, 0.9]);
      const role = ROLES[index] ?? 'PLACE';
      files.argument([claim, mention, role]);
      const edge = `edg_t.${node.id}.${event}.${role}`;
      files.takesPart([node.id, event, edge, role, node.id, type, date, 1, 1, date, date, date, '', 'ASSERTED', day]);
      if (number % 97 === 0) sample.push(edge);
      addDegree(node.id);
      parts += 1;
      return mention;
    });
    counts.mentions += mentions.length;

    const related = `edg_r.${actor.id}.${target.id}.AFFILIATED_WITH`;
    const relation = relations.get(related) ?? { source: actor.id, target: target.id, claims: 0 };
    relation.claims += 1;
    relations.set(related, relation);
    const heavy = number < HEAVY_CLAIMS ? relations.keys().next().value : undefined;
    for (const [index, id] of [related, ...(heavy === undefined || heavy === related ? [] : [heavy])].entries()) {
      const told = `clm_${document}.${String(ordinal * 2 + 1).padStart(5, '0')}${index === 0 ? '' : 'h'}`;
      files.claim([
        told,
        'RELATION',
        'AFFILIATED_WITH',
        ordinal * 100,
        ordinal * 100 + 5,
        'ACTUAL',
        'ASSERTED',
        '',
        '',
        '',
        '',
        '',
        0.7,
        'bench/1',
        'bench',
        id,
        day,
      ]);
      files.quotedIn([told, sentence]);
      files.argument([told, mentions[0] ?? '', 'SUBJECT']);
      files.argument([told, mentions[1] ?? '', 'OBJECT']);
      if (index > 0) relations.get(id)!.claims += 1;
      counts.claims += 1;
    }
    counts.claims += 1;
  }

  for (const [id, { source, target, claims }] of relations) {
    files.relates([
      source,
      target,
      id,
      'AFFILIATED_WITH',
      claims,
      claims,
      '2015-01-01',
      '2024-01-01',
      '2024-01-01',
      '',
      'ASSERTED',
      '2024-01-01T00:00:00.000Z',
    ]);
    addDegree(source);
    addDegree(target);
    if (sample.length % 31 === 0 || sample.length < 20_000) sample.push(id);
  }
  const hubs = [...degrees].toSorted(([, one], [, other]) => other - one).slice(0, 50);
  counts.edges = parts + relations.size;
  counts.mostEdges = hubs[0]?.[1] ?? 0;
  return { entities, hubs: hubs.map(([id]) => id), edges: sample, heavyEdge: relations.keys().next().value ?? '', counts };
}
