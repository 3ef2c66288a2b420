import type { Span } from '../../server/domain/analysis.ts';
import type { EntityType } from '../../server/domain/vocabulary.ts';
import { addBCubed, addBCubedShared, emptyBCubed, type BCubed } from './b-cubed.ts';
import type { Case } from './read-case.ts';
import { seenForm } from './seen-names.ts';
import { add, emptyTally, overlap, pairUp, spot, type Tally } from './tally.ts';

/** Who is named, and where: what any extractor must say to be scored. */
export interface NamedEntity {
  type: EntityType;
  mentions: readonly Span[];
}

/**
 * mentions: same span and type; then by type, and those whose form the training articles never had. entities: one to one by the most
 * shared mention spans; right when the type is the same and the shared spans are more than half of the mentions of each side.
 */
export type NameScore = {
  mentions: Tally;
  people: Tally;
  organizations: Tally;
  places: Tally;
  unseen: Tally;
  entities: Tally;
  bCubed: BCubed;
  bCubedShared: BCubed;
};

const TYPE_MEASURES = { PERSON: 'people', ORGANIZATION: 'organizations', PLACE: 'places' } as const;

export function emptyNameScore(): NameScore {
  return {
    mentions: emptyTally(),
    people: emptyTally(),
    organizations: emptyTally(),
    places: emptyTally(),
    unseen: emptyTally(),
    entities: emptyTally(),
    bCubed: emptyBCubed(),
    bCubedShared: emptyBCubed(),
  };
}

/** A mention as it is compared: `120-128 PERSON`. */
interface TypedMention extends Span {
  type: EntityType;
  key: string;
}

function mentionsOf(entities: readonly NamedEntity[]): TypedMention[] {
  return entities.flatMap(({ type, mentions }) => mentions.map(({ start, end }) => ({ start, end, type, key: `${start}-${end} ${type}` })));
}

function tally(into: Tally, found: readonly TypedMention[], expected: readonly TypedMention[]): void {
  const wanted = new Set(expected.map(({ key }) => key));
  add(into, found.length, wanted.size, found.filter(({ key }) => wanted.has(key)).length);
}

const sharedSpots = (a: NamedEntity, b: NamedEntity): number =>
  a.mentions.filter((mention) => b.mentions.some((other) => spot(mention) === spot(other))).length;

/** Found and expected entities one to one, by the spans they share. */
export function alignEntities<A extends NamedEntity, B extends NamedEntity>(found: readonly A[], expected: readonly B[]): Map<A, B> {
  return pairUp(found, expected, (a, b) => {
    const near = a.mentions.filter((mention) => b.mentions.some((other) => overlap(mention, other))).length;
    return sharedSpots(a, b) + near / 100 + (a.type === b.type && near > 0 ? 1 / 1000 : 0);
  });
}

/** Adds one article's counts to `score`; `seen` are the forms of the training articles. */
export function scoreNames(score: NameScore, found: readonly NamedEntity[], expected: Case, seen: ReadonlySet<string>): void {
  const ours = mentionsOf(found);
  const theirs = mentionsOf(expected.entities);
  tally(score.mentions, ours, theirs);
  for (const [type, measure] of Object.entries(TYPE_MEASURES)) {
    const ofType = (mention: TypedMention): boolean => mention.type === type;
    tally(score[measure], ours.filter(ofType), theirs.filter(ofType));
  }
  const isUnseen = (mention: TypedMention): boolean => !seen.has(seenForm(expected.text, mention));
  tally(score.unseen, ours.filter(isUnseen), theirs.filter(isUnseen));
  const right = [...alignEntities(found, expected.entities)].filter(([a, b]) => {
    const shared = sharedSpots(a, b);
    return a.type === b.type && shared * 2 > a.mentions.length && shared * 2 > b.mentions.length;
  });
  add(score.entities, found.length, expected.entities.length, right.length);
  addBCubed(score.bCubed, found, expected.entities);
  addBCubedShared(score.bCubedShared, found, expected.entities);
}

/** Each mention, event and role of an article as it came out: said rightly, missed, or said wrongly. */
export interface FindingsOfArticle {
  right: string[];
  missed: string[];
  wrong: string[];
}

/** What of two sets of lines is right, missed and wrong. */
export function judge(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): FindingsOfArticle {
  return {
    right: [...theirs].filter((one) => ours.has(one)),
    missed: [...theirs].filter((one) => !ours.has(one)),
    wrong: [...ours].filter((one) => !theirs.has(one)),
  };
}

/** Mentions as lines to read and compare: `120-128 PERSON فؤاد حسين`. */
export function judgeMentions(found: readonly NamedEntity[], { text, entities }: Case): FindingsOfArticle {
  const line = ({ key, start, end }: TypedMention): string => `${key} ${text.slice(start, end)}`;
  return judge(new Set(mentionsOf(found).map(line)), new Set(mentionsOf(entities).map(line)));
}
