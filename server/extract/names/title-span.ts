import type { Span } from '../../domain/analysis.ts';
import { COURTESY } from '../rules/courtesy.ts';
import { TITLE_ADJECTIVES, TITLE_RULES } from '../rules/titles.ts';
import { isDefinite, isFunctionWord, isNationality, type Word } from './word.ts';

const LONGEST_TITLE = 11;
const OFFICES: ReadonlySet<string> = TITLE_RULES.find((rule) => rule.complement)?.heads ?? new Set();
const BEARERS: ReadonlySet<string> = TITLE_RULES.find((rule) => !rule.complement)?.heads ?? new Set();
const INSIDE = new Set(['باسم', 'بن', 'باعمال']);

/** A title's words, from the first to the last exclusive; `cut` characters of the first are clitics. */
export interface TitleWords {
  from: number;
  to: number;
  cut: number;
}

function headCut(word: Word | undefined, heads: ReadonlySet<string>): number | null {
  for (const { stem, cut } of word?.readings ?? []) {
    if (heads.has(stem) && !COURTESY.has(stem)) return cut;
  }
  return null;
}

/** How many characters of a title's first word are clitics, as far as the lists know it. */
export function officeCut(word: Word | undefined): number {
  return headCut(word, OFFICES) ?? headCut(word, BEARERS) ?? 0;
}

/** Where the title's own words end: before an adjective of nation, a name, or what it is held in. */
function titleEnd(words: readonly Word[], from: number, limit: number, isTaken: (index: number) => boolean): number {
  let to = from + 1;
  while (to < limit) {
    const word = words[to];
    if (!word?.isLetters || isTaken(to) || isNationality(word.norm) || COURTESY.has(word.norm)) break;
    if (isFunctionWord(word) && !INSIDE.has(word.norm)) break;
    if (word.norm.startsWith('لل') && !TITLE_ADJECTIVES.has(word.norm)) break;
    to += 1;
  }
  return to;
}

/** The title before a name that begins at word `name`: «رئيس الوزراء العراقي محمد شياع السوداني» → رئيس الوزراء (prime minister). */
export function titleBefore(words: readonly Word[], name: number, isTaken: (index: number) => boolean): TitleWords | null {
  for (let at = name - 1; at >= Math.max(0, name - LONGEST_TITLE); at -= 1) {
    const word = words[at];
    if (!word) return null;
    if (!word.isLetters) {
      if (/^[،«"“»”,]$/.test(word.norm) && at >= name - 2) continue;
      if (isTaken(at)) continue;
      return null;
    }
    if (isTaken(at)) continue;
    const office = headCut(word, OFFICES);
    if (office !== null) {
      let from = at;
      let cut = office;
      // «نائب وزير الصحة»: an office of an office
      for (
        let before = headCut(words[from - 1], OFFICES);
        before !== null && from > 0 && !isTaken(from - 1);
        before = headCut(words[from - 1], OFFICES)
      ) {
        from -= 1;
        cut = before;
      }
      return { from, to: titleEnd(words, from, name, isTaken), cut };
    }
    const bearer = headCut(word, BEARERS);
    const previous = words[at - 1];
    // «المدير العام»: adjectives may look like bearers; «رئيس الأركان»: a complement may too
    if (bearer !== null && !(TITLE_ADJECTIVES.has(word.norm) && previous?.isLetters) && headCut(previous, OFFICES) === null) {
      return { from: at, to: titleEnd(words, at, name, isTaken), cut: bearer };
    }
    if (isFunctionWord(word) && word.norm !== 'في' && word.norm !== 'فى') return null;
  }
  return null;
}

/** The title after a name: «قاسم الأعرجي، مستشار الأمن القومي العراقي» → مستشار الأمن القومي (national security adviser). */
export function titleAfter(words: readonly Word[], nameEnd: number, isTaken: (index: number) => boolean): TitleWords | null {
  let at = nameEnd;
  if (/^[،,(–-]$/.test(words[at]?.norm ?? '')) at += 1;
  if (/^(و?هو|و?هي)$/.test(words[at]?.norm ?? '')) at += 1;
  const head = words[at];
  if (at === nameEnd && head && !/(ا|ة)$/.test(head.norm)) return null;
  if (!head?.isLetters || isTaken(at) || (isDefinite(head.norm) && at === nameEnd)) return null;
  const norm = head.norm.endsWith('ا') ? head.norm.slice(0, -1) : head.norm;
  if (!OFFICES.has(norm) && !OFFICES.has(head.norm) && !BEARERS.has(head.norm)) return null;
  let to = at + 1;
  while (
    to < at + 6 &&
    words[to]?.isLetters &&
    !isTaken(to) &&
    !isFunctionWord(words[to] as Word) &&
    !isNationality(words[to]?.norm ?? '') &&
    (isDefinite(words[to]?.norm ?? '') ||
      OFFICES.has(words[to]?.norm ?? '') ||
      TITLE_ADJECTIVES.has(`ال${words[to]?.norm ?? ''}`) ||
      isDefinite(words[to + 1]?.norm ?? ''))
  )
    to += 1;
  return { from: at, to, cut: 0 };
}

export function spanOfTitle(words: readonly Word[], { from, to, cut }: TitleWords): Span | null {
  const first = words[from];
  const last = words[to - 1];
  if (!first || !last) return null;
  // a cut clitic: «بمسؤولة الهجرة»; titles with tashkeel before the cut are left whole
  const start = first.token.start + (first.token.text.length === first.norm.length ? cut : 0);
  return { start, end: last.token.end };
}
