import { normalise } from '../../arabic/normalise.ts';
import { organizationWords, type OrganizationWord } from '../lexicon/organization-words.ts';
import { knownOrganizations, knownPlaces } from '../lexicon/word-list.ts';
import { SHARED_PLACE_NAMES } from '../rules/place-heads.ts';
import { plainPlace } from './plain-place.ts';

/** A word of the name, or several that mean one thing. */
interface Part {
  kind: OrganizationWord['kind'] | 'PLACE' | 'NAME';
  english: string;
  isFeminine: boolean;
  /** و and ل before it, and في as a word of its own. */
  link: 'and' | 'for' | 'in' | null;
}
/** What the head is of: a noun with its adjectives and what stands beside it in the same rank. */
interface Phrase {
  link: Part['link'];
  parts: Part[];
}

const LONGEST = 4;

function withoutArticle(word: string): string {
  return word.length > 3 ? word.replace(/^ال/, '') : word;
}

/** الخارجية, للخارجية and والخارجية say the same word; the link is told apart. */
function unlinked(word: string, isWord: (bare: string) => boolean): { bare: string; link: Part['link'] } {
  const bare = withoutArticle(word);
  if (isWord(bare)) return { bare, link: null };
  if (word.startsWith('لل')) return { bare: word.slice(2), link: 'for' };
  // at the court in Agadir: المحكمة بأكادير
  if (word.startsWith('ب') && knownPlaces().has(word.slice(1))) return { bare: word.slice(1), link: 'in' };
  if (word.startsWith('وال')) return { bare: word.slice(3), link: 'and' };
  if (/^[ول]/.test(word) && isWord(withoutArticle(word.slice(1))))
    return { bare: withoutArticle(word.slice(1)), link: word.startsWith('و') ? 'and' : 'for' };
  return { bare, link: null };
}

function findWord(bare: string): OrganizationWord | undefined {
  const { others } = organizationWords();
  return others.get(bare) ?? others.get(bare.replace(/ة$/, ''));
}

/** A place or a body known by its own name: مكتب الأمم المتحدة (United Nations office). */
function findOwnName(name: string): string | undefined {
  const place = SHARED_PLACE_NAMES.has(name) ? undefined : knownPlaces().get(name);
  return place ? plainPlace(place.latin) : knownOrganizations().get(name);
}

/** The longest thing known that begins with this word. */
function readPart(words: readonly string[], at: number, romanise: (name: string) => string): { part: Part; length: number } {
  const first = words[at] ?? '';
  if (first === 'في' && at + 1 < words.length) {
    const { part, length } = readPart(words, at + 1, romanise);
    return { part: { ...part, link: 'in' }, length: length + 1 };
  }
  const { bare, link } = unlinked(first, (word) => findWord(word) !== undefined);
  for (let length = Math.min(LONGEST, words.length - at); length > 0; length -= 1) {
    const rest = words.slice(at + 1, at + length);
    const isFeminine = /(?:ة|ات)$/.test(words[at + length - 1] ?? '');
    const word = findWord([bare, ...rest.map((each) => each.replace(/^(و?)ال/, '$1'))].join(' '));
    if (word) return { part: { ...word, isFeminine, link }, length };
    const place = findOwnName([first, ...rest].join(' ')) ?? (link && findOwnName([bare, ...rest].join(' ')));
    if (place) return { part: { kind: 'PLACE', english: place, isFeminine: false, link }, length };
  }
  return { part: { kind: 'NAME', english: romanise(link === null ? first : bare), isFeminine: false, link }, length: 1 };
}

function readHead(words: readonly string[]): { head: OrganizationWord; isFeminine: boolean; length: number } | null {
  for (let length = Math.min(LONGEST, words.length); length > 0; length -= 1) {
    const said = words.slice(0, length).map((word) => withoutArticle(word).replace(/^وال/, 'و'));
    const head = organizationWords().heads.get(said.join(' '));
    if (head) return { head, isFeminine: /(?:ة|ات|قوي|كتائب|سرايا)$/.test(said[0] ?? ''), length };
  }
  return null;
}

function isAdjective({ kind }: Part): boolean {
  return kind === 'RANK' || kind === 'ADJECTIVE' || kind === 'NATION';
}

