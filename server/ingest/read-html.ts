import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { ArticleInput } from './article.ts';
import { parsePublishedAt } from './parse-published-at.ts';
import { refuse } from './refusal.ts';
import type { Refusal } from './refusal.ts';

/** What stands around an article on a page: dropped before the readable part is looked for. */
const AROUND =
  'script, style, noscript, template, nav, footer, aside, form, iframe, svg, button, [hidden], [aria-hidden=true], [role=navigation], #comments, .comments, .comment-list, .comment';

const BLOCKS = new Set(
  'ADDRESS ARTICLE BLOCKQUOTE DD DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 H5 H6 HEADER HR LI MAIN OL P PRE SECTION TABLE TR UL'.split(' '),
);

/** Finds the article in a page: its paragraphs as lines, and what the page says of title, address, publisher and date. */
export function readHtml(html: string, where: string): ArticleInput | Refusal {
  try {
    const page = /<html[\s>]/i.test(html) ? html : `<!doctype html><html><head></head><body>${html}</body></html>`;
    const { document } = parseHTML(page);
    const about = readMeta(document);
    for (const element of document.querySelectorAll(AROUND)) element.remove();
    const everything = document.body as HTMLElement | null;
    const fallback = everything === null ? '' : linesOf(everything);
    const readable = new Readability<Node>(document, { serializer: (node) => node }).parse();
    const text = readable?.content ? linesOf(readable.content) : fallback;
    return {
      text,
      title: about.title ?? readable?.title ?? null,
      url: about.url,
      source: about.source ?? readable?.siteName ?? null,
      publishedAt:
        [about.publishedAt, readable?.publishedTime ?? null].find((date) => date !== null && parsePublishedAt(date) !== null) ?? null,
      language: null,
    };
  } catch {
    // A page nested many thousand elements deep overflows the stack of every reader of trees.
    return refuse('BAD_HTML', where);
  }
}

interface Meta {
  title: string | null;
  url: string | null;
  source: string | null;
  publishedAt: string | null;
}

/** The page's maker wrote these, not our user: what is no date or address is passed over, not refused. */
function readMeta(document: Document): Meta {
  const find = (selector: string, attribute: string): string | null => document.querySelector(selector)?.getAttribute(attribute) || null;
  const url = find('link[rel=canonical]', 'href') ?? find('meta[property="og:url"]', 'content');
  return {
    title: find('meta[property="og:title"]', 'content'),
    url: url !== null && /^https?:\/\//i.test(url) && URL.canParse(url) ? url : null,
    source: find('meta[property="og:site_name"]', 'content'),
    publishedAt:
      find('meta[property="article:published_time"]', 'content') ??
      find('meta[itemprop="datePublished"]', 'content') ??
      find('meta[name="date"]', 'content') ??
      find('time[datetime]', 'datetime'),
  };
}

/** The text of a tree, one line a block, as a reader of the page sees it. */
function linesOf(root: Node): string {
  const lines: string[] = [''];
  const visit = (node: Node): void => {
    if (node.nodeType === node.TEXT_NODE) lines[lines.length - 1] += node.textContent ?? '';
    const isBlock = BLOCKS.has(node.nodeName.toUpperCase());
    if (isBlock || node.nodeName.toUpperCase() === 'BR') lines.push('');
    for (const child of node.childNodes) visit(child);
    if (isBlock) lines.push('');
  };
  visit(root);
  return lines
    .map((line) => line.replaceAll(/\s+/g, ' ').trim())
    .filter((line) => line !== '')
    .join('\n');
}
