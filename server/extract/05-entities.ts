import type { Token } from '../arabic/tokens.ts';
import type { AnalysedEntity } from '../domain/analysis.ts';
import type { EntityType } from '../domain/vocabulary.ts';
import type { EntityDraft, Mention } from './draft.ts';
import { clusterMentions, type Cluster } from './entities/cluster.ts';
import { formOf, nameOf, wordsOf } from './entities/form.ts';
import { fullestOf } from './entities/full-name.ts';
import { latinOf } from './entities/latin-name.ts';
import { findRepeats } from './entities/repeats.ts';
import { knownPlaces } from './lexicon/word-list.ts';
import { normalise } from '../arabic/normalise.ts';
import { SHARED_PLACE_NAMES } from './rules/place-heads.ts';

/** A person's given name and surname say who is meant where they stand alone, unless a place has that name: Zamit, read as a place, after Pavle Zamit. */
function partsOfPerson(form: string): string[] {
  const words = wordsOf(form);
  return words.length < 2 ? [] : [words[0] ?? '', words.at(-1) ?? ''].filter((word) => !knownPlaces().has(word));
}

/** One form read as two types in one text is the type it is more surely read as. */
function agreeOnTypes(text: string, mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Map<Mention['type'], number>>();
  const vote = (form: string, { type, score }: Mention): void => {
    const types = votes.get(form) ?? new Map<Mention['type'], number>();
    votes.set(form, types.set(type, Math.max(types.get(type) ?? 0, score)));
  };
  const forms = mentions.map((mention) => formOf(nameOf(text, mention)));
  mentions.forEach((mention, index) => {
    const form = forms[index] ?? '';
    vote(form, mention);
    if (mention.type === 'PERSON') partsOfPerson(form).forEach((part) => vote(part, mention));
  });
  return mentions.map((mention, index) => {
    const types = [...(votes.get(forms[index] ?? '') ?? [])].toSorted((a, b) => b[1] - a[1]);
    const type = types[0]?.[0] ?? mention.type;
    return type === mention.type ? mention : { ...mention, type, title: null, titleSpan: null };
  });
}

/** What an entity is called by the names the text has for it, the fullest first, and what the gazetteer knows of it. */
export function describeEntity(
  type: EntityType,
  names: readonly string[],
): Pick<AnalysedEntity, 'name' | 'nameLatin' | 'aliases' | 'place'> {
  const name = fullestOf(type, names);
  const keys = type === 'PLACE' ? names.map((each) => normalise(each).text).filter((key) => !SHARED_PLACE_NAMES.has(key)) : [];
  const known = keys.map((key) => knownPlaces().get(key)).find(Boolean) ?? null;
  return {
    name,
    nameLatin: latinOf(type, name, names, known),
    aliases: names.filter((each) => each !== name),
    place: known && { wikidata: known.wikidata, latitude: known.latitude, longitude: known.longitude },
  };
}

function toEntity(text: string, { type, mentions }: Cluster, index: number): EntityDraft {
  const names = [...new Set(mentions.map((mention) => nameOf(text, mention)))];
  return { key: `e${index + 1}`, type, ...describeEntity(type, names), mentions };
}

/** Step 5: who is meant. Finds names told again, and gathers all mentions of one under its fullest name. */
export function gatherEntities(text: string, tokens: readonly Token[][], names: readonly Mention[]): EntityDraft[] {
  const agreed = agreeOnTypes(text, names);
  return clusterMentions(text, [...agreed, ...findRepeats(text, tokens, agreed)]).map((cluster, index) => toEntity(text, cluster, index));
}
