import { describe, expect, it } from 'vitest';
import type { AnalysedClaim, AnalysedEntity, Analysis } from '../../server/domain/analysis.ts';
import { parseId } from '../../server/domain/ids.ts';
import type { EntityId } from '../../server/domain/ids.ts';
import type { EntityType } from '../../server/domain/vocabulary.ts';
import { linkEntities } from '../../server/ingest/link.ts';
import type { Candidate, Decision } from '../../server/store/linker.ts';

interface Said {
  type?: EntityType;
  title?: string;
  wikidata?: string;
  aliases?: string[];
}

/** A text that names these and nobody else; what stands after the names is `text`. */
function tell(names: Record<string, Said>, text = ''): Analysis {
  let whole = '';
  const entities = Object.entries(names).map(([name, { type = 'PERSON', title = null, wikidata, aliases = [] }], index): AnalysedEntity => {
    const start = whole.length;
    whole += `${name}. `;
    const place = wikidata === undefined ? null : { wikidata, latitude: 0, longitude: 0 };
    const mention = { start, end: start + name.length, text: name, title, score: 1, by: 'test' };
    return { key: `e${index + 1}`, type, name, nameLatin: null, aliases, place, mentions: [mention] };
  });
  const claims: AnalysedClaim[] = [];
  whole += text;
  return {
    text: whole,
    publishedAt: null,
    extractor: 'test/1',
    sentences: [{ start: 0, end: whole.length }],
    entities,
    events: [],
    claims,
  };
}

const idOf = (name: string): EntityId => {
  const id = parseId('ent', `ent_${Buffer.from(name).toString('hex').slice(0, 60)}`);
  if (id === null) throw new Error(name);
  return id;
};

/** What the graph would hold after the older text alone, as far as the newer one asks for it. */
function candidatesFor(older: Analysis, newer: Analysis, different: EntityId[] = []): Map<string, Candidate[]> {
  const [told, asking] = [linkEntities(older), linkEntities(newer)];
  return new Map(
    newer.entities.map(({ key }) => {
      const keys = asking.keys.get(key);
      const bearers = older.entities.filter((one) => {
        const theirs = told.keys.get(one.key);
        if (keys?.identity) return theirs?.identity === keys.identity;
        return keys?.asked.some((name) => theirs?.kept.includes(name)) ?? false;
      });
      const candidates = bearers.map((one) => ({
        id: idOf(one.name),
        type: one.type,
        different,
        told: [{ ...told.document, ...told.profiles.get(one.key)!, forms: [one.name, ...one.aliases] }],
      }));
      return [key, candidates];
    }),
  );
}

/** What is decided on the first entity of the newer text. */
function decide(older: Analysis, newer: Analysis, earlier: EntityId[] = [], different: EntityId[] = []): Decision {
  const decisions = linkEntities(newer).decide({ candidates: candidatesFor(older, newer, different), earlier: new Map([['e1', earlier]]) });
  return decisions.get('e1')!;
}
const isJoined = (older: Analysis, newer: Analysis): boolean => decide(older, newer).entity === idOf(older.entities[0]!.name);
const person = (name: string, title?: string, text?: string): Analysis => tell({ [name]: title === undefined ? {} : { title } }, text);
const body = (name: string, text?: string): Analysis => tell({ [name]: { type: 'ORGANIZATION' } }, text);

describe('one person in two texts', () => {
  it.each([
    ['هيثم صالح الدرعاوي', 'هَيثم صالح الدرعاوي', 'vowel marks'],
    ['عبد الله ناصر البوعينين', 'عبدالله ناصر البوعينين', 'a space in Abd Allah'],
    ['أحمد زهير الطيبي', 'احمد زهير الطيبى', 'hamza, Egyptian y'],
    ['منير بن صالح الدرعاوي', 'منير صالح الدرعاوي', 'with and without bin'],
    ['فاطمة الزهراء راجي بنسعيد', 'فاطمه الزهراء راجي بن سعيد', 'ة and ه, bin written together'],
    ['صلاح الدين مروان المكاوي', 'صلاح الدين مروان المكّاوي', 'a doubling mark'],
  ])('%s = %s (%s)', (one, other) => {
    expect(isJoined(person(one), person(other))).toBe(true);
    expect(isJoined(person(other), person(one))).toBe(true);
  });

  it('said shorter is the same when the office agrees, and alone when nothing does', () => {
    const older = person('هيثم صالح الدرعاوي', 'وزير النفط العراقي');
    expect(isJoined(older, person('هيثم الدرعاوي', 'وزير النفط', 'بغداد العراقية'))).toBe(true);
    expect(isJoined(older, person('هيثم الدرعاوي'))).toBe(false);
  });

  it('is known by the family alone when the office says of which country', () => {
    const older = person('إيمانويل ماكرون', 'الرئيس الفرنسي');
    expect(isJoined(older, person('ماكرون', 'الرئيس الفرنسي'))).toBe(true);
    expect(isJoined(person('ماكرون', 'الرئيس الفرنسي'), older)).toBe(true);
    expect(isJoined(older, person('ماكرون'))).toBe(false);
  });

  it('is known in another spelling of a foreign name when the office agrees', () => {
    expect(isJoined(person('أنطونيو غوتيريش', 'الأمين العام للأمم المتحدة'), person('انطونيو جوتيريش', 'الأمين العام للأمم المتحدة'))).toBe(
      true,
    );
  });
});

