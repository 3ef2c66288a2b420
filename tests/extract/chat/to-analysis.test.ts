import { describe, expect, it } from 'vitest';
import type { Analysis } from '../../../server/domain/analysis.ts';
import { mention, namesOf, naming, person, read } from './read-answers.ts';
import { ANSWER, NOTHING, PLAIN, PUBLISHED, TEXT } from './stand-in.ts';

const standing = ({ text, entities }: Analysis) =>
  entities.flatMap(({ mentions }) => mentions.map(({ start, end }) => text.slice(start, end)));

describe('a good answer', () => {
  const analysis = read(TEXT, ANSWER);

  it('becomes an analysis of which nothing is refused', () => {
    expect(analysis).toMatchObject({ text: TEXT, publishedAt: PUBLISHED, extractor: 'chat/m', refused: 0 });
    expect(analysis.entities).toMatchObject([
      { key: 'e1', type: 'PERSON', name: 'سمير هادي', aliases: ['هادي'], mentions: [{ title: 'وزير الخارجية', by: 'chat:m' }, {}, {}] },
      { key: 'e2', type: 'PLACE', name: 'بغداد', nameLatin: 'Baghdad', place: { wikidata: expect.any(String) } },
      { key: 'e3', type: 'ORGANIZATION', name: 'الشركة الوطنية' },
      { key: 'e4', type: 'PERSON', name: 'كريم صالح' },
      { key: 'e5', type: 'ORGANIZATION', name: 'حزب النهضة' },
    ]);
    expect(standing(analysis)).toEqual(namesOf(analysis).flat());
  });

  it('has events with roles, the place apart, the date by our own calendar, and who denies', () => {
    expect(analysis.events).toMatchObject([
      { key: 'v1', type: 'VISIT', participants: [{ entity: 'e1', role: 'ACTOR' }], place: 'e2', date: '2024-05-09', stance: 'ASSERTED' },
      { key: 'v2', type: 'WITHDRAWAL', participants: [{ entity: 'e3', role: 'ACTOR' }], place: null, stance: 'DENIED', attributedTo: 'e1' },
      { key: 'v3', type: 'MEETING', participants: [{ entity: 'e1' }, { entity: 'e4' }] },
    ]);
    expect(analysis.claims.filter(({ kind }) => kind === 'EVENT')).toMatchObject([
      { event: 'v1', sentence: 0, date: '2024-05-09', by: 'chat:m' },
      { event: 'v2', sentence: 1, attributedTo: { entity: 'e1', mention: 1 } },
      {
        event: 'v3',
        sentence: 2,
        arguments: [
          { entity: 'e1', mention: 2 },
          { entity: 'e4', mention: 0 },
        ],
      },
    ]);
  });

  it('has offices and ties as claims of their sentences', () => {
    expect(analysis.claims.filter(({ kind }) => kind === 'RELATION')).toMatchObject([
      { type: 'HOLDS_POSITION', sentence: 0, title: 'وزير الخارجية', arguments: [{ entity: 'e1', role: 'SUBJECT' }] },
      {
        type: 'MEMBER_OF',
        sentence: 2,
        arguments: [
          { entity: 'e4', role: 'SUBJECT' },
          { entity: 'e5', role: 'OBJECT' },
        ],
      },
    ]);
  });
});

describe('what does not stand in the text', () => {
  it('is refused and counted, and the rest kept', () => {
    const analysis = read(TEXT, {
      entities: [
        person('e1', mention(0, 'سمير هادي', 'رئيس الوزراء'), mention(2, 'سمير هادي')),
        person('e2', mention(0, 'محمود عباس')),
        person('e3', mention(7, 'هادي')),
      ],
      events: [
        {
          type: 'VISIT',
          told: [{ ...PLAIN, sentence: 0, trigger: 'زار', roles: [] }],
        },
        {
          type: 'VISIT',
          told: [
            {
              sentence: 0,
              trigger: 'وصل',
              roles: [
                { entity: 'e1', role: 'ACTOR' },
                { entity: 'e2', role: 'ACTOR' },
                { entity: 'e1', role: 'SPEAKER' },
                { entity: 'e1', role: 'PLACE' },
              ],
              date: 'يوم الجمعة',
              realis: 'ACTUAL',
              stance: 'ASSERTED',
              saidBy: 'e9',
              saidByWords: null,
            },
          ],
        },
      ],
      relations: [
        { sentence: 0, type: 'HOLDS_POSITION', from: 'e1', to: null, title: 'رئيس الوزراء' },
        { sentence: 0, type: 'HOLDS_POSITION', from: 'e1', to: 'e2', title: 'وزير الخارجية' },
        { sentence: 0, type: 'PART_OF', from: 'e1', to: 'e2', title: null },
      ],
    });
    expect(namesOf(analysis)).toEqual([['سمير هادي']]);
    expect(analysis.entities[0]?.mentions[0]?.title).toBeNull();
    expect(analysis.events).toMatchObject([
      { type: 'VISIT', participants: [{ entity: 'e1', role: 'ACTOR' }], place: null, date: null, attributedTo: null },
    ]);
    expect(analysis.claims.length).toBe(1);
    expect(analysis.refused).toBe(4 + 1 + 5 + 3);
  });

  it.each([
    ['another spelling', 'سمير هادى'],
    ['added vowels', 'سَمير هادي'],
    ['part of a word', 'مير هادي'],
    ['a name within a longer word', 'الشرك'],
    ['white space', ' '],
    ['nothing', ''],
  ])('%s is no mention', (_, words) => {
    expect(read(TEXT, naming(person('e1', mention(0, words), mention(1, words))))).toMatchObject({ entities: [], refused: 2 });
  });

  it('names are found behind the particles attached to them, and triggers before pronouns too', () => {
    // Ali congratulated her, and to Iraq went Salim; the United States.
    const text = 'هنأها علي، وللعراق ذهب سالم برعاية للولايات المتحدة.';
    const analysis = read(text, {
      ...naming(
        person('e1', mention(0, 'علي')),
        { key: 'e2', type: 'PLACE', mentions: [mention(0, 'لعراق')] },
        { key: 'e3', type: 'PLACE', mentions: [mention(0, 'لولايات المتحدة')] },
      ),
      events: [
        {
          type: 'OTHER',
          told: [
            {
              sentence: 0,
              trigger: 'هنأ',
              roles: [{ entity: 'e1', role: 'ACTOR' }],
              date: null,
              realis: 'ACTUAL',
              stance: 'ASSERTED',
              saidBy: null,
              saidByWords: null,
            },
          ],
        },
      ],
    });
    expect(analysis.refused).toBe(0);
    expect(analysis.entities.map(({ name }) => name)).toEqual(['علي', 'العراق', 'الولايات المتحدة']);
    expect(analysis.events[0]?.trigger).toEqual({ start: 0, end: 3, text: 'هنأ' });
  });
});

