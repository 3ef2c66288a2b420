import { z } from 'zod';
import { type ReadContent, readViewContent, VIEW_LIMITS, type ViewContent } from './view.ts';

/** What a view is called, with the bounds of each word. */
export const viewTitle = z.string().trim().min(1, 'is empty').max(200);
export const viewDescription = z.string().trim().max(5000);
export const viewTags = z.array(z.string().trim().min(1, 'is empty').max(50)).max(20);

/** A `.wasl.json` file: a version of a view, to be opened elsewhere. `schema` is that of its content. */
const file = z.looseObject({
  wasl: z.literal('view', 'is not a file of a saved view: it must say "wasl": "view"'),
  title: viewTitle,
  description: viewDescription.default(''),
  tags: viewTags.default([]),
  content: z.looseObject({}),
});

export type ReadViewFile =
  | { ok: true; title: string; description: string; tags: string[]; content: ViewContent }
  | Exclude<ReadContent, { ok: true }>;

/** Reads the text of a file as somebody sent it; refused in words when it is anything else. Never throws. */
export function readViewFile(text: string): ReadViewFile {
  if (new TextEncoder().encode(text).length > VIEW_LIMITS.bytes)
    return { ok: false, why: 'TOO_LARGE', what: 'bytes', limit: VIEW_LIMITS.bytes };
  const parsed = parseJson(text);
  if (!parsed.ok) return { ok: false, why: 'INVALID', message: parsed.message };
  const newer = z.looseObject({ wasl: z.literal('view'), content: z.looseObject({ schema: z.int() }) }).safeParse(parsed.value);
  const content = newer.success ? readViewContent(newer.data.content) : null;
  if (content && !content.ok && content.why === 'UNSUPPORTED') return content;
  const read = file.safeParse(parsed.value);
  if (!read.success) {
    const [issue] = read.error.issues;
    const where = issue?.path.map(String).join('.') ?? '';
    return { ok: false, why: 'INVALID', message: `${where ? `\`${where}\`` : 'The file'} ${issue?.message ?? 'is not a saved view'}.` };
  }
  const held = readViewContent(read.data.content);
  if (!held.ok) return held;
  const { title, description, tags } = read.data;
  return { ok: true, title, description, tags, content: held.content };
}

function parseJson(text: string): { ok: true; value: unknown } | { ok: false; message: string } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, '')) };
  } catch (error) {
    return { ok: false, message: `The file is not JSON (${error instanceof Error ? error.message.slice(0, 120) : 'unreadable'}).` };
  }
}
