import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Analysis, Span } from '../../../server/domain/analysis.ts';
import { ENTITY_TYPES, EVENT_TYPES, REALIS, RELATION_TYPES, ROLES, STANCES } from '../../../server/domain/vocabulary.ts';
import type { Answer } from '../../../server/extract/chat/schema.ts';
import { read } from './read-answers.ts';
import { TEXT } from './stand-in.ts';

const words = fc.constantFrom(...TEXT.split(/[\s.،]+/), 'سمير هادي', 'الشركة الوطنية', 'وزير الخارجية', 'هاد', 'قال', '');
const sentence = fc.constantFrom(0, 1, 2, 3, -1, 0.5);
const key = fc.constantFrom('e1', 'e2', 'e3', 'e4');
const orNull = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
const answer: fc.Arbitrary<Answer> = fc.record({
  entities: fc.array(
    fc.record({
      key,
      type: fc.constantFrom(...ENTITY_TYPES),
      mentions: fc.array(fc.record({ sentence, words, title: orNull(words) }), { maxLength: 4 }),
    }),
    { maxLength: 6 },
  ),
  events: fc.array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES),
      told: fc.array(
        fc.record({
          sentence,
          trigger: words,
          roles: fc.array(fc.record({ entity: key, role: fc.constantFrom(...ROLES) }), { maxLength: 4 }),
          date: orNull(words),
          realis: fc.constantFrom(...REALIS),
          stance: fc.constantFrom(...STANCES),
          saidBy: orNull(key),
          saidByWords: orNull(words),
        }),
        { maxLength: 3 },
      ),
    }),
    { maxLength: 5 },
  ),
  relations: fc.array(fc.record({ sentence, type: fc.constantFrom(...RELATION_TYPES), from: key, to: orNull(key), title: orNull(words) }), {
    maxLength: 4,
  }),
});

const isSaid = ({ start, end, text }: Span & { text: string }): boolean => text !== '' && TEXT.slice(start, end) === text;
const isInside = (inner: Span | undefined, outer: Span | undefined): boolean =>
  inner !== undefined && outer !== undefined && outer.start <= inner.start && inner.end <= outer.end;

/** What of an analysis is not as it promises; nothing, when all is. */
function findBroken({ sentences, entities, events, claims }: Analysis): string[] {
  const byKey = new Map(entities.map((entity) => [entity.key, entity]));
  const mentions = entities.flatMap((entity) => entity.mentions);
  const broken: string[] = [];
  const promise = (isKept: boolean, what: string): void => void (isKept || broken.push(what));
  promise(byKey.size === entities.length, 'every entity has a key of its own');
  promise(
    entities.every(({ name, mentions: of }) => of.length > 0 && TEXT.includes(name)),
    'every entity is named by the text',
  );
  promise(new Set(mentions.map(({ start }) => start)).size === mentions.length, 'no two mentions stand in one place');
  for (const mention of mentions) {
    promise(isSaid(mention) && sentences.some((sentence) => isInside(mention, sentence)), 'a mention stands in a sentence');
    promise(mention.title === null || TEXT.includes(mention.title), 'a title stands in the text');
  }
  for (const { key, trigger, otherTriggers, participants, place } of events) {
    promise([trigger, ...otherTriggers].every(isSaid), 'a trigger stands in the text');
    promise(new Set(participants.map(({ entity, role }) => `${entity} ${role}`)).size === participants.length, 'no pair twice');
    promise(
      participants.every(({ entity }) => byKey.has(entity)),
      'who takes part is an entity',
    );
    promise(place === null || byKey.get(place)?.type === 'PLACE', 'a place is a place');
    promise(
      claims.some((claim) => claim.event === key),
      'an event is claimed',
    );
  }
  for (const { kind, sentence, trigger, arguments: all, attributedTo } of claims) {
    promise(isInside(trigger, sentences[sentence]) && trigger.start < trigger.end, 'what a claim says it by stands in its sentence');
    const named = (attributedTo ? [...all, attributedTo] : all).map(({ entity, mention }) => byKey.get(entity)?.mentions[mention]);
    promise(!named.includes(undefined), 'whom a claim names is mentioned');
    promise(
      kind === 'EVENT' || named.every((mention) => isInside(mention, sentences[sentence])),
      'both ends of a tie stand in its sentence',
    );
  }
  return broken;
}

it('an analysis is as it promises, whatever is answered to a text', () => {
  const cut = fc.integer({ min: 0, max: 3 });
  fc.assert(
    fc.property(answer, answer, cut, (one, other, at) => {
      expect(findBroken(read(TEXT, { from: 0, to: at, answer: one }, { from: at, to: 3, answer: other }))).toEqual([]);
    }),
    { numRuns: 500 },
  );
});
