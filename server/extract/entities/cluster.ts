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

let identityByForm: ReadonlyMap<string, string> | null = null;

/** What the lists know as one: داعش and تنظيم داعش, أمريكا and الولايات المتحدة. */
function identityOf(form: string): string | null {
  identityByForm ??= new Map([
    ...[...knownOrganizations()].map(([name, latin]) => [formOf(name), `ORGANIZATION ${latin}`] as const),
    ...[...knownPlaces()].flatMap(([name, { wikidata }]) => (wikidata === null ? [] : [[formOf(name), `PLACE ${wikidata}`] as const])),
  ]);
  return identityByForm.get(form) ?? null;
}

function belongs(mention: Mention, form: string, cluster: Cluster): boolean {
  if (cluster.forms.has(form)) return true;
  const words = wordsOf(form);
  const identity = identityOf(form);
  for (const known of cluster.forms) {
    const other = wordsOf(known);
    if (mention.type === 'PERSON') {
      const [short, long] = words.length <= other.length ? [words, other] : [other, words];
      if (isWithin(short, long) && (short.length > 1 || long.length > 1)) return true;
    } else if (isShortFormOf(words, other)) return true;
    else if (identity !== null && identity.startsWith(mention.type) && identity === identityOf(known)) return true;
  }
  return false;
}

/** What a form may be found by: its words, its head with the article, what the lists know it as. */
function handlesOf(type: Mention['type'], form: string): string[] {
  const words = wordsOf(form);
  const handles = type === 'PERSON' ? words : [words[0] ?? '', `ال${words[0] ?? ''}`];
  return [...handles.map((handle) => `${type} ${handle}`), identityOf(form) ?? ''].filter(Boolean);
}

/** Whether `(` alone stands between two mentions: «حلف شمال الأطلسي (الناتو)» (NATO). */
function isBracketed(text: string, before: Mention | undefined, mention: Mention): boolean {
  if (!before || before.type !== mention.type || mention.type === 'PLACE') return false;
  const between = text.slice(before.end, mention.start);
  return /^\s?[»"”]?\s?[(（]\s?[«"“]?$/.test(between) && /^[»"”]?\s?[)）]/.test(text.slice(mention.end, mention.end + 3));
}

/** Gathers mentions under who they name. Full names make the clusters, in order of the text; short forms join the nearest before them. */
export function clusterMentions(text: string, mentions: readonly Mention[]): Cluster[] {
  const clusters = new Set<Cluster>();
  const byHandle = new Map<string, Set<Cluster>>();
  const before = new Map(mentions.map((mention, index) => [mention, mentions[index - 1]]));
  const home = new Map<Mention, Cluster>();
  const length = (mention: Mention): number => wordsOf(formOf(nameOf(text, mention))).length;
  const full = mentions.filter((mention) => length(mention) > 1);
  const short = mentions.filter((mention) => length(mention) === 1);
  for (const mention of [...full, ...short]) {
    const form = formOf(nameOf(text, mention));
    const handles = handlesOf(mention.type, form);
    const previous = before.get(mention);
    const bracketed = previous && isBracketed(text, previous, mention) ? home.get(previous) : undefined;
    const near = new Set(handles.flatMap((handle) => [...(byHandle.get(handle) ?? [])]));
    const choices = bracketed
      ? [bracketed]
      : [...near].filter((cluster) => cluster.type === mention.type && belongs(mention, form, cluster));
    const exact = choices.filter(
      (cluster) => cluster.forms.has(form) && (mention.type === 'PLACE' || !cluster.mentions.some((other) => other === previous)),
    );
    const cluster = nearest(exact.length > 0 && !form.startsWith('ال') ? exact : choices, mention.start) ?? {
      type: mention.type,
      forms: new Set<string>(),
      mentions: [],
    };
    clusters.add(cluster);
    for (const handle of handles) byHandle.set(handle, (byHandle.get(handle) ?? new Set()).add(cluster));
    cluster.forms.add(form);
    cluster.mentions.push(mention);
    home.set(mention, cluster);
  }
  for (const cluster of clusters) cluster.mentions.sort((a, b) => a.start - b.start);
  return [...clusters].toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}

function nearest(clusters: readonly Cluster[], position: number): Cluster | undefined {
  const distance = (cluster: Cluster): number =>
    cluster.mentions.reduce((least, { start }) => Math.min(least, start <= position ? position - start : (start - position) * 4), Infinity);
  return [...clusters].toSorted((a, b) => distance(a) - distance(b))[0];
}