it.each([
  ['as they stand', 'مصدر أمني', { start: 5, end: 14 }, 0],
  ['refused when the text has other words', 'مصدر عسكري', null, 1],
])('the words for a source without a name are kept %s', (_, saidByWords, expected, refused) => {
  // A security source said that the units withdrew.
  const analysis = read('أفاد مصدر أمني بأن الوحدات انسحبت.', {
    ...NOTHING,
    events: [{ type: 'WITHDRAWAL', told: [{ ...PLAIN, sentence: 0, trigger: 'انسحبت', roles: [], stance: 'REPORTED', saidByWords }] }],
  });
  expect(analysis.claims).toMatchObject([{ attributedTo: null, attributedToWords: expected }]);
  expect(analysis.refused).toBe(refused);
});

it('how many were killed is read where the trigger stands, by our own counting', () => {
  // The killing of 12 people in Baghdad.
  const analysis = read('أعلنت الشرطة مقتل 12 شخصا في بغداد.', {
    ...NOTHING,
    events: [{ type: 'CASUALTIES', told: [{ ...PLAIN, sentence: 0, trigger: 'مقتل', roles: [] }] }],
  });
  expect(analysis.claims.map(({ count }) => count)).toEqual([{ of: 'KILLED', from: 12, to: 12 }]);
});

describe('mentions', () => {
  it('of a name that is part of a longer one stand where it stands alone', () => {
    const text = 'قال سمير هادي إن هادي لم يحضر.';
    const analysis = read(text, naming(person('e1', mention(0, 'هادي')), person('e2', mention(0, 'سمير هادي'))));
    expect(analysis.entities.map(({ mentions }) => mentions[0]?.start)).toEqual([4, 17]);
    expect(analysis.refused).toBe(0);
  });

  it('are never two in one place, whatever the answer says', () => {
    const twice = naming(person('e1', mention(0, 'سمير هادي'), mention(0, 'سمير هادي')), {
      key: 'e2',
      type: 'ORGANIZATION',
      mentions: [mention(0, 'هادي')],
    });
    expect(namesOf(read(TEXT, twice))).toEqual([['سمير هادي']]);
  });

  it('of one key told as two kinds of things are of the first', () => {
    const analysis = read(
      TEXT,
      naming(person('e1', mention(0, 'سمير هادي')), { key: 'e1', type: 'PLACE', mentions: [mention(0, 'بغداد')] }),
    );
    expect(namesOf(analysis)).toEqual([['سمير هادي']]);
    expect(analysis.refused).toBe(1);
  });
});

describe('hostile content', () => {
  it('of a text is plain data: markup, Cypher and signs that turn the reading direction', () => {
    const hostile = ['<script>alert(1)</script>', "'}) DETACH DELETE n //", 'سمير\u202Eهادي', '```json'];
    const text = hostile.map((name) => `قال ${name} كلاما.`).join('\n');
    const analysis = read(text, naming(...hostile.map((name, index) => person(`e${index}`, mention(index, name)))));
    expect(standing(analysis)).toEqual(namesOf(analysis).flat());
    expect(standing(analysis)).toContain('سمير\u202Eهادي');
    expect(analysis.entities.every(({ name }) => text.includes(name))).toBe(true);
  });

  it('of an answer never gets past the words of the text', () => {
    const own = 'مكتوب من النموذج';
    const analysis = read(TEXT, {
      entities: [{ key: own, type: 'PERSON', mentions: [mention(0, 'سمير هادي', own), mention(0, own)] }],
      events: [
        {
          type: 'VISIT',
          told: [
            {
              sentence: 0,
              trigger: 'وصل',
              roles: [{ entity: own, role: 'ACTOR' }],
              date: own,
              realis: 'ACTUAL',
              stance: 'REPORTED',
              saidBy: own,
              saidByWords: own,
            },
          ],
        },
      ],
      relations: [{ sentence: 0, type: 'HOLDS_POSITION', from: own, to: null, title: own }],
    });
    expect(analysis.events.length).toBe(1);
    expect(JSON.stringify(analysis)).not.toContain(own);
  });
});
