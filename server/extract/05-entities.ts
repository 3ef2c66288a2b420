import { romanise } from '../arabic/romanise.ts';
import type { Token } from '../arabic/tokens.ts';
import type { EntityDraft, Mention } from './draft.ts';
import { clusterMentions, type Cluster } from './entities/cluster.ts';
import { formOf, nameOf, wordsOf } from './entities/form.ts';
import { findRepeats } from './entities/repeats.ts';
import { knownOrganizations, knownPlaces, nameParts, type KnownPlace } from './lexicon/word-list.ts';
import { normalise } from '../arabic/normalise.ts';
import { SHARED_PLACE_NAMES } from './rules/place-heads.ts';

/** One form read as two types in one text is the type it is more surely read as. */
function agreeOnTypes(text: string, mentions: readonly Mention[]): Mention[] {
  const votes = new Map<string, Map<Mention['type'], number>>();
  for (const mention of mentions) {
    const { type, score } = mention;
    const form = formOf(nameOf(text, mention));
    const types = votes.get(form) ?? new Map<Mention['type'], number>();
    votes.set(form, types.set(type, Math.max(types.get(type) ?? 0, score)));
  }
  return mentions.map((mention) => {
    const types = [...(votes.get(formOf(nameOf(text, mention))) ?? [])].toSorted((a, b) => b[1] - a[1]);
    const type = types[0]?.[0] ?? mention.type;
    return type === mention.type ? mention : { ...mention, type, title: null, titleSpan: null };
  });
}

function latinOf(cluster: Cluster, names: readonly string[], name: string, known: KnownPlace | null): string | null {
  if (known) return known.latin;
  if (cluster.type === 'ORGANIZATION') return names.map((each) => knownOrganizations().get(normalise(each).text)).find(Boolean) ?? null;
  if (cluster.type === 'PLACE') return romanise(name);
  return wordsOf(normalise(name).text)
    .map((word) => {
      const latin = nameParts().get(word)?.latin;
      return latin === undefined ? romanise(word) : latin.charAt(0).toUpperCase() + latin.slice(1);
    })
    .join(' ');
}

function toEntity(text: string, cluster: Cluster, index: number): EntityDraft {
  const names = [...new Set(cluster.mentions.map((mention) => nameOf(text, mention)))];
  const name = names.toSorted((a, b) => wordsOf(b).length - wordsOf(a).length || b.length - a.length)[0] ?? '';
  const keys = cluster.type === 'PLACE' ? names.map((each) => normalise(each).text).filter((key) => !SHARED_PLACE_NAMES.has(key)) : [];
  const known = keys.map((key) => knownPlaces().get(key)).find(Boolean) ?? null;
  const { mentions, type } = cluster;
  return {
    key: `e${index + 1}`,
    type,
    name,
    nameLatin: latinOf(cluster, names, name, known),
    aliases: names.filter((each) => each !== name),
    place: known && { wikidata: known.wikidata, latitude: known.latitude, longitude: known.longitude },
    mentions,
  };
}

/** Step 5: who is meant. Finds names told again, and gathers all mentions of one under its fullest name. */
export function gatherEntities(text: string, tokens: readonly Token[][], names: readonly Mention[]): EntityDraft[] {
  const agreed = agreeOnTypes(text, names);
  const all = [...agreed, ...findRepeats(text, tokens, agreed)].toSorted((a, b) => a.start - b.start);
  return clusterMentions(text, all).map((cluster, index) => toEntity(text, cluster, index));
}
