import type { AnalysedEntity, AnalysedMention } from '../../domain/analysis.ts';
import type { EntityType } from '../../domain/vocabulary.ts';
import { describeEntity } from '../05-entities.ts';
import { formOf, nameOf } from '../entities/form.ts';
import { fullestOf } from '../entities/full-name.ts';
import { type Findings, SCORE, sentenceOf } from './findings.ts';
import { findVerbatim, overlaps } from './locate.ts';
import type { ReadStretch } from './stretches.ts';

/** An entity as one answer tells it, with the mentions of it that stand in the text. */
interface Told {
  type: EntityType;
  stretch: number;
  /** Keys by which answers name it: `0 e1`, the stretch before the answer's own. */
  ids: string[];
  mentions: AnalysedMention[];
}

export interface GatheredEntities {
  entities: AnalysedEntity[];
  /** The key of the analysis for an entity of a stretch's answer; undefined when none of its mentions stands in the text. */
  keyOf: (stretch: number, key: string) => string | undefined;
}

const namesOf = (text: string, mentions: readonly AnalysedMention[]): string[] => [
  ...new Set(mentions.map((mention) => nameOf(text, mention))),
];

/** Finds every mention in the text, the longest first, so that a name is not taken for part of a longer one; each place is taken once. */
function placeMentions(findings: Findings, readings: readonly ReadStretch[]): Told[] {
  const { text, by } = findings;
  const told = new Map<string, Told>();
  const wanted = readings.flatMap(({ from, to, answer }, stretch) =>
    answer.entities.flatMap(({ key, type, mentions }) => {
      const id = `${stretch} ${key}`;
      const entity = told.get(id) ?? { type, stretch, ids: [id], mentions: [] };
      told.set(id, entity);
      // One key for two kinds of things says of neither what it is.
      if (entity.type === type)
        return mentions.map((mention) => ({ ...mention, entity, sentence: sentenceOf(findings, { from, to }, mention.sentence) }));
      findings.refused += mentions.length;
      return [];
    }),
  );
  const taken = new Map<object, { span: AnalysedMention; entity: Told }[]>();
  for (const { entity, sentence, words, title } of wanted.toSorted((a, b) => b.words.length - a.words.length)) {
    const places = sentence === null ? [] : findVerbatim(text, sentence, words);
    const others = (sentence && taken.get(sentence)) ?? [];
    const place = places.find((span) => !others.some((other) => overlaps(other.span, span)));
    if (sentence === null || place === undefined) {
      const isListedTwice = places.some((span) => others.some((other) => other.entity === entity && other.span.start === span.start));
      if (!isListedTwice) findings.refused += 1;
      continue;
    }
    const said = title === null ? null : (findVerbatim(text, sentence, title).find((span) => !overlaps(span, place)) ?? null);
    if (title !== null && said === null) findings.refused += 1;
    const mention = { ...place, text: words, title: said && text.slice(said.start, said.end), score: SCORE, by };
    entity.mentions.push(mention);
    taken.set(sentence, [...others, { span: mention, entity }]);
  }
  return [...told.values()].filter(({ mentions }) => mentions.length > 0);
}

/** Joins entities of different stretches: of one type, and the full name of one among the names of the other, and of no third. */
function joinStretches(text: string, told: readonly Told[]): Told[] {
  const joined: (Told & { forms: Set<string>; full: string })[] = [];
  for (const entity of told) {
    const names = namesOf(text, entity.mentions);
    const forms = new Set(names.map(formOf));
    const full = formOf(fullestOf(entity.type, names));
    const [same, another] = joined.filter(
      (other) => other.type === entity.type && other.stretch !== entity.stretch && (other.forms.has(full) || forms.has(other.full)),
    );
    if (same === undefined || another !== undefined) {
      joined.push({ ...entity, forms, full });
      continue;
    }
    same.mentions = [...same.mentions, ...entity.mentions];
    same.ids.push(...entity.ids);
    same.forms = new Set([...same.forms, ...forms]);
    same.full = formOf(fullestOf(same.type, namesOf(text, same.mentions)));
    same.stretch = entity.stretch;
  }
  return joined;
}

/** The entities of all stretches, in order of the text, called by names that stand in it. */
export function toEntities(findings: Findings, readings: readonly ReadStretch[]): GatheredEntities {
  const { text } = findings;
  const inOrder = joinStretches(text, placeMentions(findings, readings))
    .map((told) => ({ ...told, mentions: told.mentions.toSorted((a, b) => a.start - b.start) }))
    .toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
  const keys = new Map(inOrder.flatMap(({ ids }, index) => ids.map((id) => [id, `e${index + 1}`] as const)));
  return {
    entities: inOrder.map(({ type, mentions }, index) => ({
      key: `e${index + 1}`,
      type,
      ...describeEntity(type, namesOf(text, mentions)),
      mentions,
    })),
    keyOf: (stretch, key) => keys.get(`${stretch} ${key}`),
  };
}
