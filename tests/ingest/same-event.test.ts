import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { ingestDocument } from '../../server/ingest/ingest-document.ts';
import { isRefusal } from '../../server/ingest/refusal.ts';
import type { DocumentId, EventId } from '../../server/domain/ids.ts';
import type { EventType } from '../../server/domain/vocabulary.ts';
import { connectStore } from '../../server/store/connect.ts';
import type { EventRow, Store } from '../../server/store/store.ts';
import { openLooker } from '../store/graph-picture.ts';
import type { Looker } from '../store/graph-picture.ts';

let store: Store;
let looker: Looker;
beforeAll(async () => {
  store = await connectStore(inject('neo4j'));
  await store.applySchema();
  looker = openLooker();
  // The first document makes the database plan every statement.
  await ingest('قال حيدر الركابي في عمّان إن الطريق مغلق.');
}, 120_000);
afterAll(async () => {
  await looker.close();
  await store.close();
});

/** Families that one test each has, so that tests do not tell of each other's events: the Iraqi's and the Jordanian's. */
const FAMILIES = [
  'الجبوري الروسان',
  'العيساوي النسور',
  'الدرعاوي القطاونة',
  'السوداني الخريشا',
  'الكنعاني الزعبي',
  'البهادلي المجالي',
  'الحسناوي العبادي',
  'الساعدي الفايز',
];
type Pair = { iraqi: string; jordanian: string };
function family(): Pair {
  const [iraqi = '', jordanian = ''] = FAMILIES.pop()?.split(' ') ?? [];
  if (iraqi === '') throw new Error('no family left');
  return { iraqi, jordanian };
}

async function ingest(text: string): Promise<DocumentId> {
  const outcome = await ingestDocument(store, { text, title: null, url: null, source: null, publishedAt: '2024-05-20', language: null });
  if (isRefusal(outcome)) throw new Error(outcome.message);
  return outcome.document;
}

/** The events of a kind that a document tells of. */
async function eventsOf(document: DocumentId, type: EventType): Promise<EventRow[]> {
  const claims = await store.read.claimsOf([document]);
  const ids = claims.filter((claim) => claim.type === type).flatMap(({ event }) => event ?? []);
  return store.read.eventsById([...new Set<EventId>(ids)]);
}

async function eventOf(document: DocumentId, type: EventType): Promise<EventRow> {
  const [event, ...others] = await eventsOf(document, type);
  if (!event || others.length > 0) throw new Error(`not one ${type}`);
  return event;
}

// The oil minister met the Jordanian … in Baghdad; the same in another agency's words; another day; denied.
const met = ({ iraqi, jordanian }: Pair, day = '13 مايو 2024') =>
  `التقى وزير النفط العراقي هيثم صالح ${iraqi} في بغداد يوم ${day} وزير الطاقة الأردني سامر نبيل ${jordanian}.`;
const metToo = ({ iraqi, jordanian }: Pair, day = '13 مايو 2024', town = 'العاصمة بغداد') =>
  `اجتمع وزير الطاقة الأردني سامر نبيل ${jordanian} يوم ${day} مع وزير النفط العراقي هيثم صالح ${iraqi} في ${town}.`;

