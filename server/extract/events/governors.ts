import { OPENERS, PREPOSITIONS, RELATIVES } from './words.ts';
import type { Clause, StandingMention } from './event-draft.ts';

const LONGEST_TITLE = 7;

/** What stands between a mention and what governs it. */
export interface Governed {
  mention: StandingMention;
  /** `مع`, `ل-` …; null for a subject, an object or a genitive. */
  preposition: string | null;
  /** Where the preposition or the mention's title begins. */
  from: number;
  /** Joined by و to the mention before: «العراق وتركيا» (Iraq and Turkey). */
  joined: boolean;
  /** Inside the title of the person that follows: «رئيس الحكومة فلان» (head of the government So-and-so). */
  inTitle: boolean;
}

const isMark = (word: string): boolean => /^[^\p{L}\p{N}]$/u.test(word);

function attachedBefore(clause: Clause, mention: StandingMention): string {
  const token = clause.tokens[mention.first];
  return token ? token.text.slice(0, Math.max(0, mention.start - token.start)).replace(/[\u064B-\u0652]/g, '') : '';
}

/** Words of one phrase only: no preposition, mark or particle between two mentions. */
function isPlainBetween(clause: Clause, from: number, to: number): boolean {
  if (to - from > LONGEST_TITLE) return false;
  for (let at = from; at < to; at += 1) {
    const word = clause.tokens[at]?.norm ?? '';
    if ((isMark(word) && !/["«»“”(]/.test(word)) || OPENERS.has(word) || RELATIVES.has(word) || PREPOSITIONS.has(word) || /^و/.test(word)) return false;
  }
  return true;
}

/** Looks left from a mention for its preposition, through a title, not through other mentions or verbs. */
function governed(clause: Clause, index: number, triggerAt: ReadonlySet<number>, before: Governed | undefined): Governed {
  const mention = clause.mentions[index];
  if (!mention) throw new RangeError('no such mention');
  const attached = attachedBefore(clause, mention);
  const last = attached.at(-1) ?? '';
  const self = { mention, joined: false, inTitle: false };
  if (last === 'ل' || last === 'ب' || last === 'ك') return { ...self, preposition: `${last}-`, from: mention.first };
  if (attached === 'و' && before && mention.first - before.mention.last <= 1) return { ...self, preposition: before.preposition, from: mention.first, joined: true };
  for (let at = mention.first - 1; at >= Math.max(0, mention.first - LONGEST_TITLE); at -= 1) {
    const word = clause.tokens[at]?.norm ?? '';
    const bare = word.replace(/^[وف](?=..)/, '');
    if (before && before.mention.last === at + 1) {
      // «رئيس الحكومة فلان»: the person inherits what governs the title
      const inTitle = mention.type === 'PERSON' && before.mention.type !== 'PERSON';
      return { ...self, preposition: inTitle ? before.preposition : null, from: at + 1, joined: inTitle && before.joined };
    }
    if (PREPOSITIONS.has(word)) return { ...self, preposition: word, from: at };
    if (PREPOSITIONS.has(bare)) return { ...self, preposition: bare, from: at, joined: false };
    if (triggerAt.has(at) || OPENERS.has(word) || RELATIVES.has(word) || (isMark(word) && !/["«»“”(]/.test(word))) return { ...self, preposition: null, from: at + 1 };
    if (/^و../.test(word) && !/^(وزير|وزيرة|وزارة|وكيل|وكيلة|والي|وفد|وحدة|وكالة|ولي|ولاية|واليه|وسيط|وجيه)/.test(word) && before) {
      const joined = isPlainBetween(clause, before.mention.last, at);
      return { ...self, preposition: joined ? before.preposition : null, from: at, joined };
    }
    if (/^(لل|ل)(وزير|رئيس|نظير|مدير|مسؤول|جنة|شركة|صحيفة|وكالة|قناة|حزب|منظمة|وزارة|مجلس|قوات|جيش|حكومة|محافظ|سفير|امين)/.test(word)) return { ...self, preposition: 'ل-', from: at };
    if (/^ب(وزير|رئيس|نظير|مدير|وفد|سفير|مدينة|محافظة|منطقة|ولاية|بلدة|قرية|حي|قاعدة|مطار|ناحية|جزيرة|مخيم|ملعب|مستشفي)/.test(word)) return { ...self, preposition: 'ب-', from: at };
  }
  return { ...self, preposition: null, from: mention.first };
}

/** Every mention of the clause with what governs it, in order. */
export function governClause(clause: Clause, triggerAt: ReadonlySet<number>): Governed[] {
  const found: Governed[] = [];
  for (let index = 0; index < clause.mentions.length; index += 1) found.push(governed(clause, index, triggerAt, found[index - 1]));
  return found.map((one, index) => {
    const next = found[index + 1];
    const inTitle =
      one.mention.type !== 'PERSON' && next?.mention.type === 'PERSON' && !next.joined && next.mention.first - one.mention.last <= 2 &&
      isPlainBetween(clause, one.mention.last, next.mention.first) && one.mention.first > one.from;
    return { ...one, inTitle };
  });
}
