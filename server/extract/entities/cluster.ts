import { ENTITY_TYPES, type EntityType } from '../../domain/vocabulary.ts';
import type { Mention } from '../draft.ts';
import { isSecondName } from './apposed.ts';
import { formOf, nameOf } from './form.ts';
import { groupForms, type FormGroups } from './form-groups.ts';

/** Mentions of one entity, in order of the text. */
export interface Cluster {
  type: EntityType;
  mentions: Mention[];
}

/** A mention with its form, and the one before it in the text where this is a second name for it. */
interface Named {
  mention: Mention;
  form: string;
  secondTo: Named | null;
}

function inOrder(text: string, mentions: readonly Mention[]): Named[] {
  const ordered = mentions.toSorted((a, b) => a.start - b.start || a.end - b.end);
  let before: Named | null = null;
  return ordered.map((mention) => {
    const named: Named = { mention, form: formOf(nameOf(text, mention)), secondTo: null };
    if (before && isSecondName(text, before.mention, mention)) named.secondTo = before;
    before = named;
    return named;
  });
}

/** The nearest before `at` that `isMeant`, or else the nearest after it, no more characters away than `back` and `ahead`. */
function findNearest(named: readonly Named[], at: number, isMeant: (other: Named) => boolean, back: number, ahead: number): Named | null {
  const here = named[at]?.mention.start ?? 0;
  for (let i = at - 1; i >= 0; i -= 1) {
    const other = named[i];
    if (!other || here - other.mention.start > back) break;
    if (isMeant(other)) return other;
  }
  for (let i = at + 1; i < named.length; i += 1) {
    const other = named[i];
    if (!other || other.mention.start - here > ahead) break;
    if (isMeant(other)) return other;
  }
  return null;
}

/**
 * Gathers the mentions of one type. A form that stands for itself is one entity wherever it is told; a short form is each time the
 * nearest of those it may stand for, so that it never joins two fuller names with each other.
 */
function clusterType(named: readonly Named[], { fullest, firstLike, standIn }: FormGroups): ReadonlySet<Named>[] {
  const byForm = new Map<string, Set<Named>>();
  const home = new Map<Named, Set<Named>>();
  const put = (one: Named, cluster: Set<Named>): void => {
    cluster.add(one);
    home.set(one, cluster);
  };
  const clusterOf = (one: Named | null): Set<Named> | undefined => (one ? home.get(one) : undefined);
  const putByForm = (one: Named): void => {
    const first = firstLike(one.form);
    const cluster = byForm.get(first) ?? new Set();
    byForm.set(first, cluster).set(one.form, cluster);
    put(one, cluster);
  };
  const joinToFirst = (one: Named): void => {
    const first = clusterOf(one.secondTo);
    const second = home.get(one);
    if (!first || !second || first === second) return;
    for (const other of second) {
      put(other, first);
      if (byForm.get(other.form) === second) byForm.set(other.form, first);
    }
  };
  const meantBy = ({ form }: Named, at: number): Set<Named> | undefined => {
    const choices = fullest(form);
    const [only] = choices;
    if (only !== undefined && choices.length === 1) return byForm.get(only);
    const kind = standIn(form);
    if (kind) {
      const isMeant = (other: Named): boolean => other.form === form || kind.mayMean(other.form);
      return clusterOf(findNearest(named, at, isMeant, kind.back, kind.ahead));
    }
    const clusters = new Set(choices.map((fuller) => byForm.get(fuller)));
    return clusterOf(findNearest(named, at, (other) => clusters.has(home.get(other)), Infinity, Infinity));
  };

  const isFull = ({ form }: Named): boolean => fullest(form).length === 0 && !standIn(form);
  named.filter(isFull).forEach(putByForm);
  named.filter(isFull).forEach(joinToFirst);
  named.forEach((one, at) => {
    if (isFull(one)) return joinToFirst(one);
    const cluster = clusterOf(one.secondTo) ?? meantBy(one, at);
    if (cluster) put(one, cluster);
    else putByForm(one);
  });
  return [...new Set(home.values())];
}

/** Gathers mentions under who they name, each cluster of one type. */
export function clusterMentions(text: string, mentions: readonly Mention[]): Cluster[] {
  const named = inOrder(text, mentions);
  const clusters = ENTITY_TYPES.flatMap((type) => {
    const ofType = named.filter(({ mention }) => mention.type === type);
    const groups = groupForms(type, [...new Set(ofType.map(({ form }) => form))]);
    return clusterType(ofType, groups).map((cluster) => ({
      type,
      mentions: [...cluster].map(({ mention }) => mention).toSorted((a, b) => a.start - b.start),
    }));
  });
  return clusters.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
