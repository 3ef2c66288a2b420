import { knownOrganizations, knownPlaces } from '../lexicon/word-list.ts';
import type { Mention } from '../draft.ts';
import { formOf, nameOf, wordsOf } from './form.ts';

/** Mentions of one entity, with the forms they take. */
export interface Cluster {
  type: Mention['type'];
  forms: Set<string>;
  mentions: Mention[];
}

function isWithin(short: readonly string[], long: readonly string[]): boolean {
  let at = 0;
  for (const word of long) if (short[at] === word) at += 1;
  return at === short.length;
}

function sameWords(a: string, b: string): boolean {
  return a.replace(/(^| )ال/g, '$1') === b.replace(/(^| )ال/g, '$1');
}

/** Whether a body's short form may stand for its full one: الوزارة for وزارة الصحة, الأمم المتحدة never for its missions. */
function isShortFormOf(short: readonly string[], long: readonly string[]): boolean {
  const [head = ''] = short;
  if (short.length >= long.length) return false;
  const [first = ''] = long;
  const heads = first === head || `ال${first}` === head;
  if (short.length === 1) return heads && head.startsWith('ال');
  return heads && sameWords(long.slice(0, short.length).join(' '), short.join(' '));
}

let latinByForm: ReadonlyMap<string, string> | null = null;

function organizationLatin(): ReadonlyMap<string, string> {
  latinByForm ??= new Map([...knownOrganizations()].map(([name, latin]) => [formOf(name), latin]));
  return latinByForm;
}

function wikidataOf(form: string): string | null {
  return knownPlaces().get(form)?.wikidata ?? knownPlaces().get(form.replace(/ه$/, 'ة'))?.wikidata ?? null;
}

/** داعش and تنظيم داعش are one in the list of known bodies. */
function latinOf(form: string): string | null {
  return organizationLatin().get(form) ?? null;
}

function belongs(mention: Mention, form: string, cluster: Cluster): boolean {
  if (cluster.type !== mention.type) return false;
  if (cluster.forms.has(form)) return true;
  const words = wordsOf(form);
  for (const known of cluster.forms) {
    const other = wordsOf(known);
    if (mention.type === 'PERSON') {
      const [short, long] = words.length <= other.length ? [words, other] : [other, words];
      if (isWithin(short, long) && (short.length > 1 || long.length > 1)) return true;
    } else if (mention.type === 'PLACE') {
      const id = wikidataOf(form);
      if (id !== null && id === wikidataOf(known)) return true;
      if (isShortFormOf(words, other)) return true;
    } else if (isShortFormOf(words, other) || (latinOf(form) !== null && latinOf(form) === latinOf(known))) return true;
  }
  return false;
}

/** Whether `(` alone stands between two mentions: «حلف شمال الأطلسي (الناتو)» (NATO). */
function isBracketed(text: string, before: Mention | undefined, mention: Mention): boolean {
  if (!before || before.type !== mention.type || mention.type === 'PLACE') return false;
  const between = text.slice(before.end, mention.start);
  return /^\s?[»"”]?\s?[(（]\s?[«"“]?$/.test(between) && /^[»"”]?\s?[)）]/.test(text.slice(mention.end, mention.end + 3));
}

/** Gathers mentions under who they name. Full names make the clusters, in order of the text; short forms join the nearest before them. */
export function clusterMentions(text: string, mentions: readonly Mention[]): Cluster[] {
  const clusters: Cluster[] = [];
  const home = new Map<Mention, Cluster>();
  const length = (mention: Mention): number => wordsOf(formOf(nameOf(text, mention))).length;
  const full = mentions.filter((mention) => length(mention) > 1);
  const short = mentions.filter((mention) => length(mention) === 1);
  for (const mention of [...full, ...short]) {
    const form = formOf(nameOf(text, mention));
    const before = mentions[mentions.indexOf(mention) - 1];
    const bracketed = isBracketed(text, before, mention) && before ? home.get(before) : undefined;
    const choices = bracketed ? [bracketed] : clusters.filter((cluster) => belongs(mention, form, cluster));
    const exact = choices.filter(
      (cluster) => cluster.forms.has(form) && (mention.type === 'PLACE' || !cluster.mentions.some((other) => other === before)),
    );
    const cluster = nearest(exact.length > 0 && !form.startsWith('ال') ? exact : choices, mention.start) ?? {
      type: mention.type,
      forms: new Set<string>(),
      mentions: [],
    };
    if (cluster.mentions.length === 0) clusters.push(cluster);
    cluster.forms.add(form);
    cluster.mentions.push(mention);
    home.set(mention, cluster);
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return clusters.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function nearest(clusters: readonly Cluster[], position: number): Cluster | undefined {
  const distance = (cluster: Cluster): number =>
    Math.min(...cluster.mentions.map(({ start }) => (start <= position ? position - start : (start - position) * 4)));
  return clusters.toSorted((a, b) => distance(a) - distance(b))[0];
}
