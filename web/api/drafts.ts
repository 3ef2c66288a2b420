import { readContent } from '../workbench/content-form.ts';
import type { Draft, Drafts } from '../workbench/drafts.ts';

const PREFIX = 'wasl.draft.';

/** Drafts in this browser. A browser that keeps nothing, or has no room left, keeps no drafts: that must not stand in the way of work. */
export const drafts: Drafts = {
  read(viewId) {
    try {
      return readDraft(JSON.parse(localStorage.getItem(PREFIX + viewId) ?? 'null'));
    } catch {
      return null;
    }
  },

  write(viewId, draft) {
    try {
      // The picture is drawn anew when the view is saved.
      localStorage.setItem(PREFIX + viewId, JSON.stringify({ ...draft, content: { ...draft.content, thumbnail: null } }));
    } catch {
      // An older draft would bring back what the analyst has gone on from.
      drafts.remove(viewId);
    }
  },

  remove(viewId) {
    try {
      localStorage.removeItem(PREFIX + viewId);
    } catch {
      // Nothing is kept here at all.
    }
  },
};

function readDraft(value: unknown): Draft | null {
  if (typeof value !== 'object' || value === null) return null;
  const { version, base, content } = value as Readonly<Record<string, unknown>>;
  const read = readContent(content);
  return read && isNumber(version) && isNumber(base) ? { version, base, content: read } : null;
}

function isNumber(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) > 0;
}
