import { readContent } from './content-form.ts';
import { VIEW_SCHEMA, type ViewCard, type ViewContent } from './saved-view.ts';

/** A view by itself, as it stands in a `.wasl.json`. */
export interface ViewFile extends Pick<ViewCard, 'title' | 'description' | 'tags'> {
  readonly content: ViewContent;
}

/** The text of a `.wasl.json`. */
export function writeViewFile({ title, description, tags, content }: ViewFile): string {
  return `${JSON.stringify({ wasl: 'view', schema: VIEW_SCHEMA, title, description, tags, content }, null, 2)}\n`;
}

/** Reads what `writeViewFile` wrote; null when it is anything else, or of another form: then the server may know it. */
export function readViewFile(text: string): ViewFile | null {
  try {
    const file = JSON.parse(text) as Partial<Record<string, unknown>> | null;
    if (file?.['wasl'] !== 'view' || file['schema'] !== VIEW_SCHEMA) return null;
    const { title, description, tags } = file;
    const content = readContent(file['content']);
    if (!content || typeof title !== 'string' || typeof description !== 'string' || !isTags(tags)) return null;
    return { title, description, tags, content };
  } catch {
    return null;
  }
}

function isTags(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((tag) => typeof tag === 'string');
}
