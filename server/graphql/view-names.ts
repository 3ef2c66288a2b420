import { z } from 'zod';
import { normalise } from '../arabic/normalise.ts';
import { viewDescription, viewTags, viewTitle } from '../domain/view-file.ts';
import type { ViewNames, ViewRow } from '../store/view-store.ts';

/** Words as views are searched by: «أحداث» and «احداث» are one. */
export function wordsOf(text: string): string[] {
  return normalise(text).text.toLowerCase().split(/\s+/).filter(Boolean);
}

const LONGEST_SLUG = 60;

/** A part of an address that tells the title: its letters and digits, and some that no other view has. */
export function newSlug(title: string): string {
  const words = wordsOf(title.normalize('NFC'))
    .join(' ')
    .match(/[\p{L}\p{N}]+/gu) ?? ['view'];
  const readable = words.join('-').slice(0, LONGEST_SLUG).toWellFormed().replaceAll('\uFFFD', '').replace(/-+$/, '');
  return `${readable}-${crypto.randomUUID().slice(0, 6)}`;
}

const given = z.object({ title: viewTitle, description: viewDescription, tags: viewTags });
type Given = { title?: string | null; description?: string | null; tags?: readonly string[] | null };

/** All that a view is called by, what is left out as it was; in words what is wrong with it. */
export function readNames(what: Given, before: Pick<ViewRow, 'title' | 'description' | 'tags'> | null): ViewNames | { message: string } {
  const read = given.safeParse({
    title: what.title ?? before?.title ?? '',
    description: what.description ?? before?.description ?? '',
    tags: what.tags ?? before?.tags ?? [],
  });
  if (!read.success) {
    const [issue] = read.error.issues;
    return { message: `\`${issue?.path.map(String).join('.')}\` ${issue?.message ?? 'is mistaken'}.` };
  }
  const { title, description } = read.data;
  const tags = [...new Set(read.data.tags)];
  return {
    title,
    description,
    tags,
    searchText: wordsOf([title, description, ...tags].join(' ')).join(' '),
    sortTitle: wordsOf(title).join(' '),
  };
}
