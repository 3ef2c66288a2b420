import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Analysis, AnalysedEvent } from '../../server/domain/analysis.ts';
import { analyse } from '../../server/extract/pipeline.ts';
import { allowedRoles } from '../../server/extract/rules/roles-of-types.ts';
import { readCaseSet } from '../score/read-case.ts';

const articles = [...readCaseSet('development'), ...readCaseSet('check')];

/** Whether an analysis is as the contract promises, whatever the text. */
function isWhole({ text, sentences, entities, events, claims }: Analysis): boolean {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const eventsHold = events.every((event) => {
    const pairs = event.participants.map(({ entity, role }) => `${role} ${entity}`);
    return (
      [event.trigger, ...event.otherTriggers].every(
        (trigger) => trigger.text !== '' && text.slice(trigger.start, trigger.end) === trigger.text,
      ) &&
      claims.some((claim) => claim.event === event.key) &&
      event.participants.every(({ entity }) => byKey.has(entity)) &&
      new Set(pairs).size === pairs.length
    );
  });
  const claimsHold = claims.every((claim) => {
    const sentence = sentences[claim.sentence];
    const inside = sentence !== undefined && sentence.start <= claim.trigger.start && claim.trigger.end <= sentence.end;
    const named = claim.attributedTo ? [...claim.arguments, claim.attributedTo] : claim.arguments;
    const { attributedToWords: words } = claim;
    const quoted =
      words === null ||
      (claim.attributedTo === null && words.start < words.end && sentence!.start <= words.start && words.end <= sentence!.end);
    return inside && quoted && named.every(({ entity, mention }) => byKey.get(entity)?.mentions[mention] !== undefined);
  });
  return eventsHold && claimsHold;
}

describe('events of any text', () => {
  it('are told with none but the roles of their type, and happen in places', async () => {
    const wrong: string[] = [];
    for (const { id, text, publishedAt } of readCaseSet('development')) {
      const { events, entities } = await analyse(text, { publishedAt });
      const places = new Set(entities.filter(({ type }) => type === 'PLACE').map(({ key }) => key));
      const isTold = ({ type, participants, place }: AnalysedEvent): boolean =>
        (place === null || places.has(place)) &&
        participants.every(({ entity, role }) => allowedRoles(type).has(role) && (role !== 'PLACE' || places.has(entity)));
      wrong.push(...events.filter((event) => !isTold(event)).map(({ type, trigger }) => `${id} ${type} ${trigger.text}`));
    }
    expect(wrong).toEqual([]);
  });

  it('stand in the text as they say, on every annotated article', async () => {
    const broken: string[] = [];
    for (const { id, text, publishedAt } of articles) if (!isWhole(await analyse(text, { publishedAt }))) broken.push(id);
    expect(broken).toEqual([]);
  });

  it('stand in the text as they say when the text is cut, stretched and sprinkled with marks', async () => {
    const noise = fc.constantFrom(
      '',
      '\u0640',
      '\u064B',
      '\u064F',
      '\u0651',
      '\u200F',
      '\u202E',
      '\n',
      ' ',
      '،',
      '.',
      '«',
      'ال',
      'و',
      '\uD800',
      '🙂',
      'ﷺ',
      '٣',
    );
    const piece = fc.tuple(fc.nat(articles.length - 1), fc.nat(1500), fc.integer({ min: 1, max: 300 }), noise);
    const whole = await fc.check(
      fc.asyncProperty(fc.array(piece, { minLength: 1, maxLength: 5 }), async (pieces) => {
        const text = pieces.map(([article, from, length, mark]) => {
          const cut = articles[article]?.text.slice(from, from + length) ?? '';
          return cut.slice(0, length / 2) + mark + cut.slice(length / 2);
        });
        return isWhole(await analyse(text.join(''), { publishedAt: '2024-05-14' }));
      }),
      { numRuns: 150 },
    );
    expect(whole.counterexample).toBeNull();
  });
});

/** The first event of the type, told shortly. */
async function tell(text: string, type: AnalysedEvent['type']): Promise<string> {
  const { events, entities } = await analyse(text, { publishedAt: '2024-05-14' });
  const event = events.find((one) => one.type === type);
  if (!event) return 'none';
  const nameOf = (key: string | null): string => entities.find((entity) => entity.key === key)?.name ?? '-';
  const roles = event.participants.map(({ role, entity }) => `${role}=${nameOf(entity)}`).toSorted();
  return [...roles, `PLACE=${nameOf(event.place)}`, event.date ?? '-', event.realis, event.stance, nameOf(event.attributedTo)].join(' | ');
}

describe('what an event says', () => {
  it.each([
    // Foreign minister Fuad Hussein met his counterpart Hakan Fidan in Ankara on Tuesday
    [
      'التقى وزير الخارجية فؤاد حسين نظيره هاكان فيدان في أنقرة الثلاثاء.',
      'MEETING',
      'PARTICIPANT=فؤاد حسين | PARTICIPANT=هاكان فيدان | PLACE=أنقرة | 2024-05-14 | ACTUAL | ASSERTED | -',
    ],
    // President Emmanuel Macron will visit Baghdad tomorrow
    ['سيزور الرئيس إيمانويل ماكرون بغداد غدا.', 'VISIT', 'ACTOR=إيمانويل ماكرون | PLACE=بغداد | 2024-05-15 | FUTURE | ASSERTED | -'],
    // the forces did not withdraw from Mosul
    ['لم تنسحب القوات العراقية من الموصل.', 'WITHDRAWAL', 'ACTOR=القوات العراقية | PLACE=الموصل | - | NEGATED | ASSERTED | -'],
    // Minister Fuad Hussein denied that the army had shelled Kirkuk
    [
      'نفى الوزير فؤاد حسين أن يكون الجيش العراقي قد قصف كركوك.',
      'ATTACK',
      'ACTOR=الجيش العراقي | TARGET=كركوك | PLACE=- | - | ACTUAL | DENIED | فؤاد حسين',
    ],
  ] as const)('%s', async (text, type, expected) => {
    expect(await tell(text, type)).toBe(expected);
  });

  it('makes one statement of all that one speaker says on one occasion', async () => {
    // the minister affirmed that …, and added that …, pointing out that …
    const text = 'أكد الوزير فؤاد حسين أن الطريق مفتوح. وأضاف حسين أن الجسر قديم، مشيرا إلى أن الصيف حار.';
    const { events } = await analyse(text, { publishedAt: null });
    const statements = events.filter(({ type }) => type === 'STATEMENT');
    expect(statements.map(({ trigger, otherTriggers }) => [trigger.text, ...otherTriggers.map((other) => other.text)])).toEqual([
      ['أكد', 'أضاف', 'مشيرا'],
    ]);
  });
});