/** Whether an adjective after a noun is said of the head: the nation always, the others as gender tells; where it does not, rank. */
function isOfHead(adjective: Part, noun: Part | undefined, head: { isFeminine: boolean }): boolean {
  if (noun === undefined || adjective.kind === 'NATION') return true;
  if (adjective.isFeminine !== head.isFeminine) return false;
  return adjective.isFeminine !== noun.isFeminine || adjective.kind === 'RANK';
}

/** Adjectives before their noun, the last said first; of nouns in a row the last first, but a name in its own order. */
function inEnglishOrder(parts: readonly Part[]): string {
  const groups: string[] = [];
  for (const [index, part] of parts.entries()) {
    const before = parts[index - 1];
    if (part.kind === 'NAME' && before?.kind === 'NAME') groups[0] = `${groups[0] ?? ''} ${part.english}`;
    else groups.unshift(part.english);
  }
  return groups.join(' ');
}

function sortParts(parts: readonly Part[], head: { isFeminine: boolean }): { ofHead: Part[]; phrases: Phrase[] } {
  const ofHead: Part[] = [];
  const phrases: Phrase[] = [];
  for (const part of parts) {
    const noun = phrases.at(-1)?.parts.findLast((each) => !isAdjective(each));
    if (isAdjective(part) && part.link === null && isOfHead(part, noun, head)) ofHead.push(part);
    else if (part.link !== null || phrases.length === 0) phrases.push({ link: part.link, parts: [part] });
    else phrases.at(-1)?.parts.push(part);
  }
  return { ofHead, phrases };
}

function withComplement({ english, kind }: OrganizationWord, complement: string, isPlace: boolean): string {
  if (complement === '') return english;
  if (kind === 'HEAD_BEFORE') return `${english} ${complement}`;
  return kind === 'HEAD_OF' || (kind === 'HEAD_OF_PLACE' && isPlace) ? `${english} of ${complement}` : `${complement} ${english}`;
}

function compose(head: OrganizationWord, { ofHead, phrases }: { ofHead: Part[]; phrases: Phrase[] }): string {
  const later = phrases.findIndex(({ link }, index) => (index === 0 ? link !== null : link !== 'and'));
  const beside = later === -1 ? phrases : phrases.slice(0, later);
  const nouns = beside.flatMap(({ parts }) => parts);
  const last = nouns.at(-1);
  // The place that a described body works in goes first: Nineveh Directorate of Education.
  const place = last?.kind === 'PLACE' && nouns.length > 1 && head.kind !== 'HEAD_OF_PLACE' ? last : null;
  const complement = beside.map(({ parts }) => inEnglishOrder(parts.filter((part) => part !== place))).join(' and ');
  const isPlace = nouns.length === 1 && last?.kind === 'PLACE';
  const nations = ofHead.filter(({ kind }) => kind === 'NATION');
  const ranks = ofHead.filter(({ kind }) => kind !== 'NATION').toReversed();
  const front = [...nations, ...(place ? [place] : []), ...ranks].map(({ english }) => english);
  const after = phrases.slice(beside.length).map(({ link, parts }) => `${link ?? 'of'} ${inEnglishOrder(parts)}`);
  // an own name stands before the rank: Kerala Supreme Court, but Supreme Judicial Council
  if (head.kind === 'HEAD' && nouns.length > 0 && nouns.every(({ kind }) => kind === 'PLACE' || kind === 'NAME'))
    return [...nations.map(({ english }) => english), complement, ...ranks.map(({ english }) => english), head.english, ...after].join(' ');
  return [...front, withComplement(head, complement, isPlace), ...after].join(' ');
}

/**
 * An organization's name in English where its head is a common noun: «وزارة الداخلية العراقية» Iraqi Ministry of Interior,
 * «هيئة استثمار دهوك» Duhok Investment Authority. Null where it has no such head.
 */
export function translateOrganization(name: string, romanise: (name: string) => string): string | null {
  const words = normalise(name.replaceAll(/[«»"“”()]/g, ''))
    .text.split(/\s+/)
    .filter(Boolean);
  const found = readHead(words);
  if (found === null) return null;
  const parts: Part[] = [];
  for (let at = found.length; at < words.length;) {
    const { part, length } = readPart(words, at, romanise);
    parts.push(part);
    at += length;
  }
  return compose(found.head, sortParts(parts, found));
}
