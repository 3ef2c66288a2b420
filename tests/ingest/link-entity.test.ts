import { describe, expect, it } from 'vitest';
import type { AnalysedEntity } from '../../server/domain/analysis.ts';
import type { EntityType } from '../../server/domain/vocabulary.ts';
import { linkEntity } from '../../server/ingest/link-entity.ts';

function entity(type: EntityType, name: string, wikidata: string | null = null): AnalysedEntity {
  const place = wikidata === null ? null : { wikidata, latitude: 0, longitude: 0 };
  return { key: 'e1', type, name, nameLatin: null, aliases: [], place, mentions: [] };
}
const keyOf = (type: EntityType, name: string, wikidata?: string): string | null => linkEntity(entity(type, name, wikidata)).linkKey;

describe('joined across documents', () => {
  it.each<[EntityType, string, string, string]>([
    ['PERSON', 'هيثم صالح الدرعاوي', 'هَيثم صالح الدرعاوي', 'vowel marks'],
    ['PERSON', 'عبد الله ناصر البوعينين', 'عبدالله ناصر البوعينين', 'a space in Abd Allah'],
    ['PERSON', 'الشيخ أحمد الطيبي', 'احمد الطيبي', 'an honorific, a hamza'],
    ['PERSON', 'صلاح الدين المكاوي', 'صلاح الدين المكّاوي', 'a doubling mark'],
    ['ORGANIZATION', 'المجلس العربي للوساطة', 'المجلس العربى للوساطة', 'the Egyptian way of writing y'],
    ['ORGANIZATION', 'شركة مرافئ الساحل', '«مرافئ الساحل»', 'the word company, quotes'],
    ['ORGANIZATION', 'وزارة الخارجية العراقية', 'وزارة الخارجية العراقيه', 'a ministry with its country'],
    ['ORGANIZATION', 'مجلس الأمن', 'مجلس الأمن الدولي', 'known forms of one body'],
    ['ORGANIZATION', 'اليونيسف', 'يونيسف', 'known by an acronym'],
  ])('%s %s = %s (%s)', (type, one, other) => {
    expect(keyOf(type, one)).not.toBeNull();
    expect(keyOf(type, one)).toBe(keyOf(type, other));
  });

  it('places by what the gazetteer knows, whatever they are called', () => {
    expect(keyOf('PLACE', 'أمريكا', 'Q30')).toBe(keyOf('PLACE', 'الولايات المتحدة', 'Q30'));
  });
});

describe('left alone', () => {
  it.each<[EntityType, string, string]>([
    ['PERSON', 'الدرعاوي', 'a bare surname'],
    ['PERSON', 'أبو مازن', 'a kunya'],
    ['PERSON', 'عبد الرحمن', 'one name of two words'],
    ['PERSON', 'صلاح الدين', 'one name of two words'],
    ['PERSON', 'محمد علي', 'two of the commonest names'],
    ['PERSON', 'وزير الخارجية', 'an office'],
    ['PLACE', 'عين الزيتون', 'unknown to the gazetteer'],
    ['ORGANIZATION', 'الجيش', 'the army'],
    ['ORGANIZATION', 'الحكومة', 'the government'],
    ['ORGANIZATION', 'البلدية', 'the municipality'],
    ['ORGANIZATION', 'الجمارك', 'customs'],
    ['ORGANIZATION', 'وزارة الداخلية', 'the interior ministry'],
    ['ORGANIZATION', 'وزارة الموارد المائية', 'the ministry of water resources'],
    ['ORGANIZATION', 'مجلس النواب', 'the house of deputies'],
    ['ORGANIZATION', 'محكمة الاستئناف', 'the court of appeal'],
    ['ORGANIZATION', 'القوات المسلحة', 'the armed forces'],
    ['ORGANIZATION', 'البنك المركزي', 'the central bank'],
  ])('%s %s (%s)', (type, name) => {
    expect(linkEntity(entity(type, name))).toEqual({ linkKey: null, score: 1, reasons: [expect.stringMatching(/^stands alone: /)] });
  });
});

it('a person and an organization of one name are two', () => {
  expect(keyOf('PERSON', 'رشيد كرامي الجديد')).not.toBe(keyOf('ORGANIZATION', 'رشيد كرامي الجديد'));
});

it('every join says why', () => {
  expect(linkEntity(entity('PERSON', 'هيثم صالح الدرعاوي')).reasons).toEqual([
    'same type: person',
    'same full name of 3 parts: هيثم صالح الدرعاوي',
  ]);
});
