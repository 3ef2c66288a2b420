import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';
import type { ArticleInput } from './article.ts';

const FIELDS = { title: 'title', url: 'url', source: 'source', publishedat: 'publishedAt' } as const;
const LINE = /^[\uFEFF\u200E\u200F\u202A-\u202E\u2066-\u2069]*([A-Za-z][A-Za-z-]{1,30})[ \t]*:[ \t]*(.*)$/;

function isField(name: string): name is keyof typeof FIELDS {
  return Object.hasOwn(FIELDS, name);
}

/** Takes the header off a text: lines like `title: …` that an empty line ends. A text without them is left as it is. */
export function parseHeader(text: string, where: string): ArticleInput | Refusal {
  const bare: ArticleInput = { text, title: null, url: null, source: null, publishedAt: null, language: null };
  const fields: Partial<ArticleInput> = {};
  let at = 0;
  for (let number = 1; at < text.length; number += 1) {
    const newline = text.indexOf('\n', at);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(at, end).replace(/\r$/, '');
    if (number > 1 && line.trim() === '') return { ...bare, ...fields, text: text.slice(end + 1) };
    const match = LINE.exec(line);
    const name = match?.[1]?.toLowerCase() ?? '';
    if (match === null || (number === 1 && !isField(name))) return bare;
    if (!isField(name)) return refuse('BAD_HEADER', `line ${number} of ${where}`, `${match[1]}:`);
    fields[FIELDS[name]] = (match[2] ?? '').trim() || null;
    at = end + 1;
  }
  // Only header lines and nothing after them.
  return { ...bare, ...fields, text: '' };
}