describe('namesakes', () => {
  it('are told apart by what the text calls them, though it was taken for no title', () => {
    const minister = person('حسن كريم الدرعاوي', 'وزير النفط العراقي');
    const calls = (before: string): Analysis => {
      const striker = person('حسن كريم الدرعاوي');
      const shift = before.length;
      for (const mention of striker.entities[0]!.mentions) [mention.start, mention.end] = [mention.start + shift, mention.end + shift];
      return { ...striker, text: before + striker.text };
    };
    expect(isJoined(minister, calls('سجل مهاجم نادي السلام '))).toBe(false);
    expect(isJoined(minister, calls('وصل إلى بغداد '))).toBe(true);
  });

  it.each<[string, string | undefined, string | undefined, string]>([
    ['حسن كريم الدرعاوي', 'وزير النفط العراقي', 'مهاجم نادي السلام', 'a minister and a footballer'],
    ['منير الطرابلسي', 'القاضي التونسي', 'العقيد اليمني', 'a judge in Tunis and an officer in Aden'],
    ['سمير رشيد بوزيان', 'وزير الصحة الجزائري', 'وزير الصحة التونسي', 'ministers of two countries'],
    ['محمد علي', undefined, undefined, 'two very common names'],
    ['الدرعاوي', undefined, undefined, 'a family alone'],
    ['أبو مازن', undefined, undefined, 'a kunya'],
    ['وزير الخارجية', undefined, undefined, 'an office taken for a name'],
  ])('%s: %s, %s (%s)', (name, one, other) => {
    expect(isJoined(person(name, one), person(name, other))).toBe(false);
    expect(isJoined(person(name, other), person(name, one))).toBe(false);
  });

  it.each([
    ['محمد', 'محمود'],
    ['حسن', 'حسين'],
    ['سليمان', 'سلمان'],
  ])('%s and %s are two names, whatever their consonants', (one, other) => {
    expect(isJoined(person(`${one} زهير الدرعاوي`, 'وزير النفط'), person(`${other} زهير الدرعاوي`, 'وزير النفط'))).toBe(false);
  });

  it('who fit about as well leave a third alone', () => {
    const newer = person('هيثم صالح الدرعاوي');
    const [one] = candidatesFor(newer, newer).get('e1')!;
    const two = { ...one!, id: idOf('another') };
    const decision = linkEntities(newer)
      .decide({ candidates: new Map([['e1', [one!, two]]]), earlier: new Map() })
      .get('e1');
    expect(decision).toMatchObject({ entity: null, reasons: expect.arrayContaining([{ code: 'TWO_FIT', points: null, values: [] }]) });
  });

  it('of one text are never the same person of the graph', () => {
    const older = person('هيثم صالح الدرعاوي', 'وزير النفط العراقي');
    const newer = tell({ 'هيثم صالح الدرعاوي': { title: 'وزير النفط العراقي' }, 'هيثم الدرعاوي': { title: 'وزير النفط العراقي' } });
    const decisions = linkEntities(newer).decide({ candidates: candidatesFor(older, newer), earlier: new Map() });
    expect([...decisions.values()].filter(({ entity }) => entity !== null)).toHaveLength(1);
  });
});

