import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Analysis } from '../../server/domain/analysis.ts';
import { analyse } from '../../server/extract/pipeline.ts';
import { HEAD_RULES } from '../../server/extract/rules/organization-heads.ts';
import { PLACE_RULES } from '../../server/extract/rules/place-heads.ts';
import { RELATION_RULES } from '../../server/extract/rules/relations.ts';
import { TITLE_RULES } from '../../server/extract/rules/titles.ts';

function read(text: string): Promise<Analysis> {
  return analyse(text, { publishedAt: null });
}

function mentionsOf({ entities }: Analysis): string[] {
  return entities.flatMap(({ type, mentions }) => mentions.map(({ text }) => `${type} ${text}`));
}

function positionsOf({ claims, entities }: Analysis): string[] {
  const nameOf = (key: string | undefined): string => entities.find((entity) => entity.key === key)?.name ?? '-';
  return claims
    .filter(({ type }) => type === 'HOLDS_POSITION')
    .map(({ title, arguments: [who, where] }) => `${nameOf(who?.entity)} | ${title} | ${nameOf(where?.entity)}`);
}

describe('each rule reads its own example', () => {
  test.each([...TITLE_RULES, ...HEAD_RULES, ...PLACE_RULES].map((rule) => [rule.name, rule.example, rule.expect] as const))(
    '%s: %s',
    async (_, example, expected) => {
      expect(mentionsOf(await read(example))).toEqual(expect.arrayContaining([...expected]));
    },
  );

  test.each(RELATION_RULES.map((rule) => [rule.name, rule.example, rule.expect] as const))('%s: %s', async (_, example, expected) => {
    const { claims, entities } = await read(example);
    const nameOf = (key: string | undefined): string => entities.find((entity) => entity.key === key)?.name ?? '-';
    expect(claims.map(({ type, arguments: [from, to] }) => `${type} ${nameOf(from?.entity)} → ${nameOf(to?.entity)}`)).toContain(expected);
  });
});

test('all mentions of one are one entity', async () => {
  // Prime minister Haidar Mansour met the delegation. Mansour said the ministry of health … the ministry … NATO
  const { entities } = await read(
    'التقى رئيس الوزراء حيدر منصور الركابي الوفد. وقال "الركابي" إن وزارة الصحة تعمل. وأضاف أن الوزارة وبعثة حلف شمال الأطلسي (الناتو) تتعاونان.',
  );
  const sizes = Object.fromEntries(entities.map(({ name, mentions }) => [name, mentions.length]));
  expect(sizes['حيدر منصور الركابي']).toBe(2);
  expect(sizes['وزارة الصحة']).toBe(2);
});

test.each([
  // Iraqi prime minister Haidar Mansour affirmed
  ['أكد رئيس الوزراء العراقي حيدر منصور الركابي ذلك.', 'حيدر منصور الركابي | رئيس الوزراء العراقي | -'],
  // Haidar al-Rikabi, the Iraqi national security adviser, offered thanks
  ['قدم حيدر الركابي، مستشار الأمن القومي العراقي الشكر.', 'حيدر الركابي | مستشار الأمن القومي العراقي | -'],
  // the director of Basra University, Haidar Mansour, said
  ['قال مدير جامعة البصرة حيدر منصور إن الدراسة تبدأ.', 'حيدر منصور | مدير | جامعة البصرة'],
])('the title stays outside the name: %s', async (text, position) => {
  expect(positionsOf(await read(text))).toContain(position);
});

test('the span begins after the clitics', async () => {
  // he thanked the United States and Iraq
  expect(mentionsOf(await read('شكر للولايات المتحدة وللعراق دورهما.'))).toEqual(['PLACE لولايات المتحدة', 'PLACE لعراق']);
});

test('a name that two well-known cities share is a place, but not one of them', async () => {
  // "The court in Tripoli ruled": in Libya or in Lebanon.
  const { entities } = await read('قضت المحكمة في طرابلس بسجن موظفين.');
  const [tripoli] = entities.filter(({ name }) => name === 'طرابلس');
  expect(tripoli).toMatchObject({ type: 'PLACE', place: null });
});

test('a nationality is no place', async () => {
  expect(mentionsOf(await read('زار وفد عراقي رفيع المدينة.'))).toEqual([]);
});

const words = fc.array(
  fc.constantFrom(
    ...'وقال رئيس الوزراء العراقي حيدر منصور الركابي في بغداد للولايات المتحدة « » ( ) ، . وزارة الصحة حركة النهضة مُحَمَّد عبد الله أبو بن لـ " شركة \u202E <script> قرية تلحسان الوزارة \n'.split(
      ' ',
    ),
  ),
  { maxLength: 40 },
);

test('every span equals the text at its offsets, whatever the text', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      const text = parts.join(' ');
      const { sentences, entities, claims } = await read(text);
      const taken = new Set<number>();
      for (const { mentions } of entities) {
        expect(mentions.length).toBeGreaterThan(0);
        for (const { start, end, text: said } of mentions) {
          expect(text.slice(start, end)).toBe(said);
          expect(sentences.some((sentence) => sentence.start <= start && end <= sentence.end)).toBe(true);
          for (let at = start; at < end; at += 1) {
            expect(taken.has(at)).toBe(false);
            taken.add(at);
          }
        }
      }
      for (const { title, trigger } of claims.filter(({ type }) => type === 'HOLDS_POSITION'))
        expect(text.slice(trigger.start, trigger.end)).toBe(title);
    }),
  );
});

test('the same text gives the same analysis', async () => {
  await fc.assert(
    fc.asyncProperty(words, async (parts) => {
      expect(await read(parts.join(' '))).toEqual(await read(parts.join(' ')));
    }),
    { numRuns: 20 },
  );
});
