import type { OpenedView, ViewContent } from '../workbench/saved-view.ts';
import { writeViewFile } from '../workbench/view-file.ts';
import { saveFile } from './export.ts';

/** The most bytes of a view file that are taken. */
export const VIEW_FILE_LIMIT = 900_000;
const ENDING = '.wasl.json';
export const ACCEPTED_VIEWS = ['.json'];

export function isViewFile(file: { readonly name: string }): boolean {
  return file.name.toLowerCase().endsWith(ENDING);
}

/** Hands a view over as a file that any Wasl imports. */
export function exportView({ view, content }: OpenedView): void {
  if (!content) return;
  const write = (held: ViewContent) => writeViewFile({ ...view, content: held });
  const whole = write(content);
  // Without its picture the largest view still fits into what is taken back.
  const text = new Blob([whole]).size > VIEW_FILE_LIMIT ? write({ ...content, thumbnail: null }) : whole;
  saveFile(`${nameFile(view.title)}${ENDING}`, 'application/json', text);
}

/** A title without what file systems refuse. */
function nameFile(title: string): string {
  const safe = title
    .replaceAll(/[\\/:*?"<>|\p{Cc}\p{Cf}]/gu, ' ')
    .replaceAll(/\s+/gu, ' ')
    .trim();
  return safe.slice(0, 80) || 'view';
}

/** The text of a file, when it is JSON at all. */
export async function readViewFile(file: File): Promise<string | null> {
  const text = await file.text();
  try {
    JSON.parse(text);
    return text;
  } catch {
    return null;
  }
}
