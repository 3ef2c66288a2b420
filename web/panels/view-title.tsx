import { Bookmark } from 'lucide-react';
import { useEffect } from 'react';
import type { Wording } from '../text/language.ts';
import type { SessionState } from '../workbench/session.ts';
import { usePage, useSession } from './page.ts';

/** The open view's title, and whether it holds what is not saved. */
export function ViewTitle({ onPress }: { readonly onPress: () => void }) {
  const { views } = usePage().wording.text;
  const { view, isDirty } = useSession();
  if (!view) return null;
  return (
    <button type="button" className="view-title" onClick={onPress}>
      <Bookmark aria-hidden="true" />
      <span className="view-title-name">
        <bdi>{view.title}</bdi>
      </span>
      {isDirty ? (
        <span className="view-title-dirty">
          <span aria-hidden="true">•</span> <span className="view-title-words">{views.dirty}</span>
        </span>
      ) : null}
    </button>
  );
}

/** Unsaved work shows in the title of the window, and closing it asks first. */
export function useUnsavedMark({ view, isDirty }: SessionState, { text }: Wording): void {
  const isUnsaved = view !== null && isDirty;
  const title = view ? `${isUnsaved ? '• ' : ''}${view.title} · ${text.brand}` : text.brand;
  useEffect(() => {
    document.title = title;
  }, [title]);
  useEffect(() => {
    if (!isUnsaved) return;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    addEventListener('beforeunload', ask);
    return () => removeEventListener('beforeunload', ask);
  }, [isUnsaved]);
}
