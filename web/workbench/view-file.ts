import { VIEW_SCHEMA, type ViewCard, type ViewContent } from './saved-view.ts';

/** A view by itself, as it stands in a `.wasl.json`. */
export interface ViewFile extends Pick<ViewCard, 'title' | 'description' | 'tags'> {
  readonly content: ViewContent;
}

/** The text of a `.wasl.json`, which the server reads. Without blanks: a large view must not grow over what is taken. */
export function writeViewFile({ title, description, tags, content }: ViewFile): string {
  return JSON.stringify({ wasl: 'view', schema: VIEW_SCHEMA, title, description, tags, content });
}
