import { splitClitics } from '../../arabic/clitics.ts';
import { isWord, offsetInToken, type Token } from '../../arabic/tokens.ts';
import type { Mention } from '../draft.ts';
import { isDefinite, isKnownWord, isNationality, isRareWord, isSureNamePart } from '../names/word.ts';
import { HEAD_RULES } from '../rules/organization-heads.ts';
import { PLACE_RULES } from '../rules/place-heads.ts';
import { formOf, nameOf, wordsOf } from './form.ts';

/** What the text may repeat: the words to find, as whom, and from where on. */
interface Repeatable {
  words: string[];
  type: Mention['type'];
  from: number;
  by: string;
}

const ORGANIZATION_HEADS: ReadonlySet<string> = new Set(
  HEAD_RULES.filter((rule) => rule.extent === 'DESCRIBED' || rule.extent === 'OWN_NAME').flatMap((rule) => [...rule.heads]),
);
/** Kinds that what follows belongs to. */
const HEADS: ReadonlySet<string> = new Set(
  [...HEAD_RULES.filter(({ extent }) => extent !== 'DEFINITE'), ...PLACE_RULES.filter(({ inside }) => inside)].flatMap(({ heads }) =>
    [...heads].map(formOf),
  ),
);
/** الدائرة, المركز, الشركة: said of any. */
const GENERIC_SHORT_FORMS = new Set(['دائره', 'مركز', 'دار', 'وحده', 'كليه', 'برنامج', 'شركه', 'فندق', 'مستشفي']);
/** Of kings and popes, and of months: عبد الله الثاني, تشرين الثاني (November). */
const ORDINALS = new Set(['الاول', 'الثاني', 'الثالث', 'الرابع', 'الخامس', 'السادس']);
const LONGEST_REPEAT = 5;

/** «وزارة الصحة» may be told again as الوزارة (the ministry), a camp as المخيم; the mosque or port may be any, and is the tagger's to find. */
function shortForm(mention: Mention, words: readonly string[]): string | null {
  const head = words[0] ?? '';
  if (words.length < 2 || GENERIC_SHORT_FORMS.has(head)) return null;
  if (mention.type === 'ORGANIZATION')
    return ORGANIZATION_HEADS.has(head.replace(/ه$/, 'ة')) || ORGANIZATION_HEADS.has(head) ? `ال${head}` : isDefinite(head) ? head : null;
  return mention.type === 'PLACE' && head === 'مخيم' ? 'المخيم' : null;
}

function repeatables(text: string, mentions: readonly Mention[]): Map<string, Repeatable[]> {
  const byFirst = new Map<string, Repeatable[]>();
  const seen = new Set<string>();
  const add = (words: string[], mention: Mention, by: string, from: number): void => {
    const key = `${mention.type} ${words.join(' ')}`;
    const first = words[0];
    if (first === undefined || first.length < 3 || seen.has(key)) return;
    seen.add(key);
    const list = byFirst.get(first);
    const repeatable = { words, type: mention.type, from, by };
    if (list) list.push(repeatable);
    else byFirst.set(first, [repeatable]);
  };
  for (const mention of mentions) {
    const words = wordsOf(formOf(nameOf(text, mention)));
    if (words.length > 1 || !isKnownWord(words[0] ?? '')) add(words, mention, 'repeat:name', 0);
    const short = shortForm(mention, words);
    if (short) add([short], mention, 'repeat:short form', mention.end);
    if (mention.type !== 'PERSON' || words.length < 2) continue;
    const last = words.at(-1) ?? '';
    if (!ORDINALS.has(last) && (isDefinite(last) || !isKnownWord(last)))
      add([last], mention, 'repeat:surname', isNationality(last) ? mention.end : 0);
    if (words.length > 2) add(words.slice(-2), mention, 'repeat:surname', 0);
    if (words.length > 2) add(words.slice(0, 2), mention, 'repeat:first names', 0);
    const first = words[0] ?? '';
    if (!isKnownWord(first)) add([first], mention, 'repeat:first name', mention.end);
  }
  return byFirst;
}