describe('an event that two documents tell of', () => {
  it('is one event, and keeps why it was taken for one', async () => {
    const name = family();
    const [one, other] = [await ingest(met(name)), await ingest(metToo(name))];
    const event = await eventOf(one, 'MEETING');
    expect(await eventOf(other, 'MEETING')).toEqual(event);
    expect(event).toMatchObject({ claimCount: 2, date: '2024-05-13', contradictions: [] });
    const claim = (await store.read.claimsOf([other])).find(({ type }) => type === 'MEETING');
    expect(claim?.eventScore).toBeGreaterThanOrEqual(0.75);
    expect(claim?.eventReasons.map(({ code }) => code)).toEqual(expect.arrayContaining(['SAME_DAY', 'PARTICIPANTS', 'SAME_PLACE']));
    const people = await store.read.participantsOf([event.id]);
    expect(people.filter(({ edge }) => edge.role === 'PARTICIPANT').map(({ edge }) => edge.documentCount)).toEqual([2, 2]);
  });

  it('is one event also when both come at the same moment', async () => {
    const name = family();
    const [one, other] = await Promise.all([ingest(met(name)), ingest(metToo(name))]);
    expect((await eventOf(one, 'MEETING')).id).toBe((await eventOf(other, 'MEETING')).id);
  });

  it('is two when the days differ, or the places, or those who met', async () => {
    const name = family();
    const one = await ingest(met(name));
    const later = await ingest(metToo(name, '14 مايو 2024'));
    const elsewhere = await ingest(metToo(name, '13 مايو 2024', 'البصرة'));
    const others = await ingest(metToo({ ...name, jordanian: 'الخصاونة' }).replace('سامر نبيل', 'زياد رامي'));
    const ids = await Promise.all([one, later, elsewhere, others].map(async (id) => (await eventOf(id, 'MEETING')).id));
    expect(new Set(ids).size).toBe(4);
  });

  it('stands as the others tell it when one of them is deleted', async () => {
    const name = family();
    const [one, other] = [await ingest(met(name)), await ingest(metToo(name))];
    const { id } = await eventOf(one, 'MEETING');
    await store.write.deleteDocument(one);
    const event = await eventOf(other, 'MEETING');
    expect(event).toMatchObject({ id, claimCount: 1, date: '2024-05-13' });
    expect(event.label).toMatch(/^اجتمع/u);
    await store.write.deleteDocument(other);
    expect(await store.read.eventsById([id])).toEqual([]);
  });

  it('is two again where an analyst says so, also when it is read anew, until that is taken back', async () => {
    const name = family();
    const [one, other] = [await ingest(met(name)), await ingest(metToo(name))];
    const { id } = await eventOf(one, 'MEETING');
    const answer = await store.write.separateEvent(id, other, 'another meeting');
    if (!answer) throw new Error('not separated');
    expect(await eventOf(one, 'MEETING')).toMatchObject({ id, claimCount: 1, degree: 3 });
    expect(await eventOf(other, 'MEETING')).toMatchObject({ id: answer.separate, claimCount: 1, degree: 3 });
    await looker.run("MATCH (d:Document {id: $other}) SET d.extractor = 'older'", { other });
    await ingest(metToo(name));
    expect(await eventOf(other, 'MEETING')).toMatchObject({ id: answer.separate, claimCount: 1 });
    expect(await store.write.undoJudgement(answer.judgement)).toBe(id);
    expect(await eventOf(other, 'MEETING')).toMatchObject({ id, claimCount: 2 });
    expect(await store.read.eventsById([answer.separate])).toEqual([]);
    expect(await store.write.undoJudgement(answer.judgement)).toBeNull();
  });

  it('is whole as before when a separation is taken back', async () => {
    const name = family();
    const [one, other] = [await ingest(met(name)), await ingest(metToo(name))];
    const { id } = await eventOf(one, 'MEETING');
    const picture = async () => [
      await eventOf(one, 'MEETING'),
      await store.read.participantsOf([id]),
      await store.read.claimsOf([one, other]),
    ];
    const before = await picture();
    const answer = await store.write.separateEvent(id, other, null);
    await store.write.undoJudgement(answer?.judgement ?? '');
    expect(await picture()).toEqual(before);
  });

  it('cannot be separated from what alone tells of it', async () => {
    const one = await ingest(met(family()));
    expect(await store.write.separateEvent((await eventOf(one, 'MEETING')).id, one, null)).toBeNull();
  });
});

describe('claims of one event that contradict each other', () => {
  const toll = (place: string, count: string) => `قُتل ${count} في هجوم على مدينة ${place} يوم 12 مايو 2024.`;

  it('are marked when the numbers cannot both be true', async () => {
    const [one, other] = [await ingest(toll('سامراء', '12 شخصا')), await ingest(toll('سامراء', '15 جنديا'))];
    const event = await eventOf(one, 'CASUALTIES');
    expect((await eventOf(other, 'CASUALTIES')).id).toBe(event.id);
    expect(event.contradictions).toEqual(['COUNT']);
    const [edge] = await store.read.participantsOf([event.id]);
    expect(edge?.edge.contradictions).toEqual(['COUNT']);
  });

  it('are not when one of them only says how many at least', async () => {
    const [one, other] = [await ingest(toll('تكريت', '12 شخصا')), await ingest(toll('تكريت', 'أكثر من عشرة أشخاص'))];
    expect((await eventOf(other, 'CASUALTIES')).id).toBe((await eventOf(one, 'CASUALTIES')).id);
    expect((await eventOf(one, 'CASUALTIES')).contradictions).toEqual([]);
  });
});

it('events keep their ids when a newer extractor reads the document again', async () => {
  const name = family();
  const document = await ingest(met(name));
  const { id } = await eventOf(document, 'MEETING');
  await looker.run("MATCH (d:Document {id: $document}) SET d.extractor = 'older'", { document });
  await ingest(met(name));
  expect((await eventOf(document, 'MEETING')).id).toBe(id);
});
