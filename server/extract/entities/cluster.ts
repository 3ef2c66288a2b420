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

/** Who is meant, as far as known: the mentions, and the forms they have. */
interface Group {
  members: Named[];
  forms: Set<string>;
}

/**
 * Gathers the mentions of one type. A form that stands for itself is one entity wherever it is told; a short form is each time the
 * nearest of those it may stand for, so that it never joins two fuller names with each other.
 */
function groupType(named: readonly Named[], { fullest, firstLike, standIn }: FormGroups): Group[] {
  const byForm = new Map<string, Group>();
  const home = new Map<Named, Group>();
  const groupOf = (one: Named | null): Group | undefined => (one ? home.get(one) : undefined);
  const put = (one: Named, group: Group): void => {
    group.members.push(one);
    group.forms.add(one.form);
    home.set(one, group);
  };
  const putByForm = (one: Named): void => {
    const first = firstLike(one.form);
    const group = byForm.get(first) ?? { members: [], forms: new Set() };
    byForm.set(first, group).set(one.form, group);
    put(one, group);
  };
  const joinToFirst = (one: Named): void => {
    const first = groupOf(one.secondTo);
    const second = home.get(one);
    if (!first || !second || first === second) return;
    for (const other of second.members) {
      put(other, first);
      if (byForm.get(other.form) === second) byForm.set(other.form, first);
    }
  };
  const meantBy = ({ form }: Named, at: number): Group | undefined => {
    const choices = fullest(form);
    const [only] = choices;
    if (only !== undefined && choices.size === 1) return byForm.get(only);
    const kind = standIn(form);
    const isMeant = kind
      ? (other: Named) => other.form === form || kind.mayMean(other.form)
      : (other: Named) => [...(home.get(other)?.forms ?? [])].some((each) => choices.has(each));
    return groupOf(findNearest(named, at, isMeant, kind?.back ?? Infinity, kind?.ahead ?? Infinity));
  };

  const isFull = ({ form }: Named): boolean => fullest(form).size === 0 && !standIn(form);
  named.filter(isFull).forEach(putByForm);
  named.filter(isFull).forEach(joinToFirst);
  named.forEach((one, at) => {
    if (isFull(one)) return joinToFirst(one);
    const group = groupOf(one.secondTo) ?? meantBy(one, at);
    if (group) put(one, group);
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
    return groupType(ofType, groups).map(({ members }) => ({
      type,
      mentions: members.map(({ mention }) => mention).toSorted((a, b) => a.start - b.start),
    }));
  });
  return clusters.toSorted((a, b) => (a.mentions[0]?.start ?? 0) - (b.mentions[0]?.start ?? 0));
}