/** A first word as a name may begin with it, and how many tokens it takes: وعبد الله is و and a word of two. */
function formsFrom(tokens: readonly Token[], at: number): { stem: string; cut: number; size: number }[] {
  const token = tokens[at];
  if (!token) return [];
  const next = tokens[at + 1];
  return splitClitics(token.norm).flatMap(({ stem, cut }) => {
    const one = { stem: formOf(stem), cut, size: 1 };
    const two = next && isWord(token) && isWord(next) ? formOf(`${stem} ${next.norm}`) : ' ';
    return two.includes(' ') ? [one] : [one, { stem: two, cut, size: 2 }];
  });
}

/** Further mentions of names found elsewhere in the text: whole names, surnames alone, short forms of bodies. */
export function findRepeats(text: string, tokens: readonly Token[][], mentions: readonly Mention[]): Mention[] {
  const byFirst = repeatables(text, mentions);
  const taken = new Uint8Array(text.length);
  for (const { start, end } of mentions) taken.fill(1, start, end);
  const isTaken = (start: number, end: number): boolean => taken.subarray(start, end).includes(1);
  const found: Mention[] = [];
  tokens.forEach((sentence, index) => {
    sentence.forEach((token, at) => {
      if (isTaken(token.start, token.end)) return;
      const best = formsFrom(sentence, at)
        .flatMap(({ stem, cut, size }) => (byFirst.get(stem) ?? []).map((repeatable) => ({ ...repeatable, cut, size })))
        .flatMap((repeatable) => {
          const end = endOfMatch(sentence, at + repeatable.size, repeatable.words);
          return end !== null && token.start >= repeatable.from && !isTaken(token.start, end) ? [{ ...repeatable, end }] : [];
        })
        .toSorted((a, b) => b.end - a.end || a.cut - b.cut)[0];
      if (!best) return;
      if (belongsToLonger(sentence, at, best, isTaken)) return;
      const next = sentence[at + 1]?.norm ?? '';
      if (best.by === 'repeat:short form' && isDefinite(next) && isNationality(next)) return;
      if (best.by === 'repeat:surname' && isNationality(best.words.at(-1) ?? '') && at > 0 && isDefinite(sentence[at - 1]?.norm ?? ''))
        return;
      const start = offsetInToken(token, best.cut);
      taken.fill(1, start, best.end);
      found.push({
        start,
        end: best.end,
        text: text.slice(start, best.end),
        type: best.type,
        title: null,
        titleSpan: null,
        score: 0.7,
        by: best.by,
        sentence: index,
      });
    });
  });
  return found;
}

/** A word that a name goes on with, as far as the lists know: no word of the language, or a given name. */
function mayBeOfName(token: Token | undefined, isTaken: (start: number, end: number) => boolean): boolean {
  return token !== undefined && !isTaken(token.start, token.end) && (isSureNamePart(token.norm) || isRareWord(token.norm));
}

/** Whether what was found is rather a part of a longer name that nobody has found: «مريم خريسات» beside «سمر خريسات», «مطار بغداد». */
function belongsToLonger(
  sentence: readonly Token[],
  at: number,
  match: Repeatable & { cut: number; end: number },
  isTaken: (start: number, end: number) => boolean,
): boolean {
  const before = match.cut === 0 ? sentence[at - 1] : undefined;
  const after = sentence.find(({ start }) => start >= match.end);
  if (match.type === 'PERSON') return mayBeOfName(before, isTaken) || mayBeOfName(after, isTaken);
  return (
    before !== undefined && !isTaken(before.start, before.end) && splitClitics(before.norm).some(({ stem }) => HEADS.has(formOf(stem)))
  );
}

/** The end of the match of `words` whose first is known to match and ends before token `from`; عبد الله may be written together or apart. */
function endOfMatch(sentence: readonly Token[], from: number, words: readonly string[]): number | null {
  let rest = words.slice(1).join(' ');
  let to = from;
  while (rest !== '' && to <= from + LONGEST_REPEAT) {
    const token = sentence[to];
    if (!token) return null;
    const two = formOf(`${token.norm} ${sentence[to + 1]?.norm ?? ''}`);
    const one = formOf(token.norm);
    if (rest === one || rest.startsWith(`${one} `)) {
      rest = rest.slice(one.length + 1);
      to += 1;
    } else if (!two.includes(' ') && (rest === two || rest.startsWith(`${two} `))) {
      rest = rest.slice(two.length + 1);
      to += 2;
    } else {
      return null;
    }
  }
  return rest === '' ? (sentence[to - 1]?.end ?? null) : null;
}