describe('bodies', () => {
  it.each([
    ['المجلس العربي للوساطة', 'المجلس العربى للوساطة', 'Egyptian y'],
    ['شركة مرافئ الساحل الشرقي', '«مرافئ الساحل الشرقي»', 'the word company, quotes'],
    ['مجلس الأمن', 'مجلس الأمن الدولي', 'two known forms'],
    ['اليونيسف', 'يونيسف', 'an acronym with and without article'],
    ['وزارة الخارجية العراقية', 'الخارجية العراقيه', 'the word ministry left out'],
  ])('%s = %s (%s)', (one, other) => {
    expect(isJoined(body(one), body(other))).toBe(true);
  });

  it.each([['وزارة الداخلية'], ['البنك المركزي'], ['المحكمة الدستورية'], ['الحرس الوطني'], ['مجلس النواب']])(
    '%s is each country’s own: joined when both texts plainly tell of one',
    (name) => {
      expect(isJoined(body(name, 'قال الوزير العراقي'), body(name, 'أعلن العراقيون'))).toBe(true);
      expect(isJoined(body(name, 'قال الوزير العراقي'), body(name, 'قال الوزير اليمني'))).toBe(false);
      expect(isJoined(body(name), body(name))).toBe(false);
    },
  );

  it.each([['البلدية'], ['محكمة الاستئناف'], ['الجامعة'], ['الشركة']])('%s stands alone even in one country', (name) => {
    expect(isJoined(body(name, 'قال الوزير العراقي'), body(name, 'قال الوزير العراقي'))).toBe(false);
  });

  it('of one name in two countries are two', () => {
    expect(isJoined(body('حزب الفجر الوطني', 'قال النائب العراقي'), body('حزب الفجر الوطني', 'قال النائب التونسي'))).toBe(false);
  });
});

describe('places', () => {
  const place = (name: string, text?: string, wikidata?: string): Analysis =>
    tell({ [name]: { type: 'PLACE', ...(wikidata === undefined ? {} : { wikidata }) } }, text);

  it('are one by what the gazetteer knows, whatever they are called', () => {
    expect(isJoined(place('أمريكا', '', 'Q30'), place('الولايات المتحدة', '', 'Q30'))).toBe(true);
  });

  it('of one name in several countries go by the country the text tells of, whatever the gazetteer says', () => {
    const libyan = place('طرابلس', 'الحكومة الليبية', 'Q3579');
    expect(isJoined(libyan, place('طرابلس', 'قال الليبيون'))).toBe(true);
    expect(isJoined(libyan, place('طرابلس', 'الجيش اللبناني', 'Q3579'))).toBe(false);
    expect(isJoined(place('طرابلس'), place('طرابلس'))).toBe(false);
  });

  it('that the gazetteer takes for another country’s town are not put on its map there', () => {
    const kenitra = tell({ القنيطرة: { type: 'PLACE', wikidata: 'Q1' } }, 'قال المغاربة في البلدة المغربية');
    expect(linkEntities(kenitra).misplaced).toEqual(new Set(['e1']));
  });

  it('unknown to the gazetteer stand alone, unless said with their kind and country', () => {
    expect(isJoined(place('عين الزيتون', 'لبناني'), place('عين الزيتون', 'لبناني'))).toBe(false);
    expect(isJoined(place('مخيم النسيم', 'لبناني'), place('مخيم النسيم', 'لبناني'))).toBe(true);
  });
});

describe('what a decision says', () => {
  it('for a join: every reason and what it was worth', () => {
    expect(decide(person('هيثم صالح الدرعاوي', 'الوزير العراقي'), person('هيثم صالح الدرعاوي', 'الوزير العراقي'))).toMatchObject({
      score: 1,
      reasons: [
        { code: 'SAME_NAME', points: 0.82, values: ['3', 'هيثم صالح الدرعاوي'] },
        { code: 'BELONG_TO', points: 0.15, values: ['IQ'] },
        { code: 'SAME_OFFICE', points: 0.3, values: ['الوزير العراقي'] },
      ],
    });
  });

  it('for one that stands alone: how near the nearest came, and what spoke against it', () => {
    const { reasons } = decide(person('منير الطرابلسي', 'القاضي التونسي'), person('منير الطرابلسي', 'العقيد اليمني'));
    expect(reasons[0]).toEqual({ code: 'TOO_LITTLE', points: null, values: ['0', '0.7'] });
    expect(reasons).toContainEqual({ code: 'BELONG_APART', points: -0.5, values: ['YE', 'TN'] });
  });
});

it('a person and an organization of one name are two', () => {
  expect(isJoined(person('رشيد كرامي الجديد'), body('رشيد كرامي الجديد'))).toBe(false);
});

it('what an analyst judged different is never joined again', () => {
  const name = 'هيثم صالح الدرعاوي';
  expect(decide(person(name), person(name), [idOf('other')], [idOf('other')]).entity).toBeNull();
  expect(decide(person(name), person(name), [idOf('other')], [idOf('third')]).entity).toBe(idOf(name));
});
